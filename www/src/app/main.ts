/** The page: holds the state, shows the steps, and is the only one to speak with the core. */
import { LitElement, html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { stepIn, writeStep } from './address.js';
import type { App } from './context.js';
import { NO_WISHES, type Tell, embed } from './embed.js';
import { forHealth, healthRests } from './health.js';
import { readAll } from './import-draft.js';
import { isBegun, needs, states } from './overview.js';
import { given, helpOf, offered, organisationHere, otherLanguage } from './organisation.js';
import { showAccent } from './organisation-look.js';
import './palette.js';
import { currentOf, requestOf, today } from './programme.js';
import type { Command } from './palette.js';
import { bringIntoSight, rail } from './rail.js';
import { TimeLeft } from './time-left.js';
import { topBar } from './top-bar.js';
import type { CallOptions, Core } from '../bridge/core.js';
import { Keeper } from '../keep/keeper.js';
import { answerIn, startEngine, type Engine } from '../bridge/client.js';
import { failureOf } from '../words/failure.js';
import { answered, language, languages, list, onLanguage, ready, speak, t } from '../words/words.js';
import '../parts/about-dialog.js';
import { Latest } from '../parts/ask.js';
import '../parts/clear-dialog.js';
import '../parts/error-summary.js';
import '../parts/guarantees.js';
import { frameLacks } from '../parts/frame-lacks.js';
import { helpLinks } from '../parts/help-links.js';
import { keepOffer } from '../parts/keep-offer.js';
import { keptBanner } from '../parts/kept-banner.js';
import '../parts/kept-dialog.js';
import '../parts/kept-list.js';
import { closingWords, stateWords } from '../parts/kept-words.js';
import { VvLiveRegion } from '../parts/live-region.js';
import '../parts/open-dialog.js';
import '../parts/open-kept.js';
import '../parts/organisation-dialog.js';
import { busyBar } from '../parts/progress.js';
import { forgetHandedOver, handOver, handedWords } from '../parts/save-file.js';
import { forgetPassphrase, rememberPassphrase, rememberedPassphrase } from '../parts/save-dialog.js';
import type { Sealed } from '../parts/save-file.js';
import { forgetHanded } from '../parts/handed.js';
import { showColumns } from '../parts/table-columns.js';
import type { Unlocked } from '../respond/kiosk.js';
import '../respond/kiosk.js';
import { Passing } from '../respond/passing.js';
import { questionsHere } from '../respond/respondent-file.js';
import '../respond/respondent.js';
import type { VvRespondent } from '../respond/respondent.js';
import { Store } from './store.js';
import '../steps/charter/step.js';
import '../steps/check-ins/step.js';
import '../steps/readiness/step.js';
import '../steps/results/step.js';
import '../steps/home/step.js';
import '../steps/launch/kit.js';
import '../steps/launch/step.js';
import '../steps/next-cohort/step.js';
import '../steps/pairs/step.js';
import '../steps/people/step.js';
import '../steps/rules/step.js';
import '../steps/surveys/step.js';
import type { FileDetail } from '../parts/picture-file.js';
import type { OrganisationFault, OrganisationState } from '../embed-messages.js';
import type { Charter, ColumnChoice, Health, Instrument, Organisation, Pairing, Policy, Programme } from '../types.js';

/** Work shorter than this shows no bar. */
const PATIENCE_MS = 300;

class VvApp extends LitElement {
  private readonly store = new Store();
  private engine: Engine = startEngine();
  /** A core of its own for what is kept, so that no long work and no crash of the other holds a save up. There while something is kept. */
  private sealing: Engine | null = null;
  /** A change was refused just now. */
  private refusing = false;
  private readonly keeper = new Keeper({
    call: (name, args, options) => (this.sealing ??= startEngine()).call(name, args, options),
    rest: () => {
      this.sealing?.stop();
      this.sealing = null;
    },
    programme: () => this.store.programme,
    past: () => this.store.undoable,
    revision: () => this.store.revision,
    changed: (kept) => this.store.setView({ kept }),
    show: (programme) => {
      this.opened(programme);
      // It stands in no file that is known here.
      this.store.markUnsaved();
    },
  });
  /** Grows when everything is cleared, so that every field and element is made anew. */
  private epoch = 0;
  private workUnderWay: AbortController | null = null;
  /** A scroll bar that comes with a longer page takes room as well. */
  private readonly barSize = new ResizeObserver(() => bringIntoSight(this));
  /** The step whose entry of the rail was brought into sight. */
  private inSight = '';
  /** The columns that the programme keeps. */
  private columns: readonly ColumnChoice[] = [];
  private ticking = 0;
  /** The language of each pairing, where it is known. */
  private readonly spoken = new WeakMap<Pairing, string>();
  /** What comes now was opened, or is an earlier state, and may speak another language. */
  private strange = false;
  private fileAsked = '';
  private readonly health = new Latest<Health>(60);
  /** What the last answer about health rests on. */
  private healthAsked: readonly unknown[] = [];
  /** The address ends in something that this page does not know. */
  ignored = false;
  /** Until it is known what a new programme begins with. */
  private beginning: Promise<void> = Promise.resolve();
  /** Says to whoever frames the page what they may hear. */
  private tell: Tell = () => undefined;

  readonly app: App = ((page: VvApp) => ({
    get programme() {
      return page.store.programme;
    },
    get revision() {
      return page.store.revision;
    },
    get view() {
      return page.store.view;
    },
    get today() {
      return today();
    },
    countSave: () => {
      page.store.countSave();
      page.keeper.touch();
    },
    update: (what: string, change: (programme: Programme) => Programme) => {
      if (page.mayChange()) page.store.update(what, change);
    },
    keep: (patch: Parameters<App['keep']>[0]) => {
      if (page.mayChange()) page.store.keep(patch);
    },
    setView: (patch: Partial<App['view']>) => page.show(patch),
    call: <K extends keyof Core>(name: K, args: Parameters<Core[K]>, options?: CallOptions) => page.call(name, args, options),
    work: <K extends keyof Core>(name: K, args: Parameters<Core[K]>, label: string) => page.work(name, args, label),
    keeping: {
      begin: (passphrase: string) => page.keeper.begin(passphrase),
      open: (id: string, passphrase: string, revision: number | null) => page.keeper.open(id, passphrase, revision),
      takeOver: (passphrase: string) => page.keeper.takeOver(passphrase),
      end: (id: string) => page.endKept(id),
      again: () => void page.keeper.flush(),
      onlyInFile: () => page.keeper.onlyInFile(true),
    },
    replace: async (programme: Programme) => {
      await page.openedFile(programme);
      page.store.markUnsaved();
      page.show({ step: 'home' });
    },
    begin: (name: string, charter: Charter, policy: Policy) => {
      page.app.update(t('begin-what'), (programme) => ({ ...programme, name, charter, policy, language: language() }));
      page.show({ step: 'people' });
    },
    useOrganisation: (organisation: Organisation) => page.useOrganisation(organisation),
    speak: (wanted: string) => page.choose(wanted),
    announce: (text: string) => {
      if (!page.refusing) page.announce(text);
    },
    fail: (error: unknown) => page.fail(error),
    download: (name: string, bytes: Uint8Array, type: string) => page.download(name, bytes, type),
  }))(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('vv-columns', (event) => {
      // In a tab that may only look they are chosen for as long as it is open.
      if (!this.keeper.readOnly) this.store.keep({ columns: [...(event as CustomEvent<readonly ColumnChoice[]>).detail] });
    });
    this.store.subscribe(() => {
      this.showColumns();
      this.keeper.follow();
      this.requestUpdate();
      // Sentences in another language are better than none.
      this.sayPairsAnew().catch(() => undefined);
      this.lookAtFile().catch(() => undefined);
      this.lookAtHealth();
      this.tellHost();
    });
    void this.keeper.look();
    this.store.setView({ step: stepIn(window.location.hash) ?? 'home' });
    // Whatever is wrong is said where something is asked for.
    this.beginning = this.beginHere().catch(() => undefined);
    // A tab that goes out of sight may not come back.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.keeper.flush();
      // Another tab may have begun or ended something.
      else if (this.store.view.kept.open === null) void this.keeper.look();
    });
    window.addEventListener('pagehide', () => void this.keeper.flush());
    // A survey's link that is opened in a tab which already shows this page changes nothing but what stands after the #.
    window.addEventListener('hashchange', () => {
      if (/^#vv\d/.test(window.location.hash)) this.announce(t('address-survey'));
      const step = stepIn(window.location.hash);
      // Back and forward; a dialog belongs to the step that it was opened in.
      if (step !== null && step !== this.store.view.step) this.show({ step, dialog: null });
    });
    if (this.ignored) void this.updateComplete.then(() => this.announce(t('address-unknown')));
    window.addEventListener('keydown', (event) => this.onKey(event));
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved || this.store.view.draft !== null || this.store.view.kiosk !== null) event.preventDefault();
    });
    // Nothing that the page failed to foresee may speak to the console with somebody's data in it.
    window.addEventListener('error', (event) => {
      event.preventDefault();
      // The one remark that browsers make in this way without anything being wrong: an observer whose turn comes a frame later.
      if (!event.message.startsWith('ResizeObserver')) this.fail(null);
    });
    window.addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      this.fail(event.reason);
    });
    // A file dropped beside the target must not replace the page.
    for (const name of ['dragover', 'drop'] as const) {
      window.addEventListener(name, (event) => {
        if (event.dataTransfer?.types.includes('Files') === true && !event.defaultPrevented) {
          event.preventDefault();
          event.dataTransfer.dropEffect = 'none';
        }
      });
    }
  }

  /** A programme that was opened brings its own. */
  private showColumns(): void {
    const { columns } = this.store.programme;
    if (columns === this.columns) return;
    this.columns = columns;
    showColumns(columns);
  }

  protected override updated(): void {
    const place = `${this.store.view.step} ${String(this.epoch)}`;
    if (place === this.inSight) return;
    this.inSight = place;
    // The page of the step is drawn after this; before, there may be no scroll bar.
    requestAnimationFrame(() => bringIntoSight(this));
    const bar = this.querySelector('nav.steps');
    if (bar !== null) this.barSize.observe(bar);
  }

  protected override firstUpdated(): void {
    this.tell = embed('programme', languages(), {
      language: (code) => void this.speak(code),
      // Nobody outside turns away whoever answers on this device.
      step: (step) => this.store.view.kiosk === null && this.show({ step, dialog: null }),
      organisation: (text) => {
        const given = this.beginning.then(() => this.organisationOfHost(text));
        this.beginning = given.then(() => undefined);
        return given;
      },
    });
    this.tellHost();
  }

  /** How much there is, and never what. */
  private tellHost(): void {
    const { programme, view, dirty } = this.store;
    this.tell({ kind: 'step', step: view.step });
    this.tell({ kind: 'paired', pairs: programme.pairing?.pairs.length ?? 0 });
    this.tell({ kind: 'saved', state: this.unsaved ? 'unsaved' : dirty || isBegun(programme) ? 'saved' : 'nothing' });
  }

  override render(): TemplateResult {
    const { programme, view, dirty, undoName, redoName } = this.store;
    const { unsaved } = this;
    const begun = isBegun(programme);
    const anything = dirty || begun;
    const saved = stateWords(view.kept, !dirty, anything);
    this.tick();
    const { organisation } = programme;
    showAccent(organisation?.accent ?? null);
    if (view.kiosk !== null) {
      return html`<vv-kiosk
          .passing=${view.kiosk}
          .call=${this.app.call}
          @vv-kept=${() => this.freshEngine()}
          @vv-end=${(event: CustomEvent<Unlocked>) => this.endPassing(event.detail)}
        ></vv-kiosk><vv-live-region></vv-live-region>`;
    }
    return html`<a
        class="skip-link"
        href="#main"
        @click=${(event: Event) => {
          event.preventDefault();
          this.focusHeading();
        }}
        >${t('skip')}</a
      >
      ${topBar({
        name: programme.name,
        saved,
        savedState: view.kept.open?.state ?? (dirty ? 'tab' : 'file'),
        undoName,
        redoName,
        unsaved,
        undo: () => this.undo(),
        redo: () => this.redo(),
        open: (dialog) => this.show({ dialog }),
        speak: (wanted) => void this.choose(wanted),
        languages: offered(organisation),
        logo: organisation === null || organisation.logo === null ? null : { picture: organisation.logo, name: organisation.name },
      })}
      <div class="shell">
      ${rail(view.step, begun ? states(programme, needs(programme, view.kept, dirty, view.lastFile, view.health)) : null, (step) => this.show({ step }))}
      <main id="main" class="page stack" aria-busy=${view.busy === null ? 'false' : 'true'}
        @vv-file=${({ detail }: CustomEvent<FileDetail>) => this.download(detail.name, detail.bytes, detail.type)}>
        <vv-error-summary .failure=${view.error} @vv-dismiss=${() => this.dismiss()}></vv-error-summary>
        ${frameLacks()} ${keptBanner(this.app, () => void this.takeOver())} ${keepOffer(this.app)}
        ${begun || view.step === 'home' || view.step === 'people' ? nothing : html`<vv-kept-list .app=${this.app} .kept=${view.kept}></vv-kept-list>`}
        ${keyed(
          this.epoch,
          html`${view.step === 'home' ? html`<vv-home .app=${this.app} .programme=${programme} .view=${view} .dirty=${dirty}></vv-home>` : nothing}
          ${view.step === 'charter' ? html`<vv-charter .app=${this.app} .programme=${programme}></vv-charter>` : nothing}
          ${view.step === 'readiness' ? html`<vv-readiness .app=${this.app} .programme=${programme}></vv-readiness>` : nothing}
          ${view.step === 'people' ? html`<vv-people .app=${this.app} .programme=${programme} .view=${view}></vv-people>` : nothing}
          ${view.step === 'rules' ? html`<vv-rules .app=${this.app} .programme=${programme} .view=${view}></vv-rules>` : nothing}
          ${view.step === 'pairs' ? html`<vv-pairs .app=${this.app} .programme=${programme} .view=${view}></vv-pairs>` : nothing}
          ${view.step === 'launch' ? html`<vv-launch .app=${this.app} .programme=${programme}></vv-launch>` : nothing}
          ${view.step === 'check-ins' ? html`<vv-check-ins .app=${this.app} .programme=${programme} .view=${view}></vv-check-ins>` : nothing}
          ${view.step === 'surveys' ? html`<vv-surveys .app=${this.app} .programme=${programme}></vv-surveys>` : nothing}
          ${view.step === 'results' ? html`<vv-results .app=${this.app} .programme=${programme}></vv-results>` : nothing}
          ${view.step === 'next-cohort' ? html`<vv-next-cohort .app=${this.app} .programme=${programme}></vv-next-cohort>` : nothing}`,
        )}
      <footer class="site-footer">
        <p>${closingWords(view.kept, !dirty, anything)}</p>
        ${helpLinks(helpOf(organisation), (text) => this.announce(text))}
        <p><button type="button" class="quiet small" @click=${() => this.show({ dialog: 'guarantees' })}>${t('guarantees')}</button></p>
        <p><button type="button" class="quiet small" @click=${() => this.show({ dialog: 'about' })}>${t('about')}</button></p>
      </footer>
      </main>
      </div>
      ${view.dialog === 'palette' ? html`<vv-palette .app=${this.app} .commands=${this.commands()}></vv-palette>` : nothing}
      ${view.dialog === 'save'
        ? html`<vv-save .app=${this.app} .programme=${programme} .browser=${view.kept} @vv-saved=${(event: CustomEvent<Programme>) => this.store.markSaved(event.detail, today())}></vv-save>`
        : nothing}
      ${view.dialog === 'keep' ? html`<vv-save .app=${this.app} .programme=${programme} .browser=${view.kept} .keeping=${true}></vv-save>` : nothing}
      ${view.dialog === 'kept' ? html`<vv-kept .app=${this.app} .kept=${view.kept} .inFile=${!dirty}></vv-kept>` : nothing}
      ${view.dialog === 'take-over' && view.kept.open !== null
        ? html`<vv-open-kept .app=${this.app} .shelved=${view.kept.open} .taking=${true} @vv-close=${() => this.show({ dialog: null })}></vv-open-kept>`
        : nothing}
      ${view.dialog === 'pass' && view.asked !== null
        ? html`<vv-save
            .app=${this.app}
            .programme=${programme}
            .browser=${view.kept}
            .passing=${true}
            @vv-saved=${(event: CustomEvent<Programme>) => this.store.markSaved(event.detail, today())}
            @vv-pass=${(event: CustomEvent<Sealed>) => void this.startPassing(event.detail)}
          ></vv-save>`
        : nothing}
      ${view.dialog === 'open'
        ? html`<vv-open .app=${this.app} .unsaved=${unsaved} @vv-saved=${(event: CustomEvent<Programme>) => this.store.markSaved(event.detail, today())} @vv-opened=${(event: CustomEvent<Programme>) => void this.openedFile(event.detail)}></vv-open>`
        : nothing}
      ${view.dialog === 'organisation' ? html`<vv-organisation .app=${this.app}></vv-organisation>` : nothing}
      ${view.dialog === 'guarantees' ? html`<vv-guarantees .app=${this.app}></vv-guarantees>` : nothing}
      ${view.dialog === 'about' ? html`<vv-about .app=${this.app} @vv-close=${() => this.show({ dialog: null })}></vv-about>` : nothing}
      ${view.dialog === 'clear'
        ? html`<vv-clear .app=${this.app} .unsaved=${unsaved} .kept=${view.kept.open !== null} @vv-cleared=${() => void this.clear()}></vv-clear>`
        : nothing}
      ${busyBar(view.busy)}
      <vv-live-region></vv-live-region>`;
  }

  /** Another step begins at its heading, wherever the change came from; the address says which it is. */
  private show(patch: Partial<App['view']>): void {
    const before = this.store.view.step;
    this.store.setView(patch);
    const { step } = this.store.view;
    if (step === before) return;
    writeStep(step);
    void this.updateComplete.then(() => window.requestAnimationFrame(() => this.focusHeading()));
  }

  /** "2 minutes ago" grows old while nothing else changes. */
  private tick(): void {
    window.clearTimeout(this.ticking);
    if (this.store.view.kept.open?.at != null) this.ticking = window.setTimeout(() => this.requestUpdate(), 30_000);
  }

  /** Everything in another language: the page, what the core answers from now on, and the sentences that it has made already. */
  private async speak(wanted: string): Promise<void> {
    if (wanted === language()) return;
    await speak(wanted);
    if (this.store.programme.language !== wanted) this.store.setLanguage(wanted);
    this.epoch += 1;
    this.requestUpdate();
    await this.sayAnew();
    await this.sayPairsAnew().catch(() => undefined);
    await this.askAnew().catch(() => undefined);
  }

  /** What was guessed about surveys that were made from files is asked in the reader's language. */
  private async askAnew(): Promise<void> {
    const { programme } = this.store;
    const { instruments, surveys } = programme;
    const open = (one: Instrument): boolean => (one.questions ?? []).length > 0;
    if (!instruments.some(open) && !surveys.some(({ instrument }) => open(instrument))) return;
    const anew = async (one: Instrument): Promise<Instrument> => (open(one) ? this.app.call('rewordQuestions', [one]) : one);
    const said = await Promise.all([Promise.all(instruments.map(anew)), Promise.all(surveys.map(async (one) => ({ ...one, instrument: await anew(one.instrument) })))]);
    if (this.store.programme.instruments === instruments && this.store.programme.surveys === surveys) this.store.askAnew(...said);
  }

  /** What a new programme begins with: the first rules, and the organisation that this page was built for. */
  private async beginHere(): Promise<void> {
    const text = organisationHere();
    const [preset] = await this.app.call('presets', []);
    const brought =
      text === ''
        ? null
        : await this.app.call('readOrganisation', [text]).catch((error: unknown) => {
            this.fail(error);
            return null;
          });
    const organisation = brought?.organisation ?? null;
    if (preset !== undefined) this.store.beginWith(preset.policy, organisation);
    const [fault] = brought?.findings ?? [];
    if (fault !== undefined) this.fail({ code: fault.code, message: fault.text, advice: fault.advice });
    if (this.store.programme.organisation === organisation) await this.speakAs(organisation);
  }

  /**
   * An organisation file of whoever frames the page: as if it were built in, for programmes that begin here. What is wrong with it the host hears, since
   * the reader could not mend it.
   */
  private async organisationOfHost(text: string): Promise<{ state: OrganisationState; faults: OrganisationFault[] }> {
    const refused = (faults: OrganisationFault[]) => ({ state: 'refused', faults }) as const;
    // Who made the page goes before who shows it.
    if (organisationHere() !== '') return refused([{ code: 'organisation-built-in', place: '' }]);
    try {
      const brought = text === '' ? null : await this.app.call('readOrganisation', [text]);
      if (brought?.organisation === null) return refused(brought.findings.flatMap(({ code, places }) => places.map(({ column }) => ({ code, place: column ?? '' }))));
      const organisation = brought?.organisation ?? null;
      const [preset] = await this.app.call('presets', []);
      if (preset !== undefined) this.store.beginWith(preset.policy, organisation);
      if (this.store.programme.organisation !== organisation) return { state: 'waiting', faults: [] };
      await this.speakAs(organisation);
      return { state: 'used', faults: [] };
    } catch (error) {
      return refused([{ code: failureOf(error).code, place: '' }]);
    }
  }

  /** Shows one of the organisation's languages. */
  private async speakAs(organisation: Organisation | null): Promise<void> {
    const other = organisation === null ? null : otherLanguage(organisation);
    if (other !== null) await this.speak(other);
  }

  private useOrganisation(organisation: Organisation): void {
    if (!this.mayChange()) return;
    const { programme } = this.store;
    this.store.update(t('organisation-change', { name: organisation.name }), () => given(programme, organisation, isBegun(programme)));
    void this.speakAs(organisation).then(async () => {
      await this.updateComplete;
      this.focusHeading();
      this.announce(t('organisation-taken-over', { name: organisation.name }));
    });
  }

  /** Chosen by hand: it is said, and whoever chose stays where that was done. */
  private async choose(wanted: string): Promise<void> {
    if (wanted === language()) return;
    await this.speak(wanted);
    this.announce(t('language-changed'));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-language]')?.focus());
  }

  /** What the core said in another language and the page still holds. */
  private async sayAnew(): Promise<void> {
    const { draft } = this.store.view;
    if (draft !== null) await readAll(this.app, draft);
  }

  /**
   * Pairings keep their sentences, and those of an earlier state or of a file may be in another language: then they are said anew, without pairing again and
   * without a step to undo. Which language a pairing speaks is known of those that were made or said anew here.
   */
  private async sayPairsAnew(): Promise<void> {
    const { programme } = this.store;
    const { pairing, scenarios } = programme;
    if (pairing === null || this.spoken.get(pairing) === language() || this.store.view.kiosk !== null) return;
    if (!this.spoken.has(pairing) && !this.strange) {
      this.spoken.set(pairing, language());
      return;
    }
    this.spoken.set(pairing, language());
    const request = requestOf(programme);
    const said = await this.app.call('reword', [request, pairing]);
    const others = await Promise.all(
      scenarios.map(async (one) => ({ ...one, pairing: await this.app.call('reword', [{ ...request, policy: one.policy, decisions: one.decisions }, one.pairing]) })),
    );
    if (this.store.programme.pairing !== pairing) return;
    this.spoken.set(said, language());
    this.store.sayAnew(said, others);
  }

  /** How the pairs stand, asked again when something that it rests on has changed. */
  private lookAtHealth(): void {
    const { programme, view } = this.store;
    const rests = view.kiosk !== null || currentOf(programme).length === 0 ? [] : healthRests(programme, language(), today());
    if (rests.length === this.healthAsked.length && rests.every((part, at) => part === this.healthAsked[at])) return;
    this.healthAsked = rests;
    if (rests.length === 0) {
      this.health.stop();
      if (view.health !== null) this.store.setView({ health: null });
      return;
    }
    this.health.ask(
      (signal) => this.engine.call('health', [forHealth(programme), { today: today(), locale: language() }], { signal }),
      (health) => this.store.setView({ health }),
      (error) => this.fail(error),
    );
  }

  /** How old the last file is, asked once for each file and day. */
  private async lookAtFile(): Promise<void> {
    const { programme, view } = this.store;
    const asked = view.kept.open === null ? '' : `${programme.filed} ${today()}`;
    if (asked === this.fileAsked) return;
    this.fileAsked = asked;
    const lastFile = asked === '' ? null : await this.app.call('lastFile', [programme.filed, today()]);
    if (asked === this.fileAsked) this.store.setView({ lastFile });
  }

  /** A change after which the pairs may be in another language. */
  private fromElsewhere<T>(change: () => T): T {
    this.strange = true;
    try {
      return change();
    } finally {
      this.strange = false;
    }
  }

  /** What the palette can do besides going somewhere. */
  private commands(): Command[] {
    const dialog = (key: string, name: string): Command => ({ label: t(key), run: () => this.show({ dialog: name }) });
    const { undoName, redoName } = this.store;
    return [
      ...(undoName === null ? [] : [{ label: t('undo-what', { what: undoName }), run: () => this.undo() }]),
      ...(redoName === null ? [] : [{ label: t('redo-what', { what: redoName }), run: () => this.redo() }]),
      dialog('save-to-file', 'save'),
      dialog('open', 'open'),
      dialog('where-kept', 'kept'),
      dialog('organisation-menu', 'organisation'),
      dialog('guarantees', 'guarantees'),
      dialog('about', 'about'),
      dialog('clear-everything', 'clear'),
    ];
  }

  /** Focus goes to the heading of what is new, so that keyboard and screen reader start there. */
  private focusHeading(): void {
    const heading = this.querySelector<HTMLElement>('main h1');
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  /** There is work which neither a file nor this browser holds. */
  private get unsaved(): boolean {
    return this.store.dirty && !this.keeper.holds(this.store.programme);
  }

  /** False while another tab has the programme; then every field shows again what there is. */
  private mayChange(): boolean {
    if (!this.keeper.readOnly) return true;
    this.epoch += 1;
    this.requestUpdate();
    this.announce(t('not-changed-elsewhere'));
    // Whoever wanted the change says next that it is done.
    this.refusing = true;
    window.setTimeout(() => (this.refusing = false));
    return false;
  }

  private async takeOver(): Promise<void> {
    const passphrase = rememberedPassphrase();
    if (passphrase === null) return this.show({ dialog: 'take-over' });
    try {
      await this.keeper.takeOver(passphrase);
      this.announce(t('taken-over'));
    } catch (error) {
      this.fail(error);
    }
  }

  private async endKept(id: string): Promise<void> {
    const here = this.store.view.kept.open?.id === id;
    await this.keeper.end(id);
    if (here) this.forgetAll();
  }

  /** A file takes the place of what is open; what is kept stays where it is. */
  private async openedFile(programme: Programme): Promise<void> {
    await this.keeper.close();
    this.keeper.onlyInFile(true);
    this.opened(programme);
  }

  private undo(): void {
    if (!this.mayChange()) return;
    const what = this.fromElsewhere(() => this.store.undo());
    this.announce(what === null ? t('nothing-to-undo') : t('undone', { what }));
  }

  private redo(): void {
    if (!this.mayChange()) return;
    const what = this.fromElsewhere(() => this.store.redo());
    this.announce(what === null ? t('nothing-to-redo') : t('redone', { what }));
  }

  /** The programme leaves this page, but for what is sealed and the public key among what is asked. */
  private async startPassing(sealed: Sealed): Promise<void> {
    const { asked } = this.store.view;
    if (asked === null) return;
    await this.keeper.flush();
    const passing = new Passing(asked, sealed, this.store.dirty);
    this.keeper.pause();
    this.forgetAll(true);
    this.show({ kiosk: passing });
  }

  /** Somebody had the passphrase. */
  private endPassing({ programme, passphrase }: Unlocked): void {
    const { kiosk } = this.store.view;
    if (kiosk === null) return;
    const { answers, unsaved, wrong } = kiosk;
    rememberPassphrase(passphrase);
    this.epoch += 1;
    this.store.replace(programme);
    // What has changed since it was last saved is told by whether it was saved before, and by the answers since.
    if (unsaved) this.store.markUnsaved();
    this.keeper.resume();
    if (answers.length > 0) {
      this.store.update(t('keep-sealed-answers'), (before) =>
        before.postbox === null ? before : { ...before, postbox: { ...before.postbox, waiting: [...new Set([...before.postbox.waiting, ...answers])].sort() } },
      );
    }
    this.show({ step: 'surveys' });
    const tried = wrong === 0 ? '' : ` ${t('passphrases-tried', { count: wrong })}`;
    void this.updateComplete.then(() => {
      this.focusHeading();
      this.announce(t('back-with-answers', { count: answers.length }) + tried);
    });
  }

  /** A core that has seen nothing: what an earlier one had in its memory ends with it. */
  private freshEngine(): void {
    this.workUnderWay?.abort();
    this.engine.stop();
    this.engine = startEngine();
  }

  /** Text fields keep their own undo. */
  private onKey(event: KeyboardEvent): void {
    // Whoever answers must not be able to take back what others did.
    if (this.store.view.kiosk !== null) return;
    if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key === 'k' && !event.shiftKey && document.querySelector('dialog[open]') === null) {
      event.preventDefault();
      return this.show({ dialog: 'palette' });
    }
    if (key !== 'z') return;
    const target = event.target;
    if (target instanceof Element && target.closest('dialog, textarea, [contenteditable]') !== null) return;
    if (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'file'].includes(target.type)) return;
    event.preventDefault();
    if (event.shiftKey) this.redo();
    else this.undo();
  }

  private announce(text: string, seen = true): void {
    const region = this.querySelector('vv-live-region');
    if (region instanceof VvLiveRegion) region.say(text, seen);
  }

  private fail(error: unknown): void {
    const said = failureOf(error);
    if (said.code !== 'cancelled') this.tell({ kind: 'error', code: said.code });
    // What somebody called off is no problem to report.
    if (said.code !== 'cancelled') this.show({ error: said });
  }

  private dismiss(): void {
    this.show({ error: null });
    this.focusHeading();
  }

  /** Asks the core; with a label the bar appears when it takes long. */
  private async call<K extends keyof Core>(
    name: K,
    args: Parameters<Core[K]>,
    options: CallOptions = {},
  ): Promise<Awaited<ReturnType<Core[K]>>> {
    const { label } = options;
    if (label === undefined) return this.engine.call(name, args, options);
    return this.watched(name, args, label, options);
  }

  private async work<K extends keyof Core>(name: K, args: Parameters<Core[K]>, label: string): Promise<Awaited<ReturnType<Core[K]>> | null> {
    // One piece of visible work at a time: the newest intention counts.
    this.workUnderWay?.abort();
    const cancel = new AbortController();
    this.workUnderWay = cancel;
    if (this.store.view.error !== null) this.show({ error: null });
    try {
      return await this.watched(name, args, label, {}, cancel);
    } catch (error) {
      if (!cancel.signal.aborted) this.fail(error);
      return null;
    } finally {
      if (this.workUnderWay === cancel) this.workUnderWay = null;
    }
  }

  private async watched<K extends keyof Core>(
    name: K,
    args: Parameters<Core[K]>,
    label: string,
    options: CallOptions,
    cancel = new AbortController(),
  ): Promise<Awaited<ReturnType<Core[K]>>> {
    const finish = new AbortController();
    const clock = new TimeLeft();
    options.signal?.addEventListener('abort', () => cancel.abort());
    options.finish?.addEventListener('abort', () => finish.abort());
    let busy: NonNullable<App['view']['busy']> = {
      label,
      phase: '',
      done: 0,
      of: 0,
      left: null,
      cancel: () => {
        cancel.abort();
        this.announce(t('cancelled-what', { what: label }));
      },
      finish: FINISHABLE.has(name) ? () => finish.abort() : null,
    };
    const mine = () => this.store.view.busy?.cancel === busy.cancel;
    const timer = window.setTimeout(() => {
      this.show({ busy });
      this.announce(`${label} …`, false);
    }, PATIENCE_MS);
    try {
      return await this.engine.call(name, args, {
        signal: cancel.signal,
        finish: finish.signal,
        onProgress: (done, of, phase) => {
          const visible = mine();
          busy = { ...busy, done, of, phase, left: clock.left(performance.now(), phase, done, of) };
          if (visible) this.show({ busy });
          options.onProgress?.(done, of, phase);
        },
      });
    } finally {
      window.clearTimeout(timer);
      if (mine()) {
        const inBar = document.activeElement?.closest('.busy-bar') !== null && document.activeElement !== null;
        this.show({ busy: null });
        if (inBar) void this.updateComplete.then(() => this.focusHeading());
      }
    }
  }

  private download(name: string, bytes: Uint8Array, type: string): void {
    handOver(name, bytes, type);
    this.announce(handedWords(name));
  }

  private opened(programme: Programme): void {
    this.epoch += 1;
    forgetHanded();
    const { programme: before, revision: held } = this.store;
    this.fromElsewhere(() => this.store.replace(programme));
    if (languages().includes(programme.language)) void this.speak(programme.language).then(() => this.updateComplete).then(() => this.focusHeading());
    const { length } = programme.people;
    const { revision } = this.store;
    // A key tells one programme from another; before there is one, and in a copy from before, the name has to do.
    const [key, keyBefore] = [programme.postbox?.recipient, before.postbox?.recipient];
    const same = key === undefined || keyBefore === undefined ? programme.name !== '' && programme.name === before.name : key === keyBefore;
    const earlier = same && revision < held ? ` ${t('opened-earlier', { revision: String(revision), held })}` : '';
    this.announce(t('opened-people', { count: length }) + earlier);
    void this.updateComplete.then(() => this.focusHeading());
  }

  /** State, core, files in memory, passphrase, fields: nothing is left but an empty page. */
  private forgetAll(comesBack = false): void {
    if (!comesBack) this.keeper.forget();
    this.freshEngine();
    this.workUnderWay = null;
    forgetPassphrase();
    forgetHanded();
    forgetHandedOver();
    this.epoch += 1;
    this.store.clear();
    if (!comesBack) this.show({ step: 'home' });
    const region = this.querySelector('vv-live-region');
    if (region instanceof VvLiveRegion) region.hush();
  }

  private async clear(): Promise<void> {
    await this.keeper.close();
    this.forgetAll();
    await this.keeper.look();
    void this.updateComplete.then(() => {
      this.focusHeading();
      this.announce(t('everything-cleared'));
    });
  }
}

/** Work that can end early with what it has. */
const FINISHABLE: ReadonlySet<string> = new Set(['alternatives', 'circles', 'comparePriorities', 'pair', 'rematch', 'rounds', 'waitingHelp']);

/** What the page cannot do without; older browsers get a sentence instead of a blank page. */
function missing(): string[] {
  const needs: [string, boolean][] = [
    [t('too-old-webassembly'), typeof WebAssembly === 'object'],
    [t('too-old-workers'), typeof Worker === 'function'],
    [t('too-old-dialogs'), typeof HTMLDialogElement === 'function'],
  ];
  return needs.filter(([, there]) => !there).map(([name]) => name);
}

/** The questions alone, for whoever opened this page to answer them. */
function respondent(ask: VvRespondent['ask']): HTMLElement {
  const engine = startEngine();
  const page = document.createElement('vv-respondent') as VvRespondent;
  page.call = (name, args, options) => engine.call(name, args, options);
  page.ask = ask;
  void page.updateComplete.then(() => {
    // Which language is spoken, the survey says and whoever answers it.
    const tell = embed('survey', [], NO_WISHES);
    page.addEventListener('vv-answered', ({ detail }: CustomEventInit<{ sealed: number; handed: number }>) => detail !== undefined && tell({ kind: 'answered', ...detail }));
  });
  return page;
}

/** Who opened the page, and for what. */
function opened(): HTMLElement {
  const questions = questionsHere();
  if (questions !== '') return respondent((call) => call('readAsking', [questions]));
  const { hash } = window.location;
  if (/^#vv\d/.test(hash)) return respondent((call) => call('readSurveyLink', [hash]));
  const page = document.createElement('vv-app') as VvApp;
  if (hash.length > 1 && stepIn(hash) === null) page.ignored = true;
  return page;
}

void ready.then(() => {
  const lacking = missing();
  if (lacking.length > 0) {
    render(
      html`<main class="page stack">
        <h1>${t('too-old')}</h1>
        <p>${t('too-old-lacks', { what: list(lacking) })}</p>
        <p>${t('too-old-advice')}</p>
      </main>`,
      document.body,
    );
    return;
  }
  answerIn(answered());
  onLanguage(() => answerIn(answered()));
  customElements.define('vv-app', VvApp);
  (document.getElementById('app') ?? document.body).replaceChildren(opened());
});
