/** Pairs from a file: those of earlier cohorts, or known ones that are to stay. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import '../../parts/dialog.js';
import '../../parts/findings.js';
import type { Entry } from '../../parts/findings.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Decision, Fix, PairColumns, PastPair, Programme, ReadOptions, ReadPairs } from '../../types.js';
import { withFix } from '../../app/import-draft.js';
import { TABLE_FILES } from '../../parts/file-drop.js';

interface Read extends ReadPairs {
  bytes: Blob;
  options: ReadOptions;
}

export class VvHistory extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    read: { state: true },
    use: { state: true },
    cohort: { state: true },
    problem: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  declare private read: Read | null;
  declare private use: 'history' | 'lock';
  declare private cohort: string;
  declare private problem: string | null;

  constructor() {
    super();
    this.read = null;
    this.use = 'history';
    this.cohort = '';
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<vv-dialog
      wide
      .heading=${'Earlier or known pairs'}
      .body=${html`<div class="stack">
        <p>A file with one pair a row: the mentor, the mentee and, if there is one, the date of the cohort. People are named by id, e-mail address or name.</p>
        ${this.standing()}
        ${this.problem === null ? nothing : html`<div class="error-summary" role="alert" tabindex="-1"><h3>${this.problem}</h3></div>`}
        ${this.read === null
          ? html`<vv-file-drop
              .label=${'A file of pairs'}
              .hint=${'CSV, Excel or OpenDocument.'}
              .accept=${TABLE_FILES}
              @vv-files=${(event: CustomEvent<File[]>) => void this.choose(event.detail[0])}
            ></vv-file-drop>`
          : this.review(this.read)}
      </div>`}
      .foot=${this.read === null
        ? html`<button type="button" @click=${() => this.close()}>Close</button>`
        : html`<button type="button" class="primary" ?disabled=${this.known(this.read).length === 0 || this.questions(this.read) > 0} @click=${() => this.keep()}>
              ${this.use === 'history' ? 'Keep as earlier pairs' : 'Lock these pairs'}
            </button>
            <button type="button" @click=${() => this.close()}>Cancel</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private standing(): TemplateResult | typeof nothing {
    const { history } = this.programme;
    if (history.length === 0) return nothing;
    return html`<div class="spread">
      <p>${history.length.toLocaleString('en')} earlier ${history.length === 1 ? 'pair is' : 'pairs are'} kept.</p>
      <button
        type="button"
        class="small danger"
        @click=${() => {
          this.app.update('Forget the earlier pairs', (programme) => ({ ...programme, history: [], stale: programme.pairing !== null }));
          this.app.announce('The earlier pairs are forgotten.');
        }}
      >
        Forget them
      </button>
    </div>`;
  }

  private review(read: Read): TemplateResult {
    const known = this.known(read);
    const strangers = read.pairs.length - known.length;
    const undated = read.pairs.filter(({ cohort }) => cohort === '').length;
    const entries = read.findings.map(
      (finding): Entry => ({
        finding,
        file: null,
        source: 0,
        settled: finding.severity === 'question' && (read.options.accepted ?? []).includes(finding.code),
      }),
    );
    return html`<div class="stack">
      <p>
        <strong>${read.pairs.length.toLocaleString('en')} ${read.pairs.length === 1 ? 'pair' : 'pairs'}</strong> in ${shown(read.options.name)}${strangers > 0
          ? html`; ${strangers.toLocaleString('en')} name somebody who is not in this roster${this.use === 'lock' ? ' and cannot be locked' : ''}`
          : nothing}.
      </p>
      <div class="cluster wide">${this.column(read, 'mentor', 'Mentors')} ${this.column(read, 'mentee', 'Mentees')} ${this.column(read, 'cohort', 'Cohort')}</div>
      ${entries.length === 0
        ? nothing
        : html`<vv-findings
            .entries=${entries}
            @vv-fix=${(event: CustomEvent<{ fix: Fix }>) => {
              this.app.announce(`Done: ${plainly(event.detail.fix.text)}.`);
              void this.ask(read.bytes, withFix(read.options, event.detail.fix.options));
            }}
            @vv-accept=${(event: CustomEvent<{ entry: Entry }>) =>
              void this.ask(read.bytes, withFix(read.options, { accepted: [event.detail.entry.finding.code] }))}
          ></vv-findings>`}
      <fieldset class="stack tight">
        <legend>What are they?</legend>
        <label class="choice"
          ><input type="radio" name="pairs-use" .checked=${this.use === 'history'} @change=${() => (this.use = 'history')} />Pairs of earlier cohorts: the rules
          can keep them apart</label
        >
        <label class="choice"
          ><input type="radio" name="pairs-use" .checked=${this.use === 'lock'} @change=${() => (this.use = 'lock')} />Pairs that are settled: lock them, and find
          pairs for the others</label
        >
      </fieldset>
      ${this.use === 'history' && undated > 0
        ? html`<div class="field">
            <label for="cohort-date">When did the cohort begin, for pairs without a date (${undated.toLocaleString('en')})?</label>
            <span class="hint" id="cohort-hint">Leave it empty if nobody knows.</span>
            <input
              id="cohort-date"
              type="date"
              aria-describedby="cohort-hint"
              .value=${this.cohort}
              @change=${(event: Event) => {
                this.cohort = (event.target as HTMLInputElement).value;
              }}
            />
          </div>`
        : nothing}
    </div>`;
  }

  /** Another column for one side: the other side gives way to it. */
  private column(read: Read, which: keyof PairColumns, label: string): TemplateResult {
    const { headers, columns } = read;
    const choose = (header: string): void => {
      const next: PairColumns = { ...columns, [which]: header };
      if (header === '') delete next.cohort;
      if (which === 'mentor' && header === columns.mentee) next.mentee = columns.mentor;
      if (which === 'mentee' && header === columns.mentor) next.mentor = columns.mentee;
      void this.ask(read.bytes, { ...read.options, pairColumns: next });
    };
    return html`<div class="field">
      <label for=${`pairs-${which}`}>${label}</label>
      <select id=${`pairs-${which}`} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${which === 'cohort' ? html`<option value="" ?selected=${columns.cohort === undefined}>No column</option>` : nothing}
        ${headers.map((header) => html`<option value=${header} ?selected=${header === columns[which]}>${plainly(header)}</option>`)}
      </select>
    </div>`;
  }

  private known(read: Read): PastPair[] {
    if (this.use === 'history') return [...read.pairs];
    const ids = new Set(this.programme.people.map(({ id }) => id));
    return read.pairs.filter(({ mentor, mentee }) => ids.has(mentor) && ids.has(mentee));
  }

  private questions(read: Read): number {
    const accepted = read.options.accepted ?? [];
    return read.findings.filter(({ severity, code }) => severity === 'question' && !accepted.includes(code)).length;
  }

  private async choose(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    await this.ask(file, { name: file.name });
  }

  private async ask(bytes: Blob, options: ReadOptions): Promise<void> {
    this.problem = null;
    try {
      this.read = { bytes, options, ...(await this.app.call('readPairs', [bytes, options, this.programme.people])) };
    } catch (error) {
      this.read = null;
      this.refuse(sentence(error));
    }
  }

  private refuse(problem: string): void {
    this.problem = problem;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.error-summary')?.focus());
  }

  private keep(): void {
    const { read } = this;
    if (read === null) return;
    const pairs = this.known(read);
    if (this.use === 'history') {
      const dated = pairs.map((pair) => (pair.cohort === '' ? { ...pair, cohort: this.cohort } : pair));
      this.app.update('Keep earlier pairs', (programme) => ({
        ...programme,
        history: unique([...programme.history, ...dated], ({ mentor, mentee, cohort }) => JSON.stringify([mentor, mentee, cohort])),
        stale: programme.pairing !== null && programme.pairing !== undefined,
      }));
      this.app.announce('The earlier pairs are kept. The rule “not paired before” keeps them apart.');
    } else {
      const locks = pairs.map(({ mentor, mentee }): Decision => ({ kind: 'lock', mentor, mentee, reason: 'From a file of known pairs' }));
      this.app.update('Lock known pairs', (programme) => ({
        ...programme,
        // The newest word on a pair counts.
        decisions: unique([...locks, ...programme.decisions], ({ mentor, mentee }) => JSON.stringify([mentor, mentee])),
        stale: programme.pairing !== null && programme.pairing !== undefined,
      }));
      this.app.announce('The pairs are locked.');
    }
    this.close();
  }

  private close(): void {
    this.app.setView({ dialog: null });
  }
}

customElements.define('vv-history', VvHistory);

function unique<T>(all: readonly T[], key: (entry: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((entry) => {
    const mine = key(entry);
    if (seen.has(mine)) return false;
    seen.add(mine);
    return true;
  });
}

function sentence(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error && 'code' in error && typeof error.message === 'string') {
    return `${error.message}${'advice' in error && typeof error.advice === 'string' ? ` ${error.advice}` : ''}`;
  }
  return 'The file could not be read.';
}
