/**
 * The packed core as text, out of the 94 characters that stand for themselves in HTML (all printable ones but `<`): six bits make one of the
 * first 34 characters, or with one bit more one of the other 60. So gzip, which counts in whole bits, wins back all that the text is longer.
 * `xtask` writes it.
 */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 7) >> 3);
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const place = code - 32 - Number(code > 60);
    if (place < SHORT) {
      buffer |= place << bits;
      bits += 6;
    } else {
      const rest = place - SHORT;
      buffer |= ((SHORT + (rest >> 1)) | ((rest & 1) << 6)) << bits;
      bits += 7;
    }
    if (bits >= 8) {
      bytes[at++] = buffer & 255;
      buffer >>>= 8;
      bits -= 8;
    }
  }
  return bytes.subarray(0, at);
}

/** Characters that stand for six bits. */
const SHORT = 34;
