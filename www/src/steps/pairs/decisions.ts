/** Locks and exclusions: who decided what, when and why, and taking it back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Decision, Person, Programme } from '../../types.js';
import { byId, decisionsOf, nameOf, pairList, peopleOf } from '../../app/programme.js';
import { without, type Two } from './edit.js';
import { takeDecisions } from './evaluate.js';

/** The tab with the coordinator's own decisions. */
export function decisionsPart(app: App, programme: Programme): TemplateResult {
  const decisions = decisionsOf(programme);
  if (decisions.length === 0) {
    return html`<p class="empty">No locks and no exclusions. Open a pair in the table to lock it, or to say that the two should never be paired.</p>`;
  }
  const people = byId(peopleOf(programme));
  const over = new Set(programme.pairing?.findings.find((finding) => finding.code === 'decision-over')?.params['decisions']?.split(' ') ?? []);
  return html`<p class="hint">Locks and exclusions outlive a newer roster. Their reasons are private: they are kept with the programme and stand in no file, letter or explanation for others.</p>
  <div class="table-scroll" tabindex="0" role="region" aria-label="Locks and exclusions">
    <table class="data">
      <thead><tr>${['Decision', 'Mentor', 'Mentee', 'By', 'Date', 'Until', 'Reason'].map((label) => html`<th scope="col">${label}</th>`)}<th scope="col" class="no-print"><span class="visually-hidden">Take back</span></th></tr></thead>
      <tbody>${decisions.map((decision, at) => row(app, decision, people, over.has(String(at + 1))))}</tbody>
    </table>
  </div>`;
}

function row(app: App, decision: Decision, people: ReadonlyMap<string, Person>, over: boolean): TemplateResult {
  const mentor = nameOf(people.get(decision.mentor), decision.mentor);
  const mentee = nameOf(people.get(decision.mentee), decision.mentee);
  const lock = decision.kind === 'lock';
  return html`<tr>
    <td><span class="tag">${lock ? 'Locked' : 'Excluded'}</span>${decision.override ? html` <span class="tag warning">against a must</span>` : nothing}${over ? html` <span class="tag">over</span>` : nothing}${people.has(decision.mentor) && people.has(decision.mentee)
      ? nothing
      : html` <span class="tag warning">waits: not in the roster</span>`}</td>
    <td>${shown(mentor)}</td><td>${shown(mentee)}</td><td>${shown(decision.author)}</td><td class="nowrap">${decision.date ?? ''}</td>
    <td class="nowrap">${decision.until ?? ''}</td><td>${shown(decision.reason)}</td>
    <td class="no-print"><button type="button" class="small" aria-label=${`${lock ? 'Unlock' : 'Allow again'}: ${plainly(mentor)} and ${plainly(mentee)}`} @click=${() => void takeBack(app, decision)}>
      ${lock ? 'Unlock' : 'Allow again'}</button></td>
  </tr>`;
}

async function takeBack(app: App, decision: Decision): Promise<void> {
  const two: Two = [decision.mentor, decision.mentee];
  const { programme } = app;
  const lock = decision.kind === 'lock';
  const what = lock ? 'unlock' : 'end of an exclusion';
  const decisions = without(decisionsOf(programme), two);
  if (programme.pairing) await takeDecisions(app, what, programme, { decisions, pairs: pairList(programme.pairing), freer: true });
  else app.update(what, (now) => ({ ...now, decisions }));
  app.announce(lock ? 'Unlocked.' : 'Allowed again.');
}
