// Pictures and attachments that lie at an address: fetched only where somebody asks for it.
import type { Nodes } from 'mdast';
import { fileKind } from '../../reader/references/file-kinds.ts';
import type { Downloads } from '../places/files.ts';
import type { Source } from '../source.ts';

const MAX_BYTES = 20_000_000; // of one file
const TIMEOUT = 30_000; // ms
const AT_ONCE = 4;

const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'application/pdf': 'pdf',
};

/** What cannot be had is left out; the report then says that it stayed where it was. */
export async function downloadPictures(source: Source): Promise<Downloads> {
  const urls = [
    ...new Set(source.articles.flatMap((article) => remoteFiles(article.body, (href) => source.fileOf(href, article)))),
  ];
  const found: Downloads = new Map();
  const next = urls.values();
  const work = async (): Promise<void> => {
    for (const url of next) {
      const download = await fetchFile(url);
      if (download) found.set(url, download);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

/** Pictures, and links to what is surely a file. */
function remoteFiles(node: Nodes, fileOf: (href: string) => ReturnType<Source['fileOf']>): string[] {
  const inside = 'children' in node ? node.children.flatMap((child) => remoteFiles(child, fileOf)) : [];
  const written = node.type === 'image' || node.type === 'definition' || node.type === 'link' ? node.url : '';
  const href = written.startsWith('//') ? `https:${written}` : written;
  const isWanted =
    node.type === 'image' ||
    fileKind(URL.parse(href)?.pathname ?? '') !== null ||
    href.includes('/article_attachments/');
  const file = href && isWanted ? fileOf(href) : null;
  return file && 'url' in file ? [file.url, ...inside] : inside;
}

async function fetchFile(url: string): Promise<{ bytes: Uint8Array; ending: string } | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    // A page that says “log in” is no picture.
    return bytes.length > MAX_BYTES || type === 'text/html' ? null : { bytes, ending: endings[type] ?? '' };
  } catch {
    return null;
  }
}
