// What is said in a video of our own stands under it, folded: for those who do not hear it, or would rather read.
import type { Element, ElementContent, Root } from 'hast';
import type { Resolve } from './references.ts';
import { rewriteElements } from './rewrite.ts';
import type { ArticleLanguage } from './words.ts';

/** Before references are resolved: the resolver knows a track by what the editor wrote. */
export function addTranscripts(tree: Root, resolve: Resolve, language: ArticleLanguage): void {
  rewriteElements(tree, (element) => {
    if (element.tagName === 'p') return withoutFolded(element);
    const isPlayed = element.tagName === 'video' || element.tagName === 'audio';
    return isPlayed ? [element, ...transcriptsOf(element, resolve, language)] : [element];
  });
}

/** `subtitles` is what HTML takes a track for that does not say what it is; chapters and the like are nobody's words. */
const spokenKinds = ['captions', 'subtitles'];

/** One for each language that has captions, the page's own first. */
function transcriptsOf(player: Element, resolve: Resolve, { locale, words }: ArticleLanguage): Element[] {
  const tracks = player.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'track' ? child : [],
  );
  const spoken = tracks.filter(({ properties }) => spokenKinds.includes(String(properties.kind ?? 'subtitles')));
  const byLanguage = Map.groupBy(spoken, ({ properties }) => languageOf(String(properties.srcLang ?? ''), locale));
  const ownFirst = [...byLanguage].sort(([one], [other]) => Number(other === locale) - Number(one === locale));
  return ownFirst.flatMap(([lang, [track]]) => {
    const url = String(track!.properties.src ?? '');
    const resolved = url ? resolve({ url, kind: 'media' }) : null;
    const said = resolved?.kind === 'address' ? resolved.spoken : undefined;
    if (!said) return [];
    if (lang === locale) return [folded(words.transcript, said)];
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(lang);
    return [{ ...folded(`${words.transcript} (${name})`, said), properties: { lang } }];
  });
}

/** A track that names no language, or none that there can be, speaks the page's; en-GB is read on a page in en. */
function languageOf(srclang: string, locale: string): string {
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(srclang)) return locale;
  const [language] = srclang.toLowerCase().split('-');
  return language === locale.split('-')[0] ? locale : srclang;
}

/** A paragraph holds no folded text, so what is said in its videos stands under it. */
function withoutFolded(paragraph: Element): Element[] {
  const isFolded = (child: ElementContent) => child.type === 'element' && child.tagName === 'details';
  const children = paragraph.children.filter((child) => !isFolded(child));
  return [{ ...paragraph, children }, ...(paragraph.children.filter(isFolded) as Element[])];
}

function folded(title: string, text: string): Element {
  const paragraphs = text.split('\n').map((line) => create('p', line));
  return { type: 'element', tagName: 'details', properties: {}, children: [create('summary', title), ...paragraphs] };
}

function create(tagName: string, value: string): ElementContent {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] };
}
