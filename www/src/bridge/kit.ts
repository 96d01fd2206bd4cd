/** Pieces and words of a kit become one. */
import type { Kit, KitTexts, WordedKit } from '../types.js';

/** Each piece in the coordinator's words where there are such, in ours otherwise. */
export function worded(kit: Kit, texts: KitTexts): WordedKit {
  const ours = new Map(texts.pieces.map((text) => [text.id, text]));
  return {
    ...kit,
    title: texts.labels[`kit-${kit.role}`] ?? '',
    themeName: (kit.theme === null ? undefined : texts.themes[kit.theme]?.name) ?? '',
    labels: texts.labels,
    pieces: kit.pieces.flatMap((piece) => {
      const text = piece.own ?? ours.get(piece.id);
      return text === undefined ? [] : [{ ...piece, ...text, own: piece.own !== null }];
    }),
  };
}
