/** The People step: a way in, the review of what was read, then the roster. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, View } from '../../app/context.js';
import type { Person, Programme } from '../../types.js';
import '../../parts/kept-list.js';
import './history.js';
import './person-form.js';
import './review.js';
import './roster.js';
import './start.js';
import { withPeople } from './take-over.js';
import { t } from '../../words/words.js';

export class VvPeople extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    view: { attribute: false },
    newer: { state: true },
    editing: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  declare view: View;
  /** A newer file is being asked for. */
  declare private newer: boolean;
  /** Whom the form is about: an id, "new", or nobody. */
  declare private editing: { id: string | null } | null;

  constructor() {
    super();
    this.newer = false;
    this.editing = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { app, programme, view } = this;
    const { draft } = view;
    const person = this.editing === null ? null : (programme.people.find(({ id }) => id === this.editing?.id) ?? null);
    return html`<div
        class="stack"
        @vv-review=${() => this.toHeading()}
        @vv-done=${() => {
          this.newer = false;
          this.toHeading();
        }}
        @vv-add=${() => {
          this.editing = { id: null };
        }}
        @vv-edit=${(event: CustomEvent<string>) => {
          this.editing = { id: event.detail };
        }}
        @vv-newer=${() => {
          this.newer = true;
          this.toHeading();
        }}
      >
        ${draft !== null
          ? html`<vv-review .app=${app} .draft=${draft} .programme=${programme}></vv-review>`
          : programme.people.length > 0 && !this.newer
            ? html`<vv-roster .app=${app} .programme=${programme}></vv-roster>`
            : this.start()}
      </div>
      ${this.editing === null
        ? nothing
        : html`<vv-person-form
            .person=${person}
            .programme=${programme}
            @vv-close=${() => {
              this.editing = null;
            }}
            @vv-person=${(event: CustomEvent<Person>) => this.keep(event.detail)}
          ></vv-person-form>`}
      ${view.dialog === 'history' ? html`<vv-history .app=${app} .programme=${programme}></vv-history>` : nothing}`;
  }

  private start(): TemplateResult {
    return html`<div class="stack">
      <div class="stack tight">
        <h1 tabindex="-1">${t(this.newer ? 'people-newer' : 'people-who')}</h1>
        <p class="lead">
          ${t(this.newer ? 'people-newer-lead' : 'doors-lead')}
        </p>
      </div>
      ${this.newer ? nothing : html`<vv-kept-list .app=${this.app} .kept=${this.view.kept}></vv-kept-list>`}
      <vv-people-start .app=${this.app} ?again=${this.newer}></vv-people-start>
      ${this.newer
        ? html`<button
            type="button"
            @click=${() => {
              this.newer = false;
              this.toHeading();
            }}
          >
            ${t('people-back')}
          </button>`
        : nothing}
    </div>`;
  }

  private keep(person: Person): void {
    const before = this.editing?.id ?? null;
    this.editing = null;
    this.app.update(t(before === null ? 'person-add' : 'person-edit'), (programme) => {
      const people =
        before === null ? [...programme.people, person] : programme.people.map((old) => (old.id === before ? person : old));
      return withPeople(programme, people);
    });
    this.app.announce(t(before === null ? 'people-added' : 'people-changed'));
  }

  /** What is new begins at its heading. */
  private toHeading(): void {
    void this.updateComplete.then(async () => {
      await Promise.resolve();
      window.requestAnimationFrame(() => {
        const heading = this.querySelector<HTMLElement>('h1');
        heading?.focus({ preventScroll: true });
        window.scrollTo(0, 0);
      });
    });
  }
}

customElements.define('vv-people', VvPeople);
