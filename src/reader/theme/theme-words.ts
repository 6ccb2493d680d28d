// What is said of a theme, in each of the editors' languages.
import type { Locale } from '../../text/languages.ts';

/** Where a colour is read. */
export type Place = 'text' | 'links' | 'button';
type Variant = 'light' | 'dark';
type Weak = { ratio: string; where: Place; variant: Variant };
type Ground = { ground: string; list: string; enough: number; others: string };

export type ThemeWords = {
  noToken: (found: string) => string;
  noCss: (reason: string) => string;
  unknown: (name: string) => string;
  important: (name: string) => string;
  empty: (name: string) => string;
  tooMuch: (name: string) => string;
  noColour: (name: string, value: string) => string;
  ratio: (weak: Weak) => string;
  weak: (name: string, list: string, enough: number) => string;
  /** What the theme puts under our own colours. */
  ground: (found: Ground) => string;
  noShade: string;
  nearest: (name: string, value: string) => string;
};

const enPlaces: Record<Place, string> = { text: 'text', links: 'links', button: 'the button' };
const en: ThemeWords = {
  noToken: (found) => `${found} does not belong here: this file holds tokens only, as in :root { --accent: #0a5; }`,
  noCss: (reason) => `this is not CSS (${reason}): write it as in :root { --accent: #0a5; }`,
  unknown: (name) => `${name} is no token of ours: src/styles/tokens.css lists them.`,
  important: (name) => `${name} needs no !important: a theme wins as it is`,
  empty: (name) => `${name} is empty: give it a value or delete the line`,
  tooMuch: (name) => `${name} may hold a colour, a size or a font, no file and no code`,
  noColour: (name, value) =>
    `${name}: ${value} is no colour that we can measure: write it as #0a5, oklch(0.5 0.1 150) or light-dark(LIGHT, DARK), not see-through`,
  ratio: ({ ratio, where, variant }) => `${ratio} : 1 for ${enPlaces[where]} in ${variant}`,
  weak: (name, list, enough) => `${name} is hard to read: ${list}; it takes ${enough} : 1.`,
  ground: ({ ground, list, enough, others }) =>
    `${ground} makes our own colours hard to read: ${list}; it takes ${enough} : 1. Give it a value each for light and dark, as in light-dark(LIGHT, DARK), or set ${others} as well`,
  noShade: 'No shade of it is readable there: change what it stands on as well',
  nearest: (name, value) => `The nearest that passes: ${name}: ${value}`,
};

const ltPlaces: Record<Place, string> = { text: 'tekstui', links: 'nuorodoms', button: 'mygtukui' };
const ltVariants: Record<Variant, string> = { light: 'šviesioje', dark: 'tamsioje' };
const lt: ThemeWords = {
  noToken: (found) => `${found} čia netinka: šiame faile tik kintamieji, pvz., :root { --accent: #0a5; }`,
  noCss: (reason) => `tai ne CSS (${reason}): rašykite taip: :root { --accent: #0a5; }`,
  unknown: (name) => `tokio kintamojo kaip ${name} neturime: visi išvardyti src/styles/tokens.css.`,
  important: (name) => `prie ${name} nereikia !important: tema ir taip viršesnė`,
  empty: (name) => `${name} tuščias: įrašykite reikšmę arba ištrinkite eilutę`,
  tooMuch: (name) => `${name} reikšmė gali būti spalva, dydis arba šriftas, bet ne failas ir ne kodas`,
  noColour: (name, value) =>
    `${name}: ${value} – spalva, kurios negalime išmatuoti: rašykite #0a5, oklch(0.5 0.1 150) arba light-dark(ŠVIESI, TAMSI), nepermatomą`,
  ratio: ({ ratio, where, variant }) => `${ratio} : 1 ${ltPlaces[where]} ${ltVariants[variant]} išvaizdoje`,
  weak: (name, list, enough) => `${name} sunku perskaityti: ${list}; reikia ${enough} : 1.`,
  ground: ({ ground, list, enough, others }) =>
    `dėl ${ground} sunku perskaityti mūsų spalvas: ${list}; reikia ${enough} : 1. Šviesiai ir tamsiai išvaizdai parinkite atskiras reikšmes, pvz., light-dark(ŠVIESI, TAMSI), arba pakeiskite ir ${others}`,
  noShade: 'Joks jos atspalvis ten neįskaitomas: pakeiskite ir tai, ant ko ji yra',
  nearest: (name, value) => `Artimiausia tinkama: ${name}: ${value}`,
};

const ruPlaces: Record<Place, string> = { text: 'для текста', links: 'для ссылок', button: 'для кнопки' };
const ruVariants: Record<Variant, string> = { light: 'светлом', dark: 'тёмном' };
const ru: ThemeWords = {
  noToken: (found) => `${found} здесь лишнее: в этом файле только переменные, например :root { --accent: #0a5; }`,
  noCss: (reason) => `это не CSS (${reason}): пишите так: :root { --accent: #0a5; }`,
  unknown: (name) => `переменной ${name} у нас нет: все перечислены в src/styles/tokens.css.`,
  important: (name) => `для ${name} не нужно !important: тема и так важнее`,
  empty: (name) => `${name} пусто: напишите значение или удалите строку`,
  tooMuch: (name) => `значение ${name} может быть цветом, размером или шрифтом, но не файлом и не кодом`,
  noColour: (name, value) =>
    `${name}: ${value} — цвет, который мы не можем измерить: пишите #0a5, oklch(0.5 0.1 150) или light-dark(СВЕТЛЫЙ, ТЁМНЫЙ), непрозрачный`,
  ratio: ({ ratio, where, variant }) => `${ratio} : 1 ${ruPlaces[where]} в ${ruVariants[variant]} виде`,
  weak: (name, list, enough) => `${name} трудно прочитать: ${list}; нужно ${enough} : 1.`,
  ground: ({ ground, list, enough, others }) =>
    `из-за ${ground} наши цвета трудно прочитать: ${list}; нужно ${enough} : 1. Задайте отдельные значения для светлого и тёмного вида, как в light-dark(СВЕТЛЫЙ, ТЁМНЫЙ), или измените и ${others}`,
  noShade: 'Ни один его оттенок там не читается: измените и то, на чём он стоит',
  nearest: (name, value) => `Ближайшее подходящее: ${name}: ${value}`,
};

export const themeWords: Record<Locale, ThemeWords> = { en, lt, ru };
