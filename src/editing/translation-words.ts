// What `npm run translations` says to an editor.
import { plural } from '../i18n/format.ts';
import type { Locale } from '../text/languages.ts';

const en = {
  done: (n: number, all: number) => `${n} of ${all} translated`,
  outdated: (n: number) => `, ${n} of them outdated`,
  oneLanguage: 'There is one language only, so nothing to translate.',
  allCurrent: 'Every translation is there and current.',
  toExport: 'Next: npm run translations -- --export FILE.csv',
  missing: 'missing ',
  old: 'outdated',
  changed: (source: string, day: string) => `${source} changed on ${day}`,
  noLocale: (locale: string, known: string) => `--locale ${locale}: there are articles in ${known} only.`,
  ending: (file: string) => `${file}: give a name that ends in .csv or .xliff`,
  nothingToDo: 'There is nothing to translate: every translation is there and current (--all exports them anyway).',
  exported: (file: string, articles: number, texts: number) =>
    `${file}: ${plural('en', articles, { one: '{n} article', other: '{n} articles' })}, ${plural('en', texts, { one: '{n} text', other: '{n} texts' })}.`,
  toImport: (file: string) => `Next: fill in the targets, then npm run translations -- --import ${file}`,
  noFile: 'there is no such file',
  noCsv: (reason: string) => `this is no CSV that can be read, export it again (${reason})`,
  nothing: 'Nothing was imported.',
  imported: (n: number, all: number) =>
    `${n} of ${plural('en', all, { one: '{n} article', other: '{n} articles' })} changed.`,
  next: 'Next: npm run check, then commit.',
  row: (n: number) => `row ${n}`,
  noArticle: (article: string, locale: string) =>
    `there is no article ${article} to translate into ${locale || 'an unnamed locale'}: leave the columns article and locale as they were exported`,
  noField: (field: string, known: string) =>
    `${field || 'the field'} is none of ${known}: leave the column field as it was exported`,
  moved: (field: string, id: string) => `the ${field} of ${id} has changed since it was exported: export it again`,
  twice: (field: string, id: string) => `${field} of ${id} stands here twice: keep one of the two`,
  untitled: (id: string) => `${id} has no title in the translation: a new article needs one`,
};
const lt: typeof en = {
  done: (n, all) => `išversta ${n} iš ${all}`,
  outdated: (n) => `, iš jų pasenę: ${n}`,
  oneLanguage: 'Kalba tik viena, tad versti nėra ko.',
  allCurrent: 'Visi vertimai yra ir nepasenę.',
  toExport: 'Toliau: npm run translations -- --export FAILAS.csv',
  missing: 'trūksta',
  old: 'paseno ',
  changed: (source, day) => `${source} pakeistas ${day}`,
  noLocale: (locale, known) => `--locale ${locale}: straipsniai yra tik šiomis kalbomis: ${known}.`,
  ending: (file) => `${file}: failo vardas turi baigtis .csv arba .xliff`,
  nothingToDo: 'Versti nėra ko: visi vertimai yra ir nepasenę (vis tiek eksportuoja --all).',
  exported: (file, articles, texts) =>
    `${file}: ${plural('lt', articles, { one: '{n} straipsnis', few: '{n} straipsniai', other: '{n} straipsnių' })}, ${plural('lt', texts, { one: '{n} tekstas', few: '{n} tekstai', other: '{n} tekstų' })}.`,
  toImport: (file) => `Toliau: užpildykite target, tada npm run translations -- --import ${file}`,
  noFile: 'tokio failo nėra',
  noCsv: (reason) => `šio CSV perskaityti negalima, eksportuokite iš naujo (${reason})`,
  nothing: 'Niekas neimportuota.',
  imported: (n, all) =>
    `Pakeista ${n} iš ${plural('lt', all, { one: '{n} straipsnio', few: '{n} straipsnių', other: '{n} straipsnių' })}.`,
  next: 'Toliau: npm run check, tada išsaugokite git (commit).',
  row: (n) => `${n} eilutė`,
  noArticle: (article, locale) =>
    `straipsnio ${article}, kurį reikėtų versti į ${locale || 'nenurodytą kalbą'}, nėra: stulpelius article ir locale palikite tokius, kokie eksportuoti`,
  noField: (field, known) =>
    `${field || 'tuščias laukas'} nėra vienas iš ${known}: stulpelį field palikite tokį, koks eksportuotas`,
  moved: (field, id) => `${id}: ${field} po eksporto pasikeitė, eksportuokite iš naujo`,
  twice: (field, id) => `${id}: ${field} čia yra du kartus, palikite vieną`,
  untitled: (id) => `${id}: vertime nėra pavadinimo (title), o naujam straipsniui jo reikia`,
};
const ru: typeof en = {
  done: (n, all) => `переведено ${n} из ${all}`,
  outdated: (n) => `, из них устарело: ${n}`,
  oneLanguage: 'Язык только один, переводить нечего.',
  allCurrent: 'Все переводы есть, и ни один не устарел.',
  toExport: 'Дальше: npm run translations -- --export ФАЙЛ.csv',
  missing: 'нет     ',
  old: 'устарело',
  changed: (source, day) => `${source} изменён ${day}`,
  noLocale: (locale, known) => `--locale ${locale}: статьи есть только на этих языках: ${known}.`,
  ending: (file) => `${file}: имя файла должно кончаться на .csv или .xliff`,
  nothingToDo: 'Переводить нечего: все переводы есть, и ни один не устарел (--all выгрузит их всё равно).',
  exported: (file, articles, texts) =>
    `${file}: ${plural('ru', articles, { one: '{n} статья', few: '{n} статьи', other: '{n} статей' })}, ${plural('ru', texts, { one: '{n} текст', few: '{n} текста', other: '{n} текстов' })}.`,
  toImport: (file) => `Дальше: заполните target, затем npm run translations -- --import ${file}`,
  noFile: 'такого файла нет',
  noCsv: (reason) => `этот CSV нельзя прочитать, выгрузите его заново (${reason})`,
  nothing: 'Ничего не загружено.',
  imported: (n, all) => `Изменено ${n} из ${plural('ru', all, { one: '{n} статьи', other: '{n} статей' })}.`,
  next: 'Дальше: npm run check, затем закоммитьте.',
  row: (n) => `строка ${n}`,
  noArticle: (article, locale) =>
    `статьи ${article}, которую нужно перевести на ${locale || 'неназванный язык'}, нет: оставьте столбцы article и locale такими, какими они выгружены`,
  noField: (field, known) =>
    `${field || 'пустое поле'} — не одно из ${known}: оставьте столбец field таким, каким он выгружен`,
  moved: (field, id) => `${id}: ${field} после выгрузки изменилось, выгрузите заново`,
  twice: (field, id) => `${id}: ${field} стоит здесь дважды, оставьте одно`,
  untitled: (id) => `${id}: в переводе нет заголовка (title), а новой статье он нужен`,
};

export const translationWords: Record<Locale, typeof en> = { en, lt, ru };
