/**
 * The page's first lines. The core's worker starts before anything is drawn, and while it does the browser reads the core, which stands last in the page.
 * What draws the page runs after that, so that core and page get ready beside each other; or sooner, where a slow connection brings the core.
 */
import '../bridge/client.js';
import '../words/words.js';

/** From disk the browser has read the core in less. Longer would only show the page later, and shorter made the core no slower. */
const PATIENCE_MS = 60;

let begun = false;
const draw = (): void => {
  if (begun) return;
  begun = true;
  void import('./main.js');
};
document.addEventListener('readystatechange', draw);
setTimeout(draw, PATIENCE_MS);
