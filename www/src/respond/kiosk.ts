/** The device is passed round: one person after the other, each answer sealed at once, and nothing of it left for the next. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { App } from '../app.js';
import '../parts/dialog.js';
import type { Asking } from '../types.js';
import './questionnaire.js';
import { words } from './words.js';

export class VvKiosk extends LitElement {
  static override properties = { app: { attribute: false }, asking: { attribute: false }, stage: { state: true }, ending: { state: true }, language: { state: true } };
  declare app: App;
  declare asking: Asking;
  declare private stage: 'welcome' | 'questions' | 'thanks';
  /** The question before it ends is open. */
  declare private ending: boolean;
  declare private language: string;
  /** How many answered since it began. */
  private count = 0;

  constructor() {
    super();
    this.stage = 'welcome';
    this.ending = false;
    this.language = 'en';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.language = this.asking.language ?? navigator.language.split('-')[0] ?? 'en';
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  override render(): TemplateResult {
    const says = words(this.language);
    return html`<main id="main" class="page respond-page" lang=${this.language}>
        ${this.stage === 'questions'
          ? // Anew for everybody: no field and no memory of the last one is left.
            keyed(
              this.count,
              html`<vv-questionnaire
                .asking=${this.asking}
                .call=${this.app.call}
                @vv-sealed=${(event: CustomEvent<Uint8Array>) => void this.keep(event.detail)}
                @vv-language=${(event: CustomEvent<string>) => {
                  this.language = event.detail;
                }}
              ></vv-questionnaire>`,
            )
          : html`<div class="respond stack loose">
              <h1 tabindex="-1">${this.stage === 'thanks' ? says.kept : this.heading()}</h1>
              <p>${this.stage === 'thanks' ? says.keptWhy : says.handed}</p>
              <div class="cluster"><button type="button" class="primary" @click=${() => this.go(this.stage === 'thanks' ? 'welcome' : 'questions')}>${this.stage === 'thanks' ? says.handOn : says.next}</button></div>
            </div>`}
      </main>
      <footer class="site-footer kiosk-foot" lang="en">
        <button type="button" class="quiet small" @click=${() => (this.ending = true)}>Coordinator: end this</button>
      </footer>
      ${this.ending
        ? html`<vv-dialog
            .heading=${'Back to the programme?'}
            .body=${html`<p>For the coordinator only: behind this is the whole programme.</p>
              <p>${this.count === 1 ? '1 answer was' : `${String(this.count)} answers were`} sealed on this device. An answer that is being given now is lost.</p>`}
            .foot=${html`<button type="button" class="primary" @click=${() => this.dispatchEvent(new CustomEvent('vv-end'))}>I am the coordinator: go back</button>
              <button type="button" @click=${() => (this.ending = false)}>Go on answering</button>`}
            @vv-close=${() => (this.ending = false)}
          ></vv-dialog>`
        : nothing}`;
  }

  private heading(): string {
    const { title } = this.asking.instrument;
    return title[this.language] ?? title['en'] ?? Object.values(title)[0] ?? '';
  }

  private go(stage: 'welcome' | 'questions' | 'thanks'): void {
    this.stage = stage;
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('h1')?.focus();
      window.scrollTo(0, 0);
    });
  }

  /** What is kept is only the sealed text, among the others by its own letters, so that nobody sees which came last. */
  private async keep(bytes: Uint8Array): Promise<void> {
    const text = await this.app.call('armor', [bytes]);
    this.count += 1;
    this.app.update('Keep a sealed answer', (programme) =>
      programme.postbox === null ? programme : { ...programme, postbox: { ...programme.postbox, sealed: [...programme.postbox.sealed, text].sort() } },
    );
    this.go('thanks');
  }
}

customElements.define('vv-kiosk', VvKiosk);
