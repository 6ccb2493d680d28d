// What `npm run rename` says to an editor.
import { plural } from '../i18n/format.ts';
import type { Locale } from '../text/languages.ts';

const en = {
  noAddress: (name: string) =>
    `${name} cannot be an address: write SLUG or CATEGORY/SLUG, in letters, digits and hyphens.`,
  noArticle: (name: string) => `There is no article ${name}: name one as CATEGORY/SLUG.`,
  nothing: 'Nothing was renamed.',
  deep: (path: string, folder: string) =>
    `${path} lies in a folder within its category: move it into ${folder}/ first, with its pictures.`,
  same: (id: string) => `${id} has that name already.`,
  taken: (id: string) => `${id} is an article already: choose another name, or merge the two by hand.`,
  earlier: (address: string, id: string) =>
    `${address} is an earlier address of ${id}: choose another name, or take it out of aliases there.`,
  noCategory: (folder: string) => `There is no category ${folder}: add ${folder}/index.md with a title first.`,
  linkByHand: (href: string) => `the link to ${href} could not be changed: mend it by hand`,
  aliasByHand: (alias: string) => `add “aliases: [${alias}]” to the front matter by hand`,
  mended: (n: number) =>
    plural('en', n, { one: '{n} other article names it anew.', other: '{n} other articles name it anew.' }),
  oldAddress: 'Its old address leads to it.',
  next: 'Next: npm run check, then commit.',
};
const lt: typeof en = {
  noAddress: (name) =>
    `${name} negali būti adresas: rašykite VARDAS arba KATEGORIJA/VARDAS, raidėmis, skaitmenimis ir brūkšneliais.`,
  noArticle: (name) => `Straipsnio ${name} nėra: nurodykite jį kaip KATEGORIJA/VARDAS.`,
  nothing: 'Niekas nepervadinta.',
  deep: (path, folder) =>
    `${path} yra kategorijos poaplankyje: pirmiausia perkelkite jį su paveikslėliais į ${folder}/.`,
  same: (id) => `${id} jau turi tokį vardą.`,
  taken: (id) => `Straipsnis ${id} jau yra: pasirinkite kitą vardą arba patys sujunkite abu straipsnius.`,
  earlier: (address, id) =>
    `${address} yra ankstesnis ${id} adresas: pasirinkite kitą vardą arba išimkite jį ten iš aliases.`,
  noCategory: (folder) => `Kategorijos ${folder} nėra: pirmiausia sukurkite ${folder}/index.md su pavadinimu (title).`,
  linkByHand: (href) => `nuorodos į ${href} pakeisti nepavyko: pataisykite ją patys`,
  aliasByHand: (alias) => `į failo pradžią patys įrašykite „aliases: [${alias}]“`,
  mended: (n) =>
    plural('lt', n, {
      one: 'Naujas vardas įrašytas dar {n} straipsnyje.',
      few: 'Naujas vardas įrašytas dar {n} straipsniuose.',
      other: 'Naujas vardas įrašytas dar {n} straipsnių.',
    }),
  oldAddress: 'Senas adresas veda į jį.',
  next: 'Toliau: npm run check, tada išsaugokite git (commit).',
};
const ru: typeof en = {
  noAddress: (name) => `${name} не может быть адресом: пишите ИМЯ или РАЗДЕЛ/ИМЯ, буквами, цифрами и дефисами.`,
  noArticle: (name) => `Статьи ${name} нет: укажите её как РАЗДЕЛ/ИМЯ.`,
  nothing: 'Ничего не переименовано.',
  deep: (path, folder) => `${path} лежит в папке внутри раздела: сначала перенесите его с картинками в ${folder}/.`,
  same: (id) => `У ${id} уже такое имя.`,
  taken: (id) => `Статья ${id} уже есть: выберите другое имя или объедините обе статьи вручную.`,
  earlier: (address, id) =>
    `${address} — прежний адрес ${id}: выберите другое имя или уберите этот адрес там из aliases.`,
  noCategory: (folder) => `Раздела ${folder} нет: сначала создайте ${folder}/index.md с заголовком (title).`,
  linkByHand: (href) => `ссылку на ${href} изменить не удалось: исправьте её вручную`,
  aliasByHand: (alias) => `впишите «aliases: [${alias}]» в начало файла вручную`,
  mended: (n) =>
    plural('ru', n, {
      one: 'Новое имя вписано ещё в {n} статью.',
      few: 'Новое имя вписано ещё в {n} статьи.',
      other: 'Новое имя вписано ещё в {n} статей.',
    }),
  oldAddress: 'Прежний адрес ведёт на неё.',
  next: 'Дальше: npm run check, затем закоммитьте.',
};

export const renameWords: Record<Locale, typeof en> = { en, lt, ru };
