// The shop's own pictures in public/, with their measures, so that nothing moves when they have loaded: icon, logo, and
// the card that stands beside a shared link.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { UserError } from '../reader/problem.ts';
import type { Shop } from '../reader/schema.ts';
import { filePath } from './urls.ts';

/** The address of the site's icon. A shop without one names an empty icon, since browsers ask for /favicon.ico else. */
export function iconOf(publicDir = 'public'): string {
  return existsSync(join(publicDir, 'favicon.svg')) ? filePath('favicon.svg') : 'data:,';
}

/** The picture for an iPhone's home screen, the shop's own or drawn from its icon. */
export function appleIconOf(publicDir = 'public'): string | undefined {
  const hasOne = ['favicon.svg', 'apple-touch-icon.png'].some((name) => existsSync(join(publicDir, name)));
  return hasOne ? filePath('apple-touch-icon.png') : undefined;
}

/** Width and height in px, as the file has them; the stylesheet scales both. */
export type Picture = { src: string; width: number; height: number };

const known = new Map<string, Promise<Picture>>();

/** @throws UserError when public/ holds a file of that name which is no picture */
export async function logoOf({ logo }: Shop): Promise<Picture | undefined> {
  return logo ? pictureOf(logo) : undefined;
}

/** What is shown with a link in a chat or a social network; none where the shop took ours out. */
export async function socialCard(): Promise<Picture | undefined> {
  return existsSync('public/social.png') ? pictureOf('social.png') : undefined;
}

function pictureOf(name: string): Promise<Picture> {
  if (!known.has(name)) known.set(name, readPicture(name));
  return known.get(name)!;
}

async function readPicture(name: string): Promise<Picture> {
  try {
    const { width, height } = await sharp(join('public', name)).metadata();
    return { src: filePath(name), width, height };
  } catch (error) {
    throw new UserError(
      `public/${name} cannot be read as a picture (${(error as Error).message}): save it anew as SVG or PNG`,
    );
  }
}
