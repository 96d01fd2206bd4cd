/** The kit's words, `locales/<language>/kit/`, which the build packs into elements that only hold text. A language is unpacked when it is asked for. */
import { fromBase64 } from '../bridge/base64.js';
import { gunzip } from '../bridge/gzip.js';
import { worded } from '../bridge/kit.js';
import type { Kit, KitTexts, WordedKit } from '../types.js';

const unpacked = new Map<string, Promise<KitTexts>>();

/** A kit with its words; a piece that was changed in the coordinator's. */
export async function kitInWords(kit: Kit): Promise<WordedKit> {
  return worded(kit, await texts(kit.language));
}

function texts(language: string): Promise<KitTexts> {
  const there = unpacked.get(language) ?? read(language);
  unpacked.set(language, there);
  return there;
}

async function read(language: string): Promise<KitTexts> {
  const packed = document.querySelector(`script.kit[lang="${language}"]`)?.textContent ?? '';
  return JSON.parse(new TextDecoder().decode(await gunzip(fromBase64(packed)))) as KitTexts;
}
