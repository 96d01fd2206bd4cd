/**
 * A picture as a file or on the clipboard: SVG with its colours written into it, so that it looks the same elsewhere, or PNG drawn from that.
 * Either carries the mark of what is raw below the drawing.
 */
import { mark } from './mark.js';
import { folded } from './text.js';

const KEPT = ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'font-weight', 'text-anchor'] as const;

/** The event that `main` answers with a download. */
export interface FileDetail {
  name: string;
  bytes: Uint8Array;
  type: string;
}

/** Asks for a download of the picture in this figure. */
export async function takePicture(figure: Element, title: string, format: 'svg' | 'png'): Promise<void> {
  const svg = figure.querySelector('svg');
  if (svg === null) return;
  const drawing = standalone(svg);
  const name = `${folded(title).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.${format}`;
  const bytes = format === 'svg' ? new TextEncoder().encode(drawing.text) : await drawn(drawing);
  const detail: FileDetail = { name, bytes, type: format === 'svg' ? 'image/svg+xml' : 'image/png' };
  figure.dispatchEvent(new CustomEvent('vv-file', { detail, bubbles: true }));
}

/** Puts the picture on the clipboard, as PNG and where the browser knows how as SVG too. Answers whether it worked. */
export async function copyPicture(figure: Element): Promise<boolean> {
  const svg = figure.querySelector('svg');
  if (svg === null || !window.isSecureContext || !('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return false;
  const drawing = standalone(svg);
  const { text } = drawing;
  // Safari wants to be asked at once: what there is to copy may come later.
  const items: Record<string, Promise<Blob>> = { 'image/png': drawn(drawing).then((bytes) => new Blob([bytes as BlobPart], { type: 'image/png' })) };
  if (ClipboardItem.supports?.('image/svg+xml')) items['image/svg+xml'] = Promise.resolve(new Blob([text], { type: 'image/svg+xml' }));
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    return false;
  }
}

/** Room for the mark below the drawing. */
const FOOT = 28;

interface Drawing {
  text: string;
  width: number;
  height: number;
}

function standalone(svg: SVGSVGElement): Drawing {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[svg, ...svg.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')]];
  from.forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const name of KEPT) to[at]?.setAttribute(name, style.getPropertyValue(name));
    to[at]?.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const style = getComputedStyle(document.body);
  const says = { x: '8', y: String(height + FOOT - 9), fill: style.color, 'font-family': style.fontFamily, 'font-size': '13' };
  for (const [name, value] of Object.entries(says)) line.setAttribute(name, value);
  line.textContent = mark();
  copy.append(line);
  copy.setAttribute('height', String(height + FOOT));
  copy.setAttribute('viewBox', `0 0 ${String(width)} ${String(height + FOOT)}`);
  return { text: new XMLSerializer().serializeToString(copy), width, height: height + FOOT };
}

/** A picture of the core as PNG. */
export function pngOf(text: string): Promise<Uint8Array> {
  const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(text) ?? [];
  return drawn({ text, width: Number(width), height: Number(height) });
}

/** Twice as large, so that it is sharp on paper. */
async function drawn({ text, width, height }: Drawing): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}
