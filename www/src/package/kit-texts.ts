/** The words of the kit, for the package. The build puts the constant before them: a language each, gzip as base64. */
import { fromBase64 } from '../bridge/base64.js';
import { gunzip } from '../bridge/gzip.js';
import type { KitTexts } from '../types.js';

declare const KIT: Record<string, string>;

/** All texts of a language. */
export async function texts(language: string): Promise<KitTexts> {
  return JSON.parse(new TextDecoder().decode(await gunzip(fromBase64(KIT[language] ?? '')))) as KitTexts;
}
