/** Checking an audit record: run again from the same inputs, and say whether everything comes out as recorded. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Failure } from '../../app/context.js';
import '../../parts/dialog.js';
import '../../parts/file-drop.js';
import { shown } from '../../parts/shown.js';
import type { AuditRecord, Person, Programme, Replay, Request } from '../../types.js';
import { TABLE_FILES } from '../../parts/file-drop.js';
import { choice } from '../../parts/controls.js';

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
      .heading=${'Check an audit record'}
      .body=${html`<form class="stack" @submit=${(event: Event) => {
        event.preventDefault();
        void this.run();
      }}>
        <p>The pairing runs again from the same people and rules, and everything is compared with the record. Nothing in this page is changed.</p>
        ${this.problem === null ? nothing : html`<div class="error-summary stack tight" role="alert" tabindex="-1"><h3>${this.problem.message}</h3><p>${this.problem.advice}</p></div>`}
        <vv-file-drop
          .label=${'The record'}
          .hint=${'A file called audit-record.json, as this page saves it.'}
          .button=${'Choose the record'}
          .accept=${'.json,application/json'}
          @vv-files=${(event: CustomEvent<File[]>) => void this.read(event.detail[0])}
        ></vv-file-drop>
        ${this.record === null ? nothing : html`<p>${shown(this.record.name)}: ${said(this.record.record)}</p>`}
        ${choice('Run again from', this.against, [['open', 'the programme that is open here'], ['saved', 'a saved programme'], ['roster', 'the files of the roster']], (against) => this.change({ against, files: [] }))}
        ${this.source()}
        <div role="status">${this.running ? html`<p class="muted">Running again …</p>` : nothing}${this.answer === null ? nothing : this.verdict(this.answer)}</div>
        <input type="submit" hidden />
      </form>`}
      .foot=${html`<button type="button" class="primary" aria-disabled=${this.running ? 'true' : 'false'} @click=${() => void this.run()}>Run again and compare</button>
        <button type="button" @click=${() => this.close()}>Close</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private source(): TemplateResult | typeof nothing {
    if (this.against === 'open') return nothing;
    const saved = this.against === 'saved';
    return html`<vv-file-drop
        .label=${saved ? 'The saved programme' : 'The files of the roster, in their order'}
        .hint=${saved ? 'It ends in .viceversa (or .age).' : 'As they were first read. Rules, locks and exclusions come from the record; so this is enough where there were no earlier pairs.'}
        .button=${saved ? 'Choose the programme' : 'Choose files'}
        .accept=${saved ? '.viceversa,.age' : TABLE_FILES}
        .multiple=${!saved}
        @vv-files=${(event: CustomEvent<File[]>) => this.change({ files: event.detail })}
      ></vv-file-drop>
      ${this.files.length === 0 ? nothing : html`<p>${this.files.map((file, at) => html`${at > 0 ? ', ' : ''}${shown(file.name)}`)}</p>`}
      ${saved
        ? html`<div class="field"><label for="replay-passphrase">Passphrase</label>
            <input id="replay-passphrase" type="password" autocomplete="off" .value=${this.passphrase} @input=${(event: InputEvent) => this.change({ passphrase: (event.target as HTMLInputElement).value })} /></div>`
        : nothing}`;
  }

  private verdict({ holds, text, broken, code }: Replay): TemplateResult {
    return html`<div class=${`notice stack tight ${holds ? 'ok' : 'warning'}`}>
      <p><strong>${code === 'same-pairs' ? 'The same pairs, the same proof.' : holds ? 'The record is true, and the pairs are somebody’s own.' : 'Something differs.'}</strong> ${text}</p>
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
      this.refuse({ message: 'This is no audit record.', advice: 'Choose the file that “Save the audit record” made.' });
    }
  }

  private async run(): Promise<void> {
    if (this.running) return;
    if (this.record === null) return this.refuse({ message: 'No record is chosen.', advice: 'Choose the audit record first.' });
    if (this.against !== 'open' && this.files.length === 0) return this.refuse({ message: 'There is nothing to run again from.', advice: 'Choose the file.' });
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
      locale: 'en',
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
  `${pairs.length.toLocaleString('en')} pairs, made by version ${version}${today ? ` with the date ${today}` : ''}.`;

function readable(error: unknown): Pick<Failure, 'message' | 'advice'> {
  const { message, advice } = (error ?? {}) as Partial<Failure>;
  return typeof message === 'string' && typeof advice === 'string' ? { message, advice } : { message: 'The file could not be read.', advice: 'Choose it again.' };
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-replay': VvReplay;
  }
}
