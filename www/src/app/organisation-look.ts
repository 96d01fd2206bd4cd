/** An organisation's colour in place of the page's own. That it can be read was checked by the core when its file was read. */
import type { Accent } from '../types.js';

/** Only where colours are chosen by light and dark; printed sheets stay as they are. How much of the accent is in the soft ground is checked in the core too. */
const RULES = ['light', 'dark'].map((scheme) => `@media not print { @media (prefers-color-scheme: ${scheme}) { :root { --accent-soft: color-mix(in srgb, var(--accent) 12%, var(--surface)); --focus: var(--accent); } } }`);
/** What the accent turns to under the pointer. */
const TOWARDS = { light: 'black', dark: 'white' } as const;

let sheet: CSSStyleSheet | null = null;
let shown: Accent | null = null;

/** Shows everything in these colours; null brings the page's own back. */
export function showAccent(accent: Accent | null): void {
  if (accent === shown) return;
  shown = accent;
  // Older browsers have no sheets of a script's making, and keep the page's own colour.
  if (!('adoptedStyleSheets' in document) || !('replaceSync' in CSSStyleSheet.prototype)) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  if (accent === null) return;
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(RULES.join('\n'));
  for (const [at, scheme] of (['light', 'dark'] as const).entries()) {
    const style = root(sheet.cssRules[at]);
    style?.setProperty('--accent', accent[scheme]);
    style?.setProperty('--accent-hover', `color-mix(in srgb, ${accent[scheme]} 80%, ${TOWARDS[scheme]})`);
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The declarations of the innermost rule. */
function root(rule: CSSRule | undefined): CSSStyleDeclaration | null {
  if (rule instanceof CSSStyleRule) return rule.style;
  return rule instanceof CSSMediaRule ? root(rule.cssRules[0]) : null;
}
