/** What the frame around the page does not allow, as far as a page can find out, and what does not work for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../words/words.js';

/** The words that a frame's sandbox may lack, without "allow-". */
const WANTED = ['forms', 'downloads', 'modals'] as const;
type Lack = (typeof WANTED)[number];

let found: Lack[] | null = null;

/** A notice; nothing where nothing is known to be lacking. */
export function frameLacks(): TemplateResult | typeof nothing {
  found ??= window.top === window.self ? [] : look();
  if (found.length === 0) return nothing;
  return html`<div class="notice warning stack tight" data-lacks=${found.join(' ')}>
    <p>${t('frame-lacks')}</p>
    <ul>${found.map((lack) => html`<li>${t(`frame-lacks-${lack}`)}</li>`)}</ul>
  </div>`;
}

function look(): Lack[] {
  const around = sandboxAround();
  if (around !== null) return WANTED.filter((word) => !around.includes(`allow-${word}`));
  // Only of forms can a page find out by itself. What happens to a file, nobody tells it.
  return formsWork() ? [] : ['forms'];
}

/** What the frame's own attribute says, where the page around it may be asked; null where not, or where there is no sandbox. */
function sandboxAround(): string | null {
  try {
    return window.frameElement?.getAttribute('sandbox') ?? null;
  } catch {
    return null;
  }
}

/** A form that nobody sees is sent off, and held back before anything leaves: where that is not heard of, it was refused. */
function formsWork(): boolean {
  const form = document.createElement('form');
  let heard = false;
  form.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    heard = true;
  });
  document.body.append(form);
  form.requestSubmit();
  form.remove();
  return heard;
}
