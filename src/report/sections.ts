// The report's sections, in the order in which an editor asks: what is there, is it found, is it read, is it true.
import { fill, formatDate, languageName, plural } from '../i18n/format.ts';
import { bar, list, place, section, table, words } from '../miner/report/html-parts.ts';
import { DIFFICULT } from '../reader/readability.ts';
import { columns, histogram, stackedBar } from './charts.ts';
import { rivals } from './findability.ts';
import type { LocaleMeasures, Measures } from './measures.ts';
import type { Voice } from './words.ts';

const MAX_SHOWN = { rivals: 12, due: 20, drafts: 20, wordings: 3 }; // rows

export function sections(measures: Measures, voice: Voice): string[] {
  return [states, coverage, findability, rivalry, ease, waiting, age, facts].map((each) => each(measures, voice));
}

type Section = (measures: Measures, voice: Voice) => string;
/** A language's name above what is told of it. */
const perLocale = (locales: LocaleMeasures[], draw: (own: LocaleMeasures) => string): string =>
  locales
    .map((own) => ({ own, drawn: draw(own) }))
    .filter(({ drawn }) => drawn)
    .map(({ own, drawn }) => `<h3>${words(languageName(own.locale), own.locale)}</h3>${drawn}`)
    .join('');

const states: Section = ({ locales }, voice) => {
  const { published, drafts, ...about } = voice.say.states;
  const parts = (own: LocaleMeasures) => [
    { name: published, count: own.published.length, kind: 'published' },
    { name: drafts, count: own.drafts.length, kind: 'drafts' },
  ];
  return section(
    about,
    perLocale(locales, (own) => stackedBar(parts(own))),
  );
};

const coverage: Section = ({ locales, categories }, { locale: editorLocale, say }) => {
  if (locales.length < 2) return '';
  // In the words of the first locale that has it.
  const inOrder = locales.flatMap(({ locale }) => categories.filter((category) => category.locale === locale));
  const names = [...new Map(inOrder.toReversed().map(({ category, title }) => [category, title]))].toReversed();
  const cell = ({ translations, published }: LocaleMeasures, category: string): string => {
    const own = translations.filter(({ source }) => source.category === category);
    const sources = published.filter(
      (article) => article.category === category && !own.some(({ translation }) => translation === article),
    );
    const done = own.filter(({ translation }) => translation);
    const outdated = own.filter(({ state }) => state === 'outdated').length;
    const all = own.length + sources.length;
    if (!all) return '–';
    const figure = `${done.length + sources.length}/${all}${outdated ? ` <span class="late">${plural(editorLocale, outdated, say.waits.outdated)}</span>` : ''}`;
    return bar(done.length + sources.length, all, figure);
  };
  const rows = names.map(([category, title]) => ({
    head: words(title),
    cells: locales.map((own) => cell(own, category)),
  }));
  return section(
    say.coverage,
    table([say.coverage.category, ...locales.map(({ locale }) => languageName(locale))], rows),
  );
};

const findability: Section = ({ locales }, voice) => {
  const { first, three, ten, none, ...about } = voice.say.findability;
  const draw = ({ findings }: LocaleMeasures): string => {
    const count = (from: number, to: number) => findings.filter(({ place }) => place >= from && place <= to).length;
    if (!findings.length) return '';
    return stackedBar([
      { name: first, count: count(1, 1), kind: 'first' },
      { name: three, count: count(2, 3), kind: 'three' },
      { name: ten, count: count(4, Infinity), kind: 'ten' },
      { name: none, count: count(0, 0), kind: 'none' },
    ]);
  };
  return section(about, perLocale(locales, draw));
};

const rivalry: Section = ({ locales }, { say }) => {
  const items = locales
    .flatMap(({ findings }) => rivals(findings))
    .sort((a, b) => b.wordings.length - a.wordings.length)
    .slice(0, MAX_SHOWN.rivals)
    .map(({ id, other, wordings }) => {
      const shown = wordings
        .slice(0, MAX_SHOWN.wordings)
        .map((text) => `<q lang="${id.split('/')[0]}">${words(text)}</q>`);
      return `${place(id)} <small>${say.rivals.after}: ${place(other)}, ${say.rivals.wordings}: ${wordings.length}</small>${shown.join('')}`;
    });
  return section(say.rivals, list(items));
};

const MOST = 100; // LIX; what is higher stands at the edge

const ease: Section = ({ locales }, voice) => {
  const { say } = voice;
  const { limit: limitName, hardest, ...about } = say.ease;
  const draw = ({ ease, locale }: LocaleMeasures): string => {
    const limit = DIFFICULT[locale];
    const [worst] = ease;
    if (!worst) return '';
    const mark = limit ? `<p class="scale"><span style="--at: ${limit}%">${limitName} (${limit})</span></p>` : '';
    const hard = limit ? ease.filter(({ lix }) => lix >= limit).length : 0;
    const share = limit ? `${fill(say.ease.hard, { n: hard, all: ease.length })}, ` : '';
    const name = `<p class="about">${share}${hardest}: ${place(worst.article.id)}, ${Math.round(worst.lix)}</p>`;
    return `<figure>${histogram(
      ease.map(({ lix }) => lix),
      { limit, most: MOST },
    )}${mark}</figure>${name}`;
  };
  return section(about, perLocale(locales, draw));
};

const waiting: Section = ({ waiting }, { say, locale }) => {
  const most = Math.max(1, ...waiting.map(({ evidence }) => evidence!.tickets));
  const rows = waiting.slice(0, MAX_SHOWN.drafts).map(({ id, title, locale: own, evidence }) => ({
    head: `${words(title, own)}<small>${place(id)}</small>`,
    cells: [
      bar(evidence!.tickets, most, String(evidence!.tickets)),
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(evidence!.share),
      evidence!.last ? formatDate(locale, evidence!.last) : '–',
    ],
  }));
  const { draft, tickets, share, last } = say.waiting;
  return section(say.waiting, rows.length ? table([draft, tickets, share, last], rows) : '');
};

const STEPS = [0, 1, 3, 6, 12, 24]; // months: the first of each column

const age: Section = ({ ages, today }, { say, locale }) => {
  const months = ages.map(({ day }) => monthsBetween(day, today));
  const bars = STEPS.map((from, at) => {
    const to = STEPS[at + 1] ?? Infinity;
    const name = to === Infinity ? `${from}+` : to - from === 1 ? String(from) : `${from}–${to - 1}`;
    return { name, count: months.filter((age) => age >= from && age < to).length };
  });
  const late = ages.filter(({ due }) => due && due <= today).sort((a, b) => (a.due! < b.due! ? -1 : 1));
  const rows = late.slice(0, MAX_SHOWN.due).map(({ article, day, due }) => ({
    head: `${words(article.title, article.locale)}<small>${place(article.id)}</small>`,
    cells: [formatDate(locale, day), `<span class="late">${formatDate(locale, due!)}</span>`],
  }));
  const list = rows.length
    ? table([say.age.article, say.age.changed, say.age.due], rows)
    : `<p class="about">${say.age.none}</p>`;
  return section(say.age, ages.length ? columns(bars) + list : '');
};

/** Whole months from one day to a later one, both YYYY-MM-DD. */
function monthsBetween(day: string, today: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = day.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = today.split('-').map(Number);
  return Math.max(0, 12 * (y2 - y1) + m2 - m1 - (d2 < d1 ? 1 : 0));
}

const facts: Section = ({ facts }, { say }) => {
  const rows = facts.map(({ name, values, articles }) => ({
    head: words(name),
    cells: [
      values.map((value) => words(value)).join(' · '),
      articles.length
        ? `<details><summary>${articles.length}</summary>${articles.map(({ id }) => place(id)).join('<br>')}</details>`
        : `<span class="late">${say.facts.nowhere}</span>`,
    ],
  }));
  return section(say.facts, rows.length ? table([say.facts.name, say.facts.value, say.facts.places], rows) : '');
};
