/**
 * `viceversa/element`: the elements `<vice-versa>` and `<vice-versa-survey>`, which show the page `viceversa.html` in a sandboxed frame. Importing it defines
 * both, once; where there is no document (on a server) it defines nothing and does no harm. It holds no core.
 */
import { ViceVersaElement, ViceVersaSurveyElement } from './package/element.js';

export { ViceVersaElement, ViceVersaSurveyElement };
export type { ViceVersaEvents, ViceVersaSurveyEvents } from './package/element.js';
export type { OrganisationFault, OrganisationState } from './embed-messages.js';

if (typeof customElements === 'object') {
  if (customElements.get('vice-versa') === undefined) customElements.define('vice-versa', ViceVersaElement);
  if (customElements.get('vice-versa-survey') === undefined) customElements.define('vice-versa-survey', ViceVersaSurveyElement);
}
