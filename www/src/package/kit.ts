/** The kit with its words. They come in a script of their own, which is fetched when a kit is asked for. */
import { kitPieces } from './api.js';
import { check } from './arguments.js';
import { worded } from '../bridge/kit.js';
import type { KitRequest, WordedKit } from '../types.js';

/**
 * What a mentor, a mentee or the coordinator gets in hand: agendas of six sessions of a theme, guides, agreement, checklists, in one of
 * the languages of the catalogue. `edits` are pieces in words of one's own, as a programme keeps them in `kitEdits`.
 *
 * @param request - `theme`, `role`, `language`, and `edits`
 * @returns the pieces with their words, in the order in which they are used
 * @throws `ViceVersaError`: the codes of every function
 */
export async function kit(request: KitRequest): Promise<WordedKit> {
  check('kit', [request]);
  const pieces = kitPieces(request);
  const { texts } = await import('./kit-texts.js');
  return worded(pieces, await texts(pieces.language));
}
