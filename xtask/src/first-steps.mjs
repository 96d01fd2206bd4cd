/**
 * What a coordinator does first, in every language: rosters as CSV and as XLSX, good and spoilt, their review, the rules, pairs with their reasons.
 * `split.rs` runs it with a core that notes which functions it enters, and keeps these together; `FIRST_STEPS` of `www/src/bridge/messages.ts` names
 * its calls. Prints the notes.
 */
import { readFileSync } from 'node:fs';
import { initSync } from '../../www/src/generated/core.js';
import { speak, start } from '../../www/src/bridge/instance.ts';
import * as vv from '../../www/src/package/api.ts';

/** Through the year: clocks change, and people's hours with them. */
const DAYS = ['2026-01-15', '2026-03-20', '2026-06-01', '2026-10-20', '2026-11-30'];
const PRIORITIES = ['everyone-matched', 'best-total', 'fairest', 'stable'];
/** A browser's own languages, and what is none. */
const LOCALES = ['', 'x', 'zz', 'en-GB', 'de-CH', 'fr-CA', 'es-MX', 'pt-BR', 'zh-Hant-TW', 'en-XA', 'en', 'de', 'fr', 'es'];
const LANGUAGES = LOCALES.slice(-4);
const text = new TextEncoder();
const SPOILT = [
  'Id;Name;Role;Level;Department;Skills;Free\n1;Ada Ek;Mentor;1;Data;Cloud, Python;Mon 9-12\n1;Bo Ek;Mentee;5;Data;Cloud;Mon\n3;;both;x;;;\n4;Cy Ek;boss;4;Sales;"a',
  'Nom,Prénom,Rôle,Niveau\nÉk,Zoé,Mentor,Senior\nÉk,Zoé,Mentee,Directeur\n',
  'Name\tE-mail\tStart date\nAda Ek\tada@example.org\t03/04/2021\n',
  'no table at all',
  '',
];

/** A list of lines as a roster, and each of its first lines alone: what is said of one person is said otherwise than of several. */
const listed = (headers, lines, sign = ',') => [1, 2, lines.length].map((count) => [headers, ...lines.slice(0, count)].map((line) => line.join(sign)).join('\r\n'));
const many = (count, line) => Array.from({ length: count }, (_, at) => line(at));
const pick = (at, ...of) => of[at % of.length];
/** Rosters as people have them: levels as numbers, halves and titles; managers, hours, wishes and seats; four languages; the same people twice. */
const ROSTERS = [
  ...listed(['Id', 'Name', 'Role', 'Level', 'Department', 'Offers', 'Wants'], many(60, (at) => [`P${at}`, `${pick(at, 'Ada', 'Bo', 'Cy')} Ek ${at}`, pick(at, 'Mentor', 'Mentee'), pick(at, '1', '4.5', '2', '5'), pick(at, 'Data', 'Sales', 'Law'), pick(at, 'Cloud; Video', 'Law'), 'Cloud; Writing'])),
  ...listed(['Employee ID', 'First name', 'Last name', 'E-mail', 'Job title', 'Manager ID', 'Time zone', 'Languages', 'Availability', 'Mentor capacity', 'First choice', 'Remarks', 'Start date'], many(40, (at) => [at + 1, pick(at, 'Ada', 'Bo'), `Ek${at >> 1}`, `a${at >> 1}@example.org`, pick(at, 'Director', 'Analyst', 'Vice President', 'Senior Manager', 'Intern'), at === 0 ? '' : 1 + (at >> 2), pick(at, 'Europe/Berlin', 'UTC+2', 'Asia/Tokyo', ''), pick(at, '"English, German"', 'French'), pick(at, 'Mon 9-12; Tue 14:00-16:00', 'Thu 2-4', 'anytime', 'weekdays except Friday'), pick(at, 2, '', 0), at + 2, pick(at, 'please not with Bo Ek', ''), pick(at, '03/04/2021', '2020-05-17')])),
  ...listed(['Personalnummer', 'Nachname', 'Vorname', 'Rolle', 'Führungsebene', 'Abteilung', 'Kenntnisse', 'Lernwünsche', 'Zeiten'], many(24, (at) => [at, `Meyer${at >> 1}`, pick(at, 'Jürgen', 'Änne'), pick(at, 'Mentor', 'Mentee', 'beide'), pick(at, 'Abteilungsleitung', 'Sachbearbeitung', 'Vorstand'), pick(at, 'Einkauf', 'Einkauf ', 'einkauf'), 'Python', 'Führung', pick(at, 'Mo 9-12 Uhr', 'vormittags')]), ';'),
  ...listed(['Matricule', 'Nom', 'Rôle', 'Niveau', 'Service', 'Compétences', 'Souhaits', 'Disponibilités'], many(24, (at) => [at, `Zoé É${at}`, pick(at, 'Mentor', 'Mentoré', 'les deux'), pick(at, 'Directrice', 'Chargé de mission', 'Cadre'), pick(at, 'Achats', 'RH'), 'Python', 'Management', pick(at, 'lundi matin', 'mar. 14h-16h')]), ';'),
  ...listed(['Nº', 'Nombre', 'Papel', 'Nivel', 'Departamento', 'Ofrece', 'Quiere'], many(24, (at) => [at, `José Ñ${at}`, pick(at, 'Mentora', 'Mentorizado', 'ambos'), pick(at, 'Director', 'Técnica', 'Jefe de área'), pick(at, 'Compras', 'RR. HH.'), 'Python', 'Liderazgo']), ';'),
];

await start(readFileSync(process.argv[2]));
const files = [vv.sampleRoster(), vv.template('csv'), vv.template('xlsx'), ...[...ROSTERS, ...SPOILT].map((one) => text.encode(one))];
// As spreadsheets write text: with a mark of its encoding, in two bytes a letter, in an older encoding.
files.push(text.encode(`\ufeff${SPOILT[1]}`), new Uint8Array(new Uint16Array([...`\ufeff${SPOILT[1]}`].map((letter) => letter.charCodeAt(0))).buffer));
files.push(Uint8Array.from(SPOILT[1], (letter) => letter.charCodeAt(0)));

/** Follows long work as the page does. */
const follow = { workers: 2, onProgress: () => undefined };
/** What is said of a file that is none, or of rules that cannot be kept, is one of the first steps too. */
const tried = async (step) => {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Error && 'advice' in error) || error.code === 'core-crashed') throw error;
    return null;
  }
};

for (const locale of LOCALES) speak(locale);
for (const language of LANGUAGES) {
  speak(language);
  for (const file of files) {
    for (const name of ['people.csv', 'people.xlsx']) {
      vv.fileKind(file, name);
      const roster = await tried(() => vv.readRosterAsync(file, { name }, follow));
      if (roster === null) continue;
      const { people } = roster;
      vv.rosterShape(people);
      vv.checkRoster(people);
      if (name !== 'people.csv') continue;
      for (const [at, { policy }] of vv.presets().entries()) {
        vv.describePolicy(policy);
        vv.describeDirection(policy);
        vv.checkPolicy(policy, people);
        for (const [nth, today] of DAYS.entries()) {
          const asked = { people, policy: { ...policy, priority: PRIORITIES[(at + nth) % PRIORITIES.length] }, today, decisions: [], history: [], current: [] };
          const pairing = await tried(() => vv.pairAsync(asked, follow));
          if (pairing === null) continue;
          vv.unknownValues(asked, pairing);
          await vv.verifyAsync(asked, pairing, follow);
        }
      }
    }
  }
}
const core = initSync();
const notes = Object.keys(core).filter((name) => name.startsWith('entered'));
console.log(notes.map((_, at) => BigInt.asUintN(64, core[`entered${at}`].value)).join(' '));
