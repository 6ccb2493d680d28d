// What a file beside an article may be, by the ending of its name: what browsers show and customers can open.

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

/** What an ending that we do not take should become. */
const instead: Record<string, string> = {
  heic: 'save the photo as JPEG',
  heif: 'save the photo as JPEG',
  tif: 'save the picture as PNG or JPEG',
  tiff: 'save the picture as PNG or JPEG',
  bmp: 'save the picture as PNG',
  psd: 'save the picture as PNG',
  mdx: 'write it in Markdown and call it .md',
  html: 'write it in Markdown and call it .md',
  htm: 'write it in Markdown and call it .md',
};

const kinds = new Map(Object.entries(endings).flatMap(([kind, all]) => all.map((ending) => [ending, kind] as const)));

/** Null for a kind that is not published. */
export function fileKind(name: string): FileKind | null {
  return (kinds.get(endingOf(name)) as FileKind | undefined) ?? null;
}

/** What to do with a file of a kind that is not published. */
export function remedyFor(name: string): string {
  return instead[endingOf(name)] ?? 'pack it into a .zip, or delete it';
}

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
