// What the visual editor calls each field, in the editors' language.
import type { ArticleFields, CategoryFields, Shop } from '../reader/schema.ts';

/** `hint` stands under the field. */
export type FieldWords = { label: string; hint?: string };
/** A draft's evidence is the miner's own: nobody edits it. */
export type FieldName = Exclude<keyof ArticleFields | keyof CategoryFields, 'evidence'> | 'body';
/** `index` is a category's index.md, `slug` the last part of an address. */
export type CmsWords = { fields: Record<FieldName, FieldWords>; index: string; slug: string };

const en: CmsWords = {
  index: 'The category itself',
  slug: 'The last part of the address: letters, digits and hyphens. Choose it once; npm run rename changes it without a broken link.',
  fields: {
    title: { label: 'Question', hint: 'As a customer would ask it.' },
    summary: { label: 'Answer in one sentence', hint: 'The lead of the page and the answer in search.' },
    body: { label: 'Text' },
    questions: { label: 'Customers’ own wordings', hint: 'Search finds the article by them.' },
    related: { label: 'What may help next', hint: 'Names of articles, such as refund-time or returns/refund-time.' },
    draft: { label: 'Draft', hint: 'Customers see it once this is off.' },
    updated: { label: 'Last real change' },
    publishAt: { label: 'First day on the site' },
    expires: { label: 'Last day on the site' },
    review: { label: 'Read again after', hint: 'A time such as 6 months or 1 year.' },
    order: { label: 'Place in the list', hint: 'The smallest number comes first.' },
    pin: { label: 'First among equally good search results' },
    stage: { label: 'Asked before or after the purchase' },
    intent: { label: 'What customers ask with it', hint: 'Only where search takes the article for something else.' },
    guide: { label: 'Step-by-step guide', hint: 'YAML, as the README shows it.' },
    translationOf: { label: 'Translation of', hint: 'CATEGORY/NAME, where the two have different names.' },
    aliases: { label: 'Earlier places', hint: 'CATEGORY/NAME. Their addresses lead here.' },
    rejected: { label: 'Rejected draft', hint: 'It is not proposed again.' },
    description: { label: 'One sentence under the title' },
    icon: { label: 'Icon', hint: 'A name from lucide.dev/icons, such as truck.' },
  },
};

const lt: CmsWords = {
  index: 'Pati kategorija',
  slug: 'Paskutinė adreso dalis: raidės, skaitmenys ir brūkšneliai. Pasirinkite kartą; npm run rename pakeičia ją nesugadindamas nuorodų.',
  fields: {
    title: { label: 'Klausimas', hint: 'Taip, kaip jį užduotų klientas.' },
    summary: { label: 'Atsakymas vienu sakiniu', hint: 'Puslapio įžanga ir atsakymas paieškoje.' },
    body: { label: 'Tekstas' },
    questions: { label: 'Klausimas klientų žodžiais', hint: 'Pagal juos straipsnį randa paieška.' },
    related: { label: 'Kas dar gali padėti', hint: 'Straipsnių vardai, pvz., refund-time arba returns/refund-time.' },
    draft: { label: 'Juodraštis', hint: 'Klientai straipsnį matys, kai tai išjungsite.' },
    updated: { label: 'Paskutinis esminis pakeitimas' },
    publishAt: { label: 'Pirma diena svetainėje' },
    expires: { label: 'Paskutinė diena svetainėje' },
    review: { label: 'Po kiek laiko peržiūrėti', hint: 'Angliškai, pvz., 6 months arba 1 year.' },
    order: { label: 'Vieta sąraše', hint: 'Mažiausias skaičius – pirmas.' },
    pin: { label: 'Rodyti pirmą tarp vienodai tinkamų paieškos rezultatų' },
    stage: { label: 'Klausiama prieš pirkimą (before) ar po jo (after)' },
    intent: { label: 'Ko klausia pirkėjai', hint: 'Tik jei paieška straipsnį supranta kitaip.' },
    guide: { label: 'Žingsnis po žingsnio', hint: 'YAML, kaip parodyta README.' },
    translationOf: { label: 'Kurio straipsnio vertimas', hint: 'KATEGORIJA/VARDAS, jei vardai skiriasi.' },
    aliases: { label: 'Ankstesnės vietos', hint: 'KATEGORIJA/VARDAS. Jų adresai veda čia.' },
    rejected: { label: 'Atmestas juodraštis', hint: 'Daugiau nebesiūlomas.' },
    description: { label: 'Vienas sakinys po pavadinimu' },
    icon: { label: 'Piktograma', hint: 'Pavadinimas iš lucide.dev/icons, pvz., truck.' },
  },
};

const ru: CmsWords = {
  index: 'Сам раздел',
  slug: 'Последняя часть адреса: буквы, цифры и дефисы. Выберите её один раз; npm run rename меняет её, не ломая ссылок.',
  fields: {
    title: { label: 'Вопрос', hint: 'Так, как его задал бы покупатель.' },
    summary: { label: 'Ответ одним предложением', hint: 'Начало страницы и ответ в поиске.' },
    body: { label: 'Текст' },
    questions: { label: 'Вопрос словами покупателей', hint: 'По ним статью находит поиск.' },
    related: { label: 'Что ещё может помочь', hint: 'Имена статей, например refund-time или returns/refund-time.' },
    draft: { label: 'Черновик', hint: 'Покупатели увидят статью, когда вы это выключите.' },
    updated: { label: 'Последнее существенное изменение' },
    publishAt: { label: 'Первый день на сайте' },
    expires: { label: 'Последний день на сайте' },
    review: { label: 'Через сколько перечитать', hint: 'По-английски, например 6 months или 1 year.' },
    order: { label: 'Место в списке', hint: 'Наименьшее число — первое.' },
    pin: { label: 'Показывать первой среди равных результатов поиска' },
    stage: { label: 'Спрашивают до покупки (before) или после неё (after)' },
    intent: { label: 'О чём спрашивают покупатели', hint: 'Только если поиск понимает статью иначе.' },
    guide: { label: 'Шаг за шагом', hint: 'YAML, как показано в README.' },
    translationOf: { label: 'Перевод статьи', hint: 'РАЗДЕЛ/ИМЯ, если имена различаются.' },
    aliases: { label: 'Прежние места', hint: 'РАЗДЕЛ/ИМЯ. Их адреса ведут сюда.' },
    rejected: { label: 'Отклонённый черновик', hint: 'Больше не предлагается.' },
    description: { label: 'Одно предложение под названием' },
    icon: { label: 'Значок', hint: 'Название с lucide.dev/icons, например truck.' },
  },
};

export const cmsWords: Record<Shop['editorLocale'], CmsWords> = { en, lt, ru };
