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
import { rich, t } from '../../words/words.js';

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
      .heading=${t('roster-pairs')}
      .body=${html`<div class="stack">
        <p>${t('history-about')}</p>
        ${this.standing()}
        ${this.problem === null ? nothing : html`<div class="error-summary" role="alert" tabindex="-1"><h3>${this.problem}</h3></div>`}
        ${this.read === null
          ? html`<vv-file-drop
              .label=${t('history-file')}
              .hint=${t('history-file-hint')}
              .accept=${TABLE_FILES}
              @vv-files=${(event: CustomEvent<File[]>) => void this.choose(event.detail[0])}
            ></vv-file-drop>`
          : this.review(this.read)}
      </div>`}
      .foot=${this.read === null
        ? html`<button type="button" @click=${() => this.close()}>${t('parts-close')}</button>`
        : html`<button type="button" class="primary" ?disabled=${this.known(this.read).length === 0 || this.questions(this.read) > 0} @click=${() => this.keep()}>
              ${t(this.use === 'history' ? 'history-keep' : 'history-lock')}
            </button>
            <button type="button" @click=${() => this.close()}>${t('parts-cancel')}</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private standing(): TemplateResult | typeof nothing {
    const { history } = this.programme;
    if (history.length === 0) return nothing;
    return html`<div class="spread">
      <p>${t('history-kept-count', { count: history.length })}</p>
      <button
        type="button"
        class="small danger"
        @click=${() => {
          this.app.update(t('history-forget-undo'), (programme) => ({ ...programme, history: [], stale: programme.pairing !== null }));
          this.app.announce(t('history-forgotten'));
        }}
      >
        ${t('history-forget')}
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
        ${strangers === 0
          ? rich('history-read', { count: read.pairs.length, file: shown(read.options.name) }, { strong })
          : rich(
              this.use === 'lock' ? 'history-read-strangers-lock' : 'history-read-strangers',
              { count: read.pairs.length, strangers, file: shown(read.options.name) },
              { strong },
            )}
      </p>
      <div class="cluster wide">${(['mentor', 'mentee', 'cohort'] as const).map((which) => this.column(read, which))}</div>
      ${entries.length === 0
        ? nothing
        : html`<vv-findings
            .entries=${entries}
            @vv-fix=${(event: CustomEvent<{ fix: Fix }>) => {
              this.app.announce(t('review-done', { what: plainly(event.detail.fix.text) }));
              void this.ask(read.bytes, withFix(read.options, event.detail.fix.options));
            }}
            @vv-accept=${(event: CustomEvent<{ entry: Entry }>) =>
              void this.ask(read.bytes, withFix(read.options, { accepted: [event.detail.entry.finding.code] }))}
          ></vv-findings>`}
      <fieldset class="stack tight">
        <legend>${t('history-what')}</legend>
        <label class="choice"
          ><input type="radio" name="pairs-use" .checked=${this.use === 'history'} @change=${() => (this.use = 'history')} />${t('history-what-earlier')}</label
        >
        <label class="choice"
          ><input type="radio" name="pairs-use" .checked=${this.use === 'lock'} @change=${() => (this.use = 'lock')} />${t('history-what-settled')}</label
        >
      </fieldset>
      ${this.use === 'history' && undated > 0
        ? html`<div class="field">
            <label for="cohort-date">${t('history-cohort-date', { count: undated })}</label>
            <span class="hint" id="cohort-hint">${t('history-cohort-hint')}</span>
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
  private column(read: Read, which: keyof PairColumns): TemplateResult {
    const { headers, columns } = read;
    const choose = (header: string): void => {
      const next: PairColumns = { ...columns, [which]: header };
      if (header === '') delete next.cohort;
      if (which === 'mentor' && header === columns.mentee) next.mentee = columns.mentor;
      if (which === 'mentee' && header === columns.mentor) next.mentor = columns.mentee;
      void this.ask(read.bytes, { ...read.options, pairColumns: next });
    };
    return html`<div class="field">
      <label for=${`pairs-${which}`}>${t(`history-${which}`)}</label>
      <select id=${`pairs-${which}`} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${which === 'cohort' ? html`<option value="" ?selected=${columns.cohort === undefined}>${t('history-no-column')}</option>` : nothing}
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
      this.app.update(t('history-keep-undo'), (programme) => ({
        ...programme,
        history: unique([...programme.history, ...dated], ({ mentor, mentee, cohort }) => JSON.stringify([mentor, mentee, cohort])),
        stale: programme.pairing !== null && programme.pairing !== undefined,
      }));
      this.app.announce(t('history-kept'));
    } else {
      const locks = pairs.map(({ mentor, mentee }): Decision => ({ kind: 'lock', mentor, mentee, reason: t('history-lock-reason') }));
      this.app.update(t('history-lock-undo'), (programme) => ({
        ...programme,
        // The newest word on a pair counts.
        decisions: unique([...locks, ...programme.decisions], ({ mentor, mentee }) => JSON.stringify([mentor, mentee])),
        stale: programme.pairing !== null && programme.pairing !== undefined,
      }));
      this.app.announce(t('history-locked'));
    }
    this.close();
  }

  private close(): void {
    this.app.setView({ dialog: null });
  }
}

customElements.define('vv-history', VvHistory);

const strong = (text: unknown): TemplateResult => html`<strong>${text}</strong>`;

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
  return t('history-unreadable');
}
