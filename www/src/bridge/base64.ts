/** Bytes of base64. Throws where the text is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  // Newer than the oldest browser that the page runs in (Chrome 140, Firefox 133, Safari 18.2).
  const { fromBase64: native } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (native) return native.call(Uint8Array, text);
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < characters.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
