/** A piece of the kit being put into the coordinator's own words: a line an item. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../words/words.js';
import type { KitItem, KitSection, KitText, WordedPiece } from '../../types.js';

interface Takes {
  /** The piece as it was typed; null where a line of a plan does not begin with its minutes. */
  save: (text: KitText | null) => void;
  cancel: () => void;
}

export function kitForm(piece: WordedPiece, wrong: boolean, takes: Takes): TemplateResult {
  return html`<form
    class="stack"
    @submit=${(event: Event) => {
      event.preventDefault();
      takes.save(typed(event.currentTarget as HTMLFormElement, piece));
    }}
  >
    ${field('title', t('kit-title'), piece.title, 1)} ${field('summary', t('kit-summary'), piece.summary, 2)}
    ${piece.sections.map((section, at) => {
      const name = section.heading === '' ? t('kit-items') : section.heading;
      const plan = section.style === 'plan';
      return html`${section.lead === '' && section.items.length > 0 ? nothing : field(`lead-${String(at)}`, t('kit-lead', { section: name }), section.lead, 2)}
        ${section.items.length === 0 && section.lead !== '' ? nothing : field(`items-${String(at)}`, name, lines(section), section.items.length + 1, plan ? t('kit-plan-hint') : t('kit-items-hint'), plan && wrong)}`;
    })}
    <div class="cluster">
      <button type="submit" class="primary">${t('kit-save')}</button>
      <button type="button" @click=${() => takes.cancel()}>${t('kit-cancel')}</button>
    </div>
  </form>`;
}

function field(name: string, words: string, value: string, rows: number, hint?: string, wrong = false): TemplateResult {
  const id = `kit-${name}`;
  const told = [hint === undefined ? '' : `${id}-hint`, wrong ? `${id}-error` : ''].filter((one) => one !== '').join(' ');
  return html`<div class="field">
    <label for=${id}>${words}</label>
    ${hint === undefined ? nothing : html`<span class="hint" id=${`${id}-hint`}>${hint}</span>`}
    <textarea id=${id} name=${name} rows=${rows} dir="auto" maxlength="4000" aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${told === '' ? nothing : told} .value=${value}></textarea>
    ${wrong ? html`<span class="error-text small" id=${`${id}-error`}>${t('kit-plan-wrong')}</span>` : nothing}
  </div>`;
}

function lines({ items }: KitSection): string {
  return items.map(({ minutes, text }) => (minutes === undefined ? text : `${String(minutes)} ${text}`)).join('\n');
}

function typed(form: HTMLFormElement, piece: WordedPiece): KitText | null {
  const data = new FormData(form);
  const value = (name: string): string | null => (data.has(name) ? String(data.get(name)) : null);
  const line = (name: string, before: string): string => (value(name) ?? before).replace(/\s+/g, ' ').trim();
  const sections: KitSection[] = [];
  for (const [at, section] of piece.sections.entries()) {
    const text = value(`items-${String(at)}`);
    const items = text === null ? section.items : itemsOf(text, section.style === 'plan');
    if (items === null) return null;
    sections.push({ ...section, lead: line(`lead-${String(at)}`, section.lead), items });
  }
  return { id: piece.id, title: line('title', piece.title) || piece.title, summary: line('summary', piece.summary), sections };
}

function itemsOf(text: string, plan: boolean): KitItem[] | null {
  const items: KitItem[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === '') continue;
    if (!plan) {
      items.push({ text: line });
      continue;
    }
    const found = /^(\d{1,3})\s+(\S.*)$/.exec(line);
    if (found === null) return null;
    items.push({ text: found[2] ?? '', minutes: Number(found[1]) });
  }
  return items;
}
