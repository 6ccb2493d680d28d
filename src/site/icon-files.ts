// Icons for those who take no SVG, drawn from public/favicon.svg: /favicon.ico, which many clients ask for unasked, and
// the picture of a page on an iPhone's home screen. What the shop has put into public/ itself is left alone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const ICO_SIZE = 32; // px, what browsers show on a sharp screen
const APPLE_SIZE = 180; // px, https://developer.apple.com/design/human-interface-guidelines/app-icons
/** Of the icon's height, since iOS rounds the corners off. */
const APPLE_MARGIN = 0.1;

const makers: Record<string, (svg: string) => Promise<Buffer>> = {
  'favicon.ico': async (svg) => toIco(await drawn(svg, ICO_SIZE)),
  'apple-touch-icon.png': appleIcon,
};

/** The names of the icons that can be drawn and are not there. */
export function missingIcons(publicDir = 'public'): string[] {
  if (!existsSync(join(publicDir, 'favicon.svg'))) return [];
  return Object.keys(makers).filter((name) => !existsSync(join(publicDir, name)));
}

/** @param name one of `missingIcons` */
export function drawIcon(name: string, publicDir = 'public'): Promise<Buffer> {
  return makers[name]!(join(publicDir, 'favicon.svg'));
}

/** Drawn large first: an SVG whose own size is small would blur. */
function drawn(svg: string, size: number): Promise<Buffer> {
  const background = '#0000';
  return sharp(svg, { density: 1200, limitInputPixels: 1e8 })
    .resize(size, size, { fit: 'contain', background })
    .png()
    .toBuffer();
}

/** iOS paints what can be seen through black. */
async function appleIcon(svg: string): Promise<Buffer> {
  const margin = Math.round(APPLE_SIZE * APPLE_MARGIN);
  const icon = await drawn(svg, APPLE_SIZE - 2 * margin);
  return sharp(icon)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#fff' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
}

/** An ICO that holds one PNG: https://en.wikipedia.org/wiki/ICO_(file_format) */
function toIco(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // one picture
  header.writeUInt8(ICO_SIZE, 6);
  header.writeUInt8(ICO_SIZE, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
