/** The command palette (Ctrl K): every step, person, pair and action, found by typing. */
import { LitElement, html, type TemplateResult } from 'lit';
import { type App, STEPS, type StepName } from './context.js';
import { byId, nameOf, peopleOf } from './programme.js';
import '../parts/combobox.js';
import type { Option } from '../parts/combobox.js';
import '../parts/dialog.js';
import type { VvDialog } from '../parts/dialog.js';
import { language, languages, locale, t } from '../words/words.js';

export interface Command {
  label: string;
  run: () => void;
}

/** `vv-palette`. Properties: app, `commands` of the page. */
export class VvPalette extends LitElement {
  static override properties = { app: { attribute: false }, commands: { attribute: false } };
  declare app: App;
  declare commands: readonly Command[];
  private readonly found = new Map<string, () => void>();

  constructor() {
    super();
    this.commands = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Once dialog and field are drawn, of which the dialog takes the focus first. */
  protected override async firstUpdated(): Promise<void> {
    await this.querySelector<VvDialog>('vv-dialog')?.updateComplete;
    const field = this.querySelector('vv-combobox');
    await field?.updateComplete;
    field?.focus();
  }

  override render(): TemplateResult {
    return html`<vv-dialog
      .heading=${t('palette')}
      .body=${html`<vv-combobox
        .label=${t('palette-label')}
        .hint=${t('palette-hint')}
        .options=${this.options()}
        .value=${null}
        @vv-choose=${(event: CustomEvent<string | null>) => this.choose(event.detail)}
      ></vv-combobox>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private options(): Option[] {
    const { app } = this;
    const { programme } = app;
    this.found.clear();
    const options: Option[] = [];
    const add = (label: string, note: string, run: () => void): void => {
      const value = String(options.length);
      this.found.set(value, run);
      options.push({ value, label, note });
    };
    for (const step of STEPS) add(t(`step-${step}`), t('palette-step'), () => app.setView({ step }));
    for (const { label, run } of this.commands) add(label, t('palette-action'), run);
    const names = new Intl.DisplayNames(locale(), { type: 'language' });
    for (const code of languages()) {
      if (code !== language()) add(t('palette-language', { name: names.of(code) ?? code }), t('language'), () => void app.speak(code));
    }
    const people = byId(peopleOf(programme));
    for (const { mentor, mentee } of programme.pairing?.pairs ?? []) {
      const words = t('palette-pair-names', { mentor: nameOf(people.get(mentor), mentor), mentee: nameOf(people.get(mentee), mentee) });
      add(words, t('palette-pair'), () => this.go('pairs', { selected: { mentor, mentee } }));
    }
    for (const person of people.values()) add(nameOf(person, person.id), t('palette-person'), () => this.go('people', { person: person.id }));
    return options;
  }

  private go(step: StepName, more: Partial<App['view']>): void {
    this.app.setView({ step, ...more });
  }

  private choose(value: string | null): void {
    const run = value === null ? undefined : this.found.get(value);
    if (run === undefined) return;
    // First the dialog, which gives the focus back; then what was chosen may take it.
    this.close();
    void this.updateComplete.then(run);
  }

  private close(): void {
    this.app.setView({ dialog: null });
  }
}

customElements.define('vv-palette', VvPalette);
