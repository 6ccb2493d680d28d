// What a file of the content folder is once it is published.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { readFiles } from '../../src/reader/references/content-files.ts';
import { publishedBytes } from '../../src/site/published-files.ts';

const picture = sharp({ create: { width: 30, height: 20, channels: 3, background: '#888' } });

async function published(name: string, bytes: Buffer): Promise<Uint8Array> {
  const dir = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, name), bytes);
  const file = readFiles(dir, 'en').files.get(name)!;
  return publishedBytes(file.published, file);
}

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s that is only linked does not say where, when and by whom it was taken',
  async (format) => {
    const exif = { IFD0: { Artist: 'Ona Onaitė' }, IFD3: { GPSLatitude: '54/1 41/1 0/1' } };
    const taken = await picture.clone().withExif(exif).toFormat(format).toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { exif: left, format: kept, width } = await sharp(await published(`photo.${format}`, taken)).metadata();
    expect([left, kept, width]).toEqual([undefined, format, 30]);
  },
);

test('a picture without such notes, and any other file, is published byte for byte', async () => {
  const plain = await picture.clone().png().toBuffer();
  expect(Buffer.from(await published('label.png', plain))).toEqual(plain);
  const form = readFileSync('tests/fixtures/site-hostile/en/odd/return-form.pdf');
  expect(Buffer.from(await published('form.pdf', form))).toEqual(form);
});
