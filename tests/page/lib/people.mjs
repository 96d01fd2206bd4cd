/** Invented people as files: as many as wanted, and some with hostile names. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FIRST = ['Ada', 'Bela', 'Chidi', 'Dana', 'Emre', 'Fenna', 'Goran', 'Hana', 'Ines', 'Jonas', 'Kaori', 'Luca', 'Mira', 'Nils', 'Oona', 'Pavel', 'Quirin', 'Rosa', 'Sana', 'Tomas'];
const LAST = ['Abel', 'Brandt', 'Costa', 'Dietz', 'Ekwueme', 'Faber', 'Grant', 'Holm', 'Ivanova', 'Jansen', 'Kaya', 'Lind', 'Moreau', 'Novak', 'Okafor', 'Petrov', 'Quist', 'Rossi', 'Sato', 'Tanaka'];
const DEPARTMENTS = ['Finance', 'Design', 'Sales', 'Research', 'Legal'];
const SKILLS = ['Data', 'Cloud', 'Writing', 'Video', 'Law', 'Coaching', 'Budget'];

export const HEADERS = ['Id', 'Name', 'Role', 'Level', 'Department', 'Offers', 'Wants'];

/** Rows of a roster: half mentors on levels 1 and 2, half mentees on levels 4 and 5, the same for the same count. */
export function rows(count) {
  return Array.from({ length: count }, (_, at) => {
    const mentor = at % 2 === 0;
    const pick = (list, step) => list[(at * step + (at >> 3)) % list.length];
    return [
      `P${String(at + 1).padStart(5, '0')}`,
      `${pick(FIRST, 7)} ${pick(LAST, 3)} ${at + 1}`,
      mentor ? 'Mentor' : 'Mentee',
      String(mentor ? 1 + (at % 4) / 2 : 4 + ((at + 1) % 4) / 2),
      pick(DEPARTMENTS, 1),
      `${pick(SKILLS, 1)}; ${pick(SKILLS, 3)}`,
      `${pick(SKILLS, 5)}; ${pick(SKILLS, 2)}`,
    ];
  });
}

/** Comma-separated text of headers and rows. */
export const csv = (headers, lines) => [headers, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';

const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Every kind of text that has become markup, code or a formula somewhere. Each holds a word of its own, so that it is found again. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>Qximg',
  '<svg onload=alert(1)>Qxsvg',
  'javascript:alert(1)//Qxurl',
  '</script><script>alert(1)</script>Qxscript',
  '"><b onmouseover=alert(1)>Qxattr',
  '${alert(1)}{{7*7}}%s$1Qxtpl',
  '=HYPERLINK("http://sink.test/","Qxformula")',
  '\u202Eexe.nosrevQxbidi',
  '\u2066Qxisolate\u2067',
  'Q\u200Bx\u200Dzero',
  `Q${'\u0301'.repeat(60)}xflood`,
  '__proto__',
  'constructor',
  'Ünïcödé 😀 عربى 日本 Qxscripts',
];

/** Marks by which hostile text is found on the page, whatever invisible characters were marked. */
export const MARKS = ['Qximg', 'Qxsvg', 'Qxurl', 'Qxscript', 'Qxattr', 'Qxtpl', 'Qxformula', 'Qxscripts'];

/** A roster in which every cell that may hold text holds hostile text, headers included. */
export function hostileRoster() {
  const headers = ['Id', 'Name', 'Role', 'Level', 'Department', 'Offers', 'Wants', '<img src=x onerror=alert(2)>Qxheader', '__proto__', 'constructor', 'toString'];
  const lines = HOSTILE.flatMap((text, at) => [
    [`A${at}`, text, 'Mentor', '1', HOSTILE[(at + 3) % HOSTILE.length], HOSTILE[0], '', text, text, text, text],
    [`B${at}`, `${text} senior`, 'Mentee', '4', HOSTILE[(at + 5) % HOSTILE.length], '', HOSTILE[0], text, text, text, text],
  ]);
  return csv(headers, lines);
}

/** Files for one test, in a folder of their own that goes when the test ends. */
export class Files {
  #folder = mkdtempSync(path.join(tmpdir(), 'viceversa-files-'));

  /** Writes a file and answers its path. */
  write(name, content) {
    const file = path.join(this.#folder, name);
    writeFileSync(file, content);
    return file;
  }

  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
