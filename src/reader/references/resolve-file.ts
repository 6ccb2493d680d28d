// References to files: pictures, video, downloads.
import { encodePath, resolvePath, safeDecode, withBase } from '../../markdown/links.ts';
import type { Reference } from '../../markdown/references.ts';
import type { Content } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { complaintWords, type ComplaintWords } from './complaint-words.ts';
import type { ContentFile } from './content-files.ts';
import { remedyFor } from './file-kinds.ts';
import { FILES_FOLDER, pictureName, shownSize } from './published-files.ts';
import { nowhere, shownUrl, type Resolution } from './resolution.ts';

type Files = Pick<Content, 'files' | 'unknownFiles' | 'siteFiles' | 'shop'>;

/**
 * Null when the reference leads to no file that is there. A file's name may hold a # or a %, as it stands or as a code.
 * @param folder of the file that refers, from the content root  @param base as in `withBase`
 */
export function resolveFile(reference: Reference, folder: string, files: Files, base: string): Resolution | null {
  const { url } = reference;
  const { editorLocale } = files.shop;
  const say = complaintWords[editorLocale];
  for (const written of [url, safeDecode(url), safeDecode(url.split('#')[0]!.split('?')[0]!)]) {
    const path = resolvePath(written.replaceAll('\\', '/'), folder);
    if (!path) continue;
    const file = files.files.get(path);
    if (file) return publish(file, reference, { base, say });
    // A file of public/, or one that the site makes, keeps its name.
    if (written.startsWith('/') && files.siteFiles.has(path))
      return { kind: 'address', address: withBase(`/${encodePath(path)}`, base) };
    if (files.unknownFiles.includes(path))
      return nowhere(say.unpublished(shownUrl(reference), remedyFor(path, editorLocale)));
  }
  return null;
}

/** Which kinds of files a page shows in which place. */
const shownKinds = { image: ['picture', 'drawing'], media: ['video', 'sound', 'captions', 'picture', 'drawing'] };

type Site = { base: string; say: ComplaintWords };

function publish(file: ContentFile, reference: Reference, { base, say }: Site): Resolution {
  const { kind } = reference;
  if (kind !== 'link' && !shownKinds[kind].includes(file.kind)) return nowhere(say.notShown(shownUrl(reference)));
  const isEncoded = kind === 'image' && file.kind === 'picture';
  const name = isEncoded ? pictureName(file) : file.published;
  const size = isEncoded && file.size ? { size: shownSize(file.size) } : {};
  const address = withBase(`/${FILES_FOLDER}/${encodePath(name)}`, base);
  const spoken = file.spoken && { spoken: file.spoken };
  return { kind: 'address', address, ...size, ...spoken, file: { name, source: file } };
}

export function missingFile(reference: Reference, path: string, { files, shop: { editorLocale } }: Files): Resolution {
  const guess = didYouMean(path, [...files.keys()], editorLocale);
  return nowhere(complaintWords[editorLocale].noFile(shownUrl(reference)) + guess);
}
