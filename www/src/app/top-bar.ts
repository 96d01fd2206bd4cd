/** The bar at the top: whose programme this is and where it is kept, undo, search, language, and one menu for the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import { language, ownName, t } from '../words/words.js';

export interface Bar {
  name: string;
  /** Where the programme is saved, in words; null where there is nothing to save. */
  saved: string | null;
  savedState: string;
  undoName: string | null;
  redoName: string | null;
  unsaved: boolean;
  undo: () => void;
  redo: () => void;
  open: (dialog: string) => void;
  speak: (language: string) => void;
  /** To choose from. */
  languages: readonly string[];
  /** An organisation's own mark in place of the page's; null without one. */
  logo: { picture: string; name: string } | null;
}

/** Two arrows that answer each other. */
const LOGO = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path class="a" d="M3 9h15m-5-5 5 5-5 5"></path>
  <path class="b" d="M21 16H6m5 5-5-5 5-5"></path>
</svg>`;

const LENS = html`<svg class="lens" viewBox="0 0 24 24" aria-hidden="true"><path d="M15.5 15.5 21 21M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z"></path></svg>`;

export function topBar(bar: Bar): TemplateResult {
  const travel = (glyph: string, what: string, nothing: string, none: string, possible: string | null, go: () => void): TemplateResult =>
    html`<button type="button" aria-disabled=${possible === null ? 'true' : 'false'} title=${possible ?? nothing} aria-label=${possible ?? none} @click=${go}
      ><span class="glyph" aria-hidden="true">${glyph}</span><span class="word">${what}</span></button
    >`;
  const undo = bar.undoName === null ? null : t('undo-what', { what: bar.undoName });
  const redo = bar.redoName === null ? null : t('redo-what', { what: bar.redoName });
  const item = (key: string, dialog: string): TemplateResult =>
    html`<li>
      <button
        type="button"
        @click=${(event: Event) => {
          (event.currentTarget as Element).closest('details')?.removeAttribute('open');
          bar.open(dialog);
        }}
      >
        ${t(key)}
      </button>
    </li>`;
  return html`<header class="site-header">
    <div class="inner">
      <div class="brand-block">
        <span class="brand">${bar.logo === null ? LOGO : html`<img class="logo" src=${bar.logo.picture} alt=${bar.logo.name} />`}${bar.name === '' ? 'Vice Versa' : html`<bdi>${bar.name}</bdi>`}</span>
        ${bar.saved === null
          ? nothing
          : html`<button type="button" class="quiet small saved-state" data-state=${bar.savedState} title=${t('saved-where')} @click=${() => bar.open('kept')}>${bar.saved}</button>`}
      </div>
      <div class="site-actions" role="group" aria-label=${t('whole-programme')}>
        ${travel('↶', t('undo'), t('undo-nothing'), t('undo-none'), undo, bar.undo)} ${travel('↷', t('redo'), t('redo-nothing'), t('redo-none'), redo, bar.redo)}
        <button type="button" class="search" title=${t('search-hint')} @click=${() => bar.open('palette')}>${LENS}<span class="word">${t('search')}</span><kbd aria-hidden="true">${t('search-key')}</kbd></button>
        <button type="button" aria-label=${bar.unsaved ? t('save-not-saved') : t('save')} @click=${() => bar.open('save')}>
          ${t('save')}${bar.unsaved ? html`<span class="unsaved" title=${t('not-saved-yet')}></span>` : nothing}
        </button>
        <label class="language">
          <span class="visually-hidden">${t('language')}</span>
          <select data-language @change=${(event: Event) => bar.speak((event.target as HTMLSelectElement).value)}>
            ${bar.languages.map((code) => html`<option value=${code} lang=${code} ?selected=${code === language()}>${ownName(code)}</option>`)}
          </select>
        </label>
        <details
          class="menu"
          @focusout=${(event: FocusEvent) => {
            const menu = event.currentTarget as HTMLDetailsElement;
            if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
          }}
          @keydown=${(event: KeyboardEvent) => {
            const menu = event.currentTarget as HTMLDetailsElement;
            if (event.key !== 'Escape' || !menu.open) return;
            menu.open = false;
            menu.querySelector('summary')?.focus();
          }}
        >
          <summary>${t('more')}</summary>
          <ul class="plain">
            ${item('open', 'open')} ${item('where-kept', 'kept')} ${item('organisation-menu', 'organisation')} ${item('guarantees', 'guarantees')} ${item('about', 'about')} ${item('clear-everything', 'clear')}
          </ul>
        </details>
      </div>
    </div>
  </header>`;
}
