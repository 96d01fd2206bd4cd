/** Consult first: a mentee may decline a proposed mentor without a reason; then the two are not paired again, and as few pairs as possible change. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { byId, currentOf, decisionsOf, nameOf, pairKey, pairList, peopleOf, today } from '../../app/programme.js';
import { plainly, shown } from '../../parts/shown.js';
import type { PlannedSession, Programme } from '../../types.js';
import { date, number, t } from '../../words/words.js';
import { decide } from '../pairs/edit.js';
import { takeDecisions } from '../pairs/evaluate.js';
import '../pairs/rematch.js';

/** `vv-consult`. Properties: app, programme. */
export class VvConsult extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false } };
  declare app: App;
  declare programme: Programme;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { programme } = this;
    const people = byId(peopleOf(programme));
    const pairs = currentOf(programme);
    const answers = new Map(programme.letters.answers.map((one) => [pairKey(one.mentor, one.mentee), one]));
    const agreed = pairs.filter(([mentor, mentee]) => answers.get(pairKey(mentor, mentee))?.agreed === true).length;
    const declined = programme.letters.answers.filter((one) => !one.agreed).length;
    const waits = declined > 0 && programme.pairing !== null && programme.pairing.waiting.length > 0;
    return html`<div class="stack">
      <p>${t('launch-consult-what')}</p>
      <p role="status">${t('launch-consult-state', { agreed: number(agreed), of: number(pairs.length), declined })}</p>
      <div class="table-scroll tall" tabindex="0" role="region" aria-label=${t('launch-consult')}>
        <table class="data">
          <thead><tr><th scope="col">${t('launch-column-mentee')}</th><th scope="col">${t('launch-column-mentor')}</th><th scope="col">${t('launch-column-answer')}</th><th scope="col"><span class="visually-hidden">${t('launch-consult-note')}</span></th></tr></thead>
          <tbody>${pairs.map(([mentor, mentee]) => {
            const answer = answers.get(pairKey(mentor, mentee));
            const names = { mentor: nameOf(people.get(mentor), mentor), mentee: nameOf(people.get(mentee), mentee) };
            const said = { mentor: plainly(names.mentor), mentee: plainly(names.mentee) };
            return html`<tr><th scope="row">${shown(names.mentee)}</th><td>${shown(names.mentor)}</td>
              <td>${answer?.agreed === true ? html`<span class="tag ok">${t('launch-agreed-on', { date: date(answer.date) })}</span>` : t('launch-not-answered')}</td>
              <td><span class="cluster">
                ${answer?.agreed === true ? nothing : html`<button type="button" class="small" aria-label=${`${t('launch-agreed')}: ${t('launch-agreed-of', said)}`} @click=${() => this.agree(mentor, mentee)}>${t('launch-agreed')}</button>`}
                <button type="button" class="small" aria-label=${`${t('launch-declined')}: ${t('launch-declined-of', said)}`} @click=${() => void this.decline(mentor, mentee)}>${t('launch-declined')}</button>
              </span></td></tr>`;
          })}</tbody>
        </table>
      </div>
      ${waits ? html`<section class="card stack tight" aria-labelledby="vv-declined"><h2 id="vv-declined" tabindex="-1">${t('launch-after-decline')}</h2><p>${t('launch-after-decline-what')}</p><vv-rematch .app=${this.app} .programme=${programme}></vv-rematch></section>` : nothing}
    </div>`;
  }

  private agree(mentor: string, mentee: string): void {
    this.note(t('launch-undo-agreed'), mentor, mentee, true);
    this.app.announce(t('launch-agreed-said'));
  }

  private async decline(mentor: string, mentee: string): Promise<void> {
    const { programme } = this;
    const decisions = decide(decisionsOf(programme), 'exclude', [mentor, mentee], {});
    const pairs = programme.pairing === null ? [] : pairList(programme.pairing).filter(([one, two]) => one !== mentor || two !== mentee);
    let planned: PlannedSession[];
    try {
      planned = await this.app.call('cancelSessions', [programme, mentor, mentee, today()]);
    } catch (error) {
      return this.app.fail(error);
    }
    if (this.programme !== programme) return;
    this.note(t('launch-undo-declined'), mentor, mentee, false, planned);
    if (programme.pairing === null) this.app.update(t('launch-undo-declined'), (now) => ({ ...now, decisions, current: now.current.filter(([one, two]) => one !== mentor || two !== mentee) }));
    else await takeDecisions(this.app, t('launch-undo-declined'), this.app.programme, { decisions, pairs, freer: false });
    this.app.announce(t('launch-declined-said'));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#vv-declined')?.focus());
  }

  private note(what: string, mentor: string, mentee: string, agreed: boolean, planned = this.programme.planned): void {
    this.app.update(what, (programme) => {
      const others = programme.letters.answers.filter((one) => one.mentor !== mentor || one.mentee !== mentee);
      return { ...programme, planned, letters: { ...programme.letters, answers: [...others, { mentor, mentee, agreed, date: today() }] } };
    });
  }
}

customElements.define('vv-consult', VvConsult);
