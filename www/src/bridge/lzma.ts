/** Unpacks the LZMA format ("lzma alone", Igor Pavlov's specification of 2015), in which the core travels in the page. */

/** More than the core will ever be: a damaged head must not reserve the machine's memory. */
const MOST = 64 << 20;

// Where each kind of probability begins in the one table of them.
const IS_MATCH = 0;
const IS_REP = IS_MATCH + 192;
const IS_REP_G0 = IS_REP + 12;
const IS_REP_G1 = IS_REP_G0 + 12;
const IS_REP_G2 = IS_REP_G1 + 12;
const IS_REP0_LONG = IS_REP_G2 + 12;
const SLOT = IS_REP0_LONG + 192;
const SPECIAL = SLOT + 256;
const ALIGN = SPECIAL + 115;
const LENGTH = ALIGN + 16;
const REP_LENGTH = LENGTH + 514;
const LITERAL = REP_LENGTH + 514;

/** Throws when the bytes are not what they should be. */
export function unlzma(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const properties = head.getUint8(0);
  const lc = properties % 9;
  const lp = Math.floor(properties / 9) % 5;
  const pb = Math.floor(properties / 45);
  const size = head.getUint32(5, true) + head.getUint32(9, true) * 2 ** 32;
  if (pb > 4 || size > MOST) throw new RangeError('not LZMA');

  const out = new Uint8Array(size);
  const chances = new Uint16Array(LITERAL + (0x300 << (lc + lp))).fill(1024);
  let at = 18;
  let code = head.getUint32(14);
  let range = 0xffffffff;

  const shift = (): void => {
    if (range < 2 ** 24) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | packed[at++]!) >>> 0;
    }
  };
  const bit = (index: number): number => {
    const chance = chances[index]!;
    const bound = (range >>> 11) * chance;
    if (code < bound) {
      range = bound;
      chances[index] = chance + ((2048 - chance) >> 5);
      shift();
      return 0;
    }
    range -= bound;
    code -= bound;
    chances[index] = chance - (chance >> 5);
    shift();
    return 1;
  };
  const tree = (base: number, bits: number): number => {
    let node = 1;
    for (let i = 0; i < bits; i++) node = (node << 1) | bit(base + node);
    return node - (1 << bits);
  };
  const reversed = (base: number, bits: number): number => {
    let node = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const b = bit(base + node);
      node = (node << 1) | b;
      value |= b << i;
    }
    return value;
  };
  const even = (bits: number): number => {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      range >>>= 1;
      const b = code >= range ? 1 : 0;
      if (b) code -= range;
      shift();
      value = value * 2 + b;
    }
    return value;
  };
  const length = (base: number, place: number): number => {
    if (!bit(base)) return tree(base + 2 + (place << 3), 3);
    if (!bit(base + 1)) return 8 + tree(base + 130 + (place << 3), 3);
    return 16 + tree(base + 258, 8);
  };
  const distance = (long: number): number => {
    const slot = tree(SLOT + (Math.min(long, 3) << 6), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const high = (2 | (slot & 1)) * 2 ** bits;
    return slot < 14 ? high + reversed(SPECIAL + high - slot, bits) : high + even(bits - 4) * 16 + reversed(ALIGN, 4);
  };

  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  let state = 0;
  for (let n = 0; n < size; ) {
    const place = n & ((1 << pb) - 1);
    if (!bit(IS_MATCH + (state << 4) + place)) {
      const before = n > 0 ? out[n - 1]! : 0;
      const base = LITERAL + 0x300 * (((n & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)));
      let symbol = 1;
      if (state >= 7) {
        let match = out[n - rep0 - 1]!;
        while (symbol < 0x100) {
          const guess = (match >> 7) & 1;
          match <<= 1;
          const b = bit(base + ((1 + guess) << 8) + symbol);
          symbol = (symbol << 1) | b;
          if (guess !== b) break;
        }
      }
      while (symbol < 0x100) symbol = (symbol << 1) | bit(base + symbol);
      out[n++] = symbol;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let long: number;
    if (bit(IS_REP + state)) {
      if (!bit(IS_REP_G0 + state)) {
        if (!bit(IS_REP0_LONG + (state << 4) + place)) {
          if (rep0 >= n) throw new RangeError('not LZMA');
          out[n] = out[n - rep0 - 1]!;
          n++;
          state = state < 7 ? 9 : 11;
          continue;
        }
      } else {
        let wanted = rep1;
        if (bit(IS_REP_G1 + state)) {
          wanted = rep2;
          if (bit(IS_REP_G2 + state)) {
            wanted = rep3;
            rep3 = rep2;
          }
          rep2 = rep1;
        }
        rep1 = rep0;
        rep0 = wanted;
      }
      long = length(REP_LENGTH, place);
      state = state < 7 ? 8 : 11;
    } else {
      [rep1, rep2, rep3] = [rep0, rep1, rep2];
      long = length(LENGTH, place);
      state = state < 7 ? 7 : 10;
      rep0 = distance(long);
    }
    long += 2;
    // Also what a text that ends too early comes to.
    if (rep0 >= n || n + long > size || at > packed.length + 4) throw new RangeError('not LZMA');
    for (const end = n + long; n < end; n++) out[n] = out[n - rep0 - 1]!;
  }
  return out;
}
