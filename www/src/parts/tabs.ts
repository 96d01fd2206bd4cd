/** A row of tabs with arrow keys; the caller shows the panel, `panelOf` gives it its ids. */
import { html, type TemplateResult } from 'lit';

export function tabs<Name extends string>(group: string, label: string, all: readonly (readonly [Name, unknown])[], current: Name, choose: (name: Name) => void): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const names = all.map(([name]) => name);
    const at = names.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + names.length, Home: 0, End: names.length - 1 }[event.key];
    const next = to === undefined ? undefined : names[to % names.length];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    const list = event.currentTarget as HTMLElement;
    window.requestAnimationFrame(() => list.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus());
  };
  return html`<div class="tabs no-print" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${all.map(([name, text]) => html`<button type="button" role="tab" id="vv-${group}-tab-${name}" aria-controls="vv-${group}-panel" aria-selected=${name === current ? 'true' : 'false'}
      tabindex=${name === current ? 0 : -1} data-tab=${name} @click=${() => choose(name)}>${text}</button>`)}
  </div>`;
}

/** The one panel that is shown. */
export function panelOf(group: string, current: string, body: unknown): TemplateResult {
  return html`<div role="tabpanel" id="vv-${group}-panel" aria-labelledby="vv-${group}-tab-${current}">${body}</div>`;
}
