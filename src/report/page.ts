// The report as one page without any request: read over coffee, printed, or attached to a mail.
import { fill, formatDate, plural, type Plural } from '../i18n/format.ts';
import { escape } from '../miner/report/escape.ts';
import { reportStyle } from '../miner/report/style.ts';
import type { Measures } from './measures.ts';
import { sections } from './sections.ts';
import { editorsStyle } from './style.ts';
import { words, type Voice } from './words.ts';

/** @param tokens CSS with the shop's colours and font */
export function toPage(measures: Measures, locale: Voice['locale'], tokens: string): string {
  const say = words[locale];
  const voice = { locale, say };
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape([say.title, measures.shop].filter(Boolean).join(' · '))}</title>
<style>${tokens}${reportStyle}${editorsStyle}</style>
</head>
<body>
<main>
<p class="kicker">${escape([say.title, measures.shop].filter(Boolean).join(' · '))}</p>
<h1>${headline(measures, voice)}</h1>
<p class="lead">${lead(measures, voice)}</p>
${sections(measures, voice).filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

/** What waits for an editor, in one line. */
function headline({ locales, ages, waiting, today }: Measures, { locale, say }: Voice): string {
  const translations = locales.flatMap((each) => each.translations);
  const counts: [number, Plural][] = [
    [translations.filter(({ state }) => state === 'missing').length, say.waits.missing],
    [translations.filter(({ state }) => state === 'outdated').length, say.waits.outdated],
    [ages.filter(({ due }) => due && due <= today).length, say.waits.due],
    [waiting.length, say.waits.drafts],
  ];
  const waits = counts.filter(([count]) => count).map(([count, forms]) => plural(locale, count, forms));
  return waits.length ? fill(say.todo, { list: waits.join(', ') }) : say.sound;
}

function lead({ locales, today }: Measures, { locale, say }: Voice): string {
  const count = locales.reduce((sum, { published }) => sum + published.length, 0);
  return fill(say.lead, { articles: plural(locale, count, say.articles), day: formatDate(locale, today) });
}
