/** Locks and exclusions: who decided what, when and why, and taking it back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Decision, Person, Programme } from '../../types.js';
import { byId, decisionsOf, nameOf, pairList, peopleOf } from '../../app/programme.js';
import { without, type Two } from './edit.js';
import { takeDecisions } from './evaluate.js';
import { date, t } from '../../words/words.js';

/** The tab with the coordinator's own decisions; where there are none, the way to the pairs. */
export function decisionsPart(app: App, programme: Programme, toPairs: () => void): TemplateResult {
  const decisions = decisionsOf(programme);
  if (decisions.length === 0) {
    return html`<div class="empty stack tight"><p>${t('pairs-decisions-none')}</p>
      <div><button type="button" @click=${toPairs}>${t('pairs-decisions-to-pairs')}</button></div></div>`;
  }
  const people = byId(peopleOf(programme));
  const over = new Set(programme.pairing?.findings.find((finding) => finding.code === 'decision-over')?.params['decisions']?.split(' ') ?? []);
  return html`<p class="hint">${t('pairs-decisions-hint')}</p>
  <div class="table-scroll" tabindex="0" role="region" aria-label=${t('pairs-tab-decisions')}>
    <table class="data">
      <thead><tr>${['pairs-decision', 'pairs-mentor', 'pairs-mentee', 'pairs-by', 'pairs-date', 'pairs-until', 'pairs-reason'].map((key) => html`<th scope="col">${t(key)}</th>`)}<th scope="col" class="no-print"><span class="visually-hidden">${t('pairs-take-back')}</span></th></tr></thead>
      <tbody>${decisions.map((decision, at) => row(app, decision, people, over.has(String(at + 1))))}</tbody>
    </table>
  </div>`;
}

function row(app: App, decision: Decision, people: ReadonlyMap<string, Person>, over: boolean): TemplateResult {
  const mentor = nameOf(people.get(decision.mentor), decision.mentor);
  const mentee = nameOf(people.get(decision.mentee), decision.mentee);
  const lock = decision.kind === 'lock';
  return html`<tr>
    <td><span class="tag">${t(lock ? 'pairs-locked' : 'pairs-excluded')}</span>${decision.override ? html` <span class="tag warning">${t('pairs-against-required')}</span>` : nothing}${over ? html` <span class="tag">${t('pairs-over')}</span>` : nothing}${people.has(decision.mentor) && people.has(decision.mentee)
      ? nothing
      : html` <span class="tag warning">${t('pairs-not-in-roster')}</span>`}</td>
    <td>${shown(mentor)}</td><td>${shown(mentee)}</td><td>${shown(decision.author)}</td><td class="nowrap">${date(decision.date ?? '')}</td>
    <td class="nowrap">${date(decision.until ?? '')}</td><td>${shown(decision.reason)}</td>
    <td class="no-print"><button type="button" class="small" aria-label=${t(lock ? 'pairs-unlock-of' : 'pairs-allow-again-of', { mentor: plainly(mentor), mentee: plainly(mentee) })} @click=${() => void takeBack(app, decision)}>
      ${t(lock ? 'pairs-unlock' : 'pairs-allow-again')}</button></td>
  </tr>`;
}

async function takeBack(app: App, decision: Decision): Promise<void> {
  const two: Two = [decision.mentor, decision.mentee];
  const { programme } = app;
  const lock = decision.kind === 'lock';
  const what = t(lock ? 'pairs-undo-unlock' : 'pairs-undo-allow');
  const decisions = without(decisionsOf(programme), two);
  if (programme.pairing) await takeDecisions(app, what, programme, { decisions, pairs: pairList(programme.pairing), freer: true });
  else app.update(what, (now) => ({ ...now, decisions }));
  app.announce(t(lock ? 'pairs-unlock-said' : 'pairs-allow-said'));
}
