/**
 * The packed core as text: two characters for thirteen bits, out of the 91 that stand for themselves in HTML (all printable ones but the blank,
 * `&`, `<` and `>`). Base64 would need a twelfth more. `xtask` writes it.
 */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length / 2) * 13) >> 3);
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i + 1 < text.length; i += 2) {
    buffer |= (digit(text.charCodeAt(i)) * 91 + digit(text.charCodeAt(i + 1))) << bits;
    bits += 13;
    while (bits >= 8) {
      bytes[at++] = buffer & 255;
      buffer >>>= 8;
      bits -= 8;
    }
  }
  return bytes;
}

/** The place of a character in the alphabet, counted from `!`. */
function digit(code: number): number {
  return code - 33 - Number(code > 38) - Number(code > 60) - Number(code > 62);
}
