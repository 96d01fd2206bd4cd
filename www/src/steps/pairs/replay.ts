/** Checking an audit record: run again from the same inputs, and say whether everything comes out as recorded. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Failure } from '../../app/context.js';
import '../../parts/dialog.js';
import '../../parts/file-drop.js';
import { shown } from '../../parts/shown.js';
import type { AuditRecord, Person, Programme, Replay, Request } from '../../types.js';
import { TABLE_FILES } from '../../parts/file-drop.js';
import { choice } from '../../parts/controls.js';
import { date, locale, t } from '../../words/words.js';

type Against = 'open' | 'saved' | 'roster';

/** `vv-replay`. Properties: app, programme. Event: `vv-done` when it is to be closed. */
export class VvReplay extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    record: { state: true },
    against: { state: true },
    files: { state: true },
    passphrase: { state: true },
    running: { state: true },
    answer: { state: true },
    problem: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  private declare record: { name: string; record: AuditRecord } | null;
  private declare against: Against;
  private declare files: File[];
  private declare passphrase: string;
  private declare running: boolean;
  private declare answer: Replay | null;
  private declare problem: Pick<Failure, 'message' | 'advice'> | null;

  constructor() {
    super();
    this.record = null;
    this.against = 'open';
    this.files = [];
    this.passphrase = '';
    this.running = false;
    this.answer = null;
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.passphrase = '';
  }

  protected override render(): TemplateResult {
    return html`<vv-dialog
      wide
      .heading=${t('pairs-replay-title')}
      .body=${html`<form class="stack" @submit=${(event: Event) => {
        event.preventDefault();
        void this.run();
      }}>
        <p>${t('pairs-replay-what')}</p>
        ${this.problem === null ? nothing : html`<div class="error-summary stack tight" role="alert" tabindex="-1"><h3>${this.problem.message}</h3><p>${this.problem.advice}</p></div>`}
        <vv-file-drop
          .label=${t('pairs-replay-record')}
          .hint=${t('pairs-replay-record-hint', { file: `${t('pairs-file-audit')}.json` })}
          .button=${t('pairs-replay-choose')}
          .accept=${'.json,application/json'}
          @vv-files=${(event: CustomEvent<File[]>) => void this.read(event.detail[0])}
        ></vv-file-drop>
        ${this.record === null ? nothing : html`<p>${shown(this.record.name)}: ${said(this.record.record)}</p>`}
        ${choice(t('pairs-replay-from'), this.against, [['open', t('pairs-replay-open')], ['saved', t('pairs-replay-saved')], ['roster', t('pairs-replay-roster')]], (against) => this.change({ against, files: [] }))}
        ${this.source()}
        <div role="status">${this.running ? html`<p class="muted">${t('pairs-replay-running')}</p>` : nothing}${this.answer === null ? nothing : this.verdict(this.answer)}</div>
        <input type="submit" hidden />
      </form>`}
      .foot=${html`<button type="button" class="primary" aria-disabled=${this.running ? 'true' : 'false'} @click=${() => void this.run()}>${t('pairs-replay-run')}</button>
        <button type="button" @click=${() => this.close()}>${t('pairs-close')}</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private source(): TemplateResult | typeof nothing {
    if (this.against === 'open') return nothing;
    const saved = this.against === 'saved';
    return html`<vv-file-drop
        .label=${t(saved ? 'pairs-replay-saved-label' : 'pairs-replay-roster-label')}
        .hint=${t(saved ? 'pairs-replay-saved-hint' : 'pairs-replay-roster-hint')}
        .button=${t(saved ? 'pairs-replay-saved-choose' : 'pairs-replay-roster-choose')}
        .accept=${saved ? '.viceversa,.age' : TABLE_FILES}
        .multiple=${!saved}
        @vv-files=${(event: CustomEvent<File[]>) => this.change({ files: event.detail })}
      ></vv-file-drop>
      ${this.files.length === 0 ? nothing : html`<p>${this.files.map((file, at) => html`${at > 0 ? ', ' : ''}${shown(file.name)}`)}</p>`}
      ${saved
        ? html`<div class="field"><label for="replay-passphrase">${t('pairs-replay-passphrase')}</label>
            <input id="replay-passphrase" type="password" autocomplete="off" .value=${this.passphrase} @input=${(event: InputEvent) => this.change({ passphrase: (event.target as HTMLInputElement).value })} /></div>`
        : nothing}`;
  }

  private verdict({ holds, text, broken, code }: Replay): TemplateResult {
    return html`<div class=${`notice stack tight ${holds ? 'ok' : 'warning'}`}>
      <p><strong>${t(code === 'same-pairs' ? 'pairs-replay-same' : holds ? 'pairs-replay-true' : 'pairs-replay-differs')}</strong> ${text}</p>
      ${broken.length === 0 ? nothing : html`<ul>${broken.map((one) => html`<li>${one.text}</li>`)}</ul>`}
    </div>`;
  }

  /** Whatever is chosen anew makes the last answer an old one. */
  private change(patch: Partial<{ against: Against; files: File[]; passphrase: string }>): void {
    Object.assign(this, patch);
    this.answer = null;
    this.problem = null;
  }

  private async read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.change({});
    try {
      const record = JSON.parse(await file.text()) as Partial<AuditRecord> | null;
      if (record?.format !== 'viceversa-audit') throw new TypeError('some other file');
      this.record = { name: file.name, record: record as AuditRecord };
    } catch {
      this.record = null;
      this.refuse(failure('pairs-replay-not-a-record'));
    }
  }

  private async run(): Promise<void> {
    if (this.running) return;
    if (this.record === null) return this.refuse(failure('pairs-replay-no-record'));
    if (this.against !== 'open' && this.files.length === 0) return this.refuse(failure('pairs-replay-nothing'));
    this.change({});
    this.running = true;
    try {
      const { record } = this.record;
      this.answer = await this.app.call('replay', [record, await this.request(record)]);
    } catch (error) {
      this.refuse(readable(error));
    } finally {
      this.running = false;
    }
  }

  /** The inputs, with the record's own date. */
  private async request({ today, policy, decisions }: AuditRecord): Promise<Request> {
    const question = (programme: Pick<Request, 'people' | 'policy' | 'decisions' | 'history'>): Request => ({
      people: programme.people,
      policy: programme.policy,
      decisions: programme.decisions,
      history: programme.history,
      locale: locale(),
      current: [],
      ...(today === undefined ? {} : { today }),
    });
    if (this.against === 'open') return question(this.programme);
    const [file] = this.files;
    if (this.against === 'saved' && file !== undefined) return question(await this.app.call('unlockProgramme', [file, this.passphrase]));
    const rosters: Person[][] = [];
    for (const each of this.files) rosters.push((await this.app.call('readRoster', [each, { name: each.name }])).people);
    const people = rosters.length > 1 ? (await this.app.call('mergeRosters', [rosters])).people : (rosters[0] ?? []);
    return question({ people, policy, decisions, history: [] });
  }

  private refuse(problem: Pick<Failure, 'message' | 'advice'>): void {
    this.problem = problem;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.error-summary')?.focus());
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('vv-done'));
  }
}

customElements.define('vv-replay', VvReplay);

const said = ({ pairs, version, today }: AuditRecord): string =>
  today ? t('pairs-replay-said-date', { count: pairs.length, version, date: date(today) }) : t('pairs-replay-said', { count: pairs.length, version });

const failure = (key: string): Pick<Failure, 'message' | 'advice'> => ({ message: t(key), advice: t(`${key}.advice`) });

function readable(error: unknown): Pick<Failure, 'message' | 'advice'> {
  const { message, advice } = (error ?? {}) as Partial<Failure>;
  return typeof message === 'string' && typeof advice === 'string' ? { message, advice } : failure('pairs-replay-unreadable');
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-replay': VvReplay;
  }
}
