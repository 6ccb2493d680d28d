// The shop's own pictures in public/: its icon, and its logo with its measures, so that nothing moves when it has loaded.
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

/** Width and height in px, as the file has them; the stylesheet scales both. */
export type Logo = { src: string; width: number; height: number };

const known = new Map<string, Promise<Logo>>();

/** @throws UserError when public/ holds a file of that name which is no picture */
export async function logoOf({ logo }: Shop): Promise<Logo | undefined> {
  if (!logo) return undefined;
  if (!known.has(logo)) known.set(logo, readLogo(logo));
  return known.get(logo);
}

async function readLogo(logo: string): Promise<Logo> {
  try {
    const { width, height } = await sharp(join('public', logo)).metadata();
    return { src: filePath(logo), width, height };
  } catch (error) {
    throw new UserError(
      `public/${logo} cannot be read as a picture (${(error as Error).message}): save it anew as SVG or PNG`,
    );
  }
}
