// The words by which customers ask for the shop itself, as editors write them; `contact.ts` says what they mean.
//
//   # the kind, a colon, words and phrases with commas between
//   phone: mobile, give you a bell…
import { terms, type Language } from '../text/index.ts';

const kinds = ['phone', 'chat', 'email', 'hours', 'address', 'person', 'any', 'beside', 'not', 'foreign'];

/** Phrase, as its terms with spaces between → the name of its line and its mark: `phone`, `phone…`. It travels with the index. */
export type ContactWords = ReadonlyMap<string, string>;

const messages = {
  en: {
    kind: (kind: string) => `“${kind}” is not one of ${kinds.join(', ')}: write such as phone: mobile, cell`,
    nothing: 'nothing stands between two commas: write a word there, or delete one of them',
  },
  lt: {
    kind: (kind: string) => `„${kind}“ nėra nė vienas iš ${kinds.join(', ')}: rašykite, pvz., phone: mobilus, telikas`,
    nothing: 'tarp dviejų kablelių nieko nėra: įrašykite žodį arba ištrinkite vieną kablelį',
  },
  ru: {
    kind: (kind: string) => `«${kind}» — ни одно из ${kinds.join(', ')}: пишите, например, phone: мобильный, сотовый`,
    nothing: 'между двумя запятыми ничего нет: напишите слово или удалите одну из запятых',
  },
};

/** `line` counts from 1. */
export type ContactProblem = { line: number; message: string };

/** A phrase that stands in two lines is of the first. */
export function parseContactWords(
  text: string,
  language: Language,
  editorLocale: keyof typeof messages = 'en',
): { contact: ContactWords; problems: ContactProblem[] } {
  const say = messages[editorLocale];
  const contact = new Map<string, string>();
  const problems: ContactProblem[] = [];
  text.split(/\r?\n/).forEach((content, place) => {
    const line = content.replace(/^\uFEFF/, '').trim();
    if (!line || line.startsWith('#')) return;
    const [kind = '', list = ''] = line.split(/:(.*)/);
    const add = (message: string) => problems.push({ line: place + 1, message });
    if (!kinds.includes(kind)) add(say.kind(kind));
    else
      for (const member of list.split(',')) {
        const phrase = terms(member, language).join(' ');
        if (!phrase) add(say.nothing);
        else if (!contact.has(phrase)) contact.set(phrase, kind + (/[?…]$/.exec(member.trim())?.[0] ?? ''));
      }
  });
  return { contact, problems };
}
