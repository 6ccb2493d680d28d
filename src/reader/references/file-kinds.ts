// What a file beside an article may be, by the ending of its name: what browsers show and customers can open.
import type { Locale } from '../../text/languages.ts';

/** Pictures are encoded anew for the page; drawings (SVG) keep what is safe, the rest is published as it is. */
export type FileKind = 'picture' | 'drawing' | 'video' | 'sound' | 'captions' | 'download';

const endings: Record<FileKind, string[]> = {
  picture: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif'],
  drawing: ['svg'],
  video: ['mp4', 'webm', 'mov', 'm4v'],
  sound: ['mp3', 'm4a', 'ogg', 'wav'],
  captions: ['vtt'],
  download: [
    ...['pdf', 'txt', 'csv', 'tsv', 'rtf', 'zip', 'ics', 'vcf', 'epub', 'json', 'xml'],
    ...['doc', 'docx', 'odt', 'xls', 'xlsx', 'ods', 'ppt', 'pptx', 'odp'],
  ],
};

type Remedy = 'jpeg' | 'jpegOrPng' | 'png' | 'markdown';
/** What an ending that we do not take should become. */
const instead: Record<string, Remedy> = {
  heic: 'jpeg',
  heif: 'jpeg',
  tif: 'jpegOrPng',
  tiff: 'jpegOrPng',
  bmp: 'png',
  psd: 'png',
  mdx: 'markdown',
  html: 'markdown',
  htm: 'markdown',
};
const remedies: Record<Locale, Record<Remedy | 'zip', string>> = {
  en: {
    jpeg: 'save the photo as JPEG',
    jpegOrPng: 'save the picture as PNG or JPEG',
    png: 'save the picture as PNG',
    markdown: 'write it in Markdown and call it .md',
    zip: 'pack it into a .zip, or delete it',
  },
  lt: {
    jpeg: 'išsaugokite nuotrauką kaip JPEG',
    jpegOrPng: 'išsaugokite paveikslą kaip PNG arba JPEG',
    png: 'išsaugokite paveikslą kaip PNG',
    markdown: 'parašykite tekstą „Markdown“ ir pavadinkite failą .md',
    zip: 'supakuokite failą į .zip arba ištrinkite',
  },
  ru: {
    jpeg: 'сохраните фотографию как JPEG',
    jpegOrPng: 'сохраните картинку как PNG или JPEG',
    png: 'сохраните картинку как PNG',
    markdown: 'напишите текст в Markdown и назовите файл .md',
    zip: 'упакуйте файл в .zip или удалите',
  },
};

const kinds = new Map(Object.entries(endings).flatMap(([kind, all]) => all.map((ending) => [ending, kind] as const)));

/** Null for a kind that is not published. */
export function fileKind(name: string): FileKind | null {
  return (kinds.get(endingOf(name)) as FileKind | undefined) ?? null;
}

/** What to do with a file of a kind that is not published. @param locale the editors' language */
export function remedyFor(name: string, locale: Locale): string {
  return remedies[locale][instead[endingOf(name)] ?? 'zip'];
}

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
