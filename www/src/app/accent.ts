/** A host's own accent colour, where it can be read on the page's grounds. */

/** What the accent stands on and what stands on it, as `style/tokens.css` says. */
const GROUNDS = { light: ['#ffffff', '#f6f7f8', '#eef0f2'], dark: ['#1c2226', '#14181b', '#161b1e'] };
const INKS = ['#ffffff', '#08222e'];
/** WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const sheet = new CSSStyleSheet();

/** Takes the colours over, an empty one being the page's own. Gives a code for each that is too weak to be read, and leaves that one as it was made. */
export function accentStyles(wanted: { light: string; dark: string }): string[] {
  const refused: string[] = [];
  const rules: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const accent = wanted[scheme];
    if (accent === '') continue;
    const ink = INKS.find((one) => contrast(accent, one) >= LEAST);
    if (ink === undefined || GROUNDS[scheme].some((ground) => contrast(accent, ground) < LEAST)) {
      refused.push(`accent-${scheme}-contrast`);
      continue;
    }
    const towards = scheme === 'light' ? '#000' : '#fff';
    rules.push(`@media not print { @media (prefers-color-scheme: ${scheme}) { :root {
      --accent: ${accent}; --accent-ink: ${ink}; --focus: ${accent};
      --accent-hover: color-mix(in srgb, ${accent} 80%, ${towards});
      --accent-soft: color-mix(in srgb, ${accent} 12%, var(--surface));
    } } }`);
  }
  sheet.replaceSync(rules.join('\n'));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  return refused;
}
