// What the report says, in the editors' languages.
import type { Plural } from '../i18n/format.ts';

type Section = { title: string; about: string };
export type Words = {
  title: string;
  sound: string;
  todo: string;
  waits: Record<'missing' | 'outdated' | 'due' | 'drafts', Plural>;
  lead: string;
  articles: Plural;
  states: Section & { published: string; drafts: string };
  coverage: Section & { category: string };
  findability: Section & Record<'first' | 'three' | 'ten' | 'none', string>;
  rivals: Section & { after: string; wordings: string };
  ease: Section & { limit: string; hard: string; hardest: string };
  waiting: Section & { draft: string; tickets: string; share: string; last: string };
  age: Section & { due: string; article: string; changed: string; none: string };
  facts: Section & { name: string; value: string; places: string; nowhere: string };
};

/** In whose language the report speaks. */
export type Voice = { locale: 'en' | 'lt' | 'ru'; say: Words };

export const words: Record<'en' | 'lt' | 'ru', Words> = {
  en: {
    title: 'How the help centre stands',
    sound: 'Everything is translated and up to date',
    todo: 'Waiting for you: {list}',
    waits: {
      missing: { one: '{n} translation missing', other: '{n} translations missing' },
      outdated: { one: '{n} outdated translation', other: '{n} outdated translations' },
      due: { one: '{n} review due', other: '{n} reviews due' },
      drafts: { one: '{n} draft', other: '{n} drafts' },
    },
    lead: '{articles} on {day}',
    articles: { one: '{n} article', other: '{n} articles' },
    states: {
      title: 'Articles by language',
      about: 'What customers see, and what still waits for an editor.',
      published: 'published',
      drafts: 'drafts',
    },
    coverage: {
      title: 'Translations',
      about:
        'Articles of each topic that are there in each language. `npm run translations` takes what waits to a translator.',
      category: 'Topic',
    },
    findability: {
      title: 'Do customers find it in their own words?',
      about:
        'Each wording of `questions:` was searched as if nobody had written it down: this is how the words of other customers fare.',
      first: 'first',
      three: 'second or third',
      ten: 'fourth to tenth',
      none: 'not found',
    },
    rivals: {
      title: 'Articles that get in each other’s way',
      about: 'Say in title and summary what only this article answers, or merge the two.',
      after: 'found after',
      wordings: 'wordings',
    },
    ease: {
      title: 'How easily it reads',
      about: 'LIX of each text: words a sentence and the share of long words. The higher a column, the more articles.',
      limit: 'hard from here',
      hard: '{n} of {all} are hard',
      hardest: 'hardest',
    },
    waiting: {
      title: 'Drafts that customers ask for',
      about: 'Proposed by `npm run drafts`, the most asked first.',
      draft: 'Draft',
      tickets: 'Tickets',
      share: 'Of all questions',
      last: 'Last asked',
    },
    age: {
      title: 'Age and reviews',
      about:
        'Articles by the months since their last change. `review: 6 months` in shop.yml or in an article sets when it is read again.',
      due: 'Review due',
      article: 'Article',
      changed: 'Changed',
      none: 'No article has a date that is due.',
    },
    facts: {
      title: 'Facts and where they stand',
      about: 'Change the value in shop.yml, and all of these change.',
      name: 'Fact',
      value: 'Value',
      places: 'Articles',
      nowhere: 'in no article',
    },
  },
  lt: {
    title: 'Kokia pagalbos centro būklė',
    sound: 'Viskas išversta ir atnaujinta',
    todo: 'Laukia jūsų: {list}',
    waits: {
      missing: {
        one: '{n} trūkstamas vertimas',
        few: '{n} trūkstami vertimai',
        other: '{n} trūkstamų vertimų',
      },
      outdated: { one: '{n} pasenęs vertimas', few: '{n} pasenę vertimai', other: '{n} pasenusių vertimų' },
      due: { one: '{n} peržiūra', few: '{n} peržiūros', other: '{n} peržiūrų' },
      drafts: { one: '{n} juodraštis', few: '{n} juodraščiai', other: '{n} juodraščių' },
    },
    lead: '{articles}, {day}',
    articles: { one: '{n} straipsnis', few: '{n} straipsniai', other: '{n} straipsnių' },
    states: {
      title: 'Straipsniai pagal kalbą',
      about: 'Ką mato klientai ir kas dar laukia redaktoriaus.',
      published: 'paskelbta',
      drafts: 'juodraščiai',
    },
    coverage: {
      title: 'Vertimai',
      about:
        'Kiek kiekvienos temos straipsnių yra kiekviena kalba. Ką dar reikia išversti, vertėjui surašo `npm run translations`.',
      category: 'Tema',
    },
    findability: {
      title: 'Ar klientai randa atsakymą savais žodžiais?',
      about:
        'Kiekvieno `questions:` klausimo ieškota taip, lyg niekas jo nebūtų užrašęs: taip matyti, kaip sektųsi kitiems klientams.',
      first: 'pirmas',
      three: 'antras ar trečias',
      ten: 'ketvirtas–dešimtas',
      none: 'nerastas',
    },
    rivals: {
      title: 'Straipsniai, kurie užstoja vienas kitą',
      about: 'Pavadinime ir santraukoje pasakykite, į ką atsako tik šis straipsnis, arba juos sujunkite.',
      after: 'randamas po',
      wordings: 'klausimų',
    },
    ease: {
      title: 'Ar lengva skaityti',
      about:
        'Kiekvieno teksto LIX: žodžių skaičius sakinyje ir ilgų žodžių dalis. Kuo aukštesnis stulpelis, tuo daugiau straipsnių.',
      limit: 'nuo čia sunku',
      hard: 'sunkių – {n} iš {all}',
      hardest: 'sunkiausias',
    },
    waiting: {
      title: 'Juodraščiai, kurių laukia klientai',
      about: 'Juos pasiūlė komanda `npm run drafts`, dažniausi klausimai – pirmi.',
      draft: 'Juodraštis',
      tickets: 'Užklausos',
      share: 'Iš visų klausimų',
      last: 'Paskutinį kartą',
    },
    age: {
      title: 'Amžius ir peržiūros',
      about:
        'Straipsniai pagal mėnesius nuo paskutinio pakeitimo. Kada juos skaityti iš naujo, nurodo `review: 6 months` shop.yml faile arba straipsnyje.',
      due: 'Peržiūrėti',
      article: 'Straipsnis',
      changed: 'Pakeistas',
      none: 'Nė vieno straipsnio peržiūros diena dar neatėjo.',
    },
    facts: {
      title: 'Faktai ir kur jie minimi',
      about: 'Pakeiskite reikšmę shop.yml faile, ir pasikeis visur.',
      name: 'Faktas',
      value: 'Reikšmė',
      places: 'Straipsniai',
      nowhere: 'nė viename straipsnyje',
    },
  },
  ru: {
    title: 'Как обстоят дела в центре помощи',
    sound: 'Всё переведено и обновлено',
    todo: 'Ждут вас: {list}',
    waits: {
      missing: {
        one: '{n} недостающий перевод',
        few: '{n} недостающих перевода',
        other: '{n} недостающих переводов',
      },
      outdated: {
        one: '{n} устаревший перевод',
        few: '{n} устаревших перевода',
        other: '{n} устаревших переводов',
      },
      due: { one: '{n} проверка', few: '{n} проверки', other: '{n} проверок' },
      drafts: { one: '{n} черновик', few: '{n} черновика', other: '{n} черновиков' },
    },
    lead: '{articles}, {day}',
    articles: { one: '{n} статья', few: '{n} статьи', other: '{n} статей' },
    states: {
      title: 'Статьи по языкам',
      about: 'Что видят покупатели и что ещё ждёт редактора.',
      published: 'опубликовано',
      drafts: 'черновики',
    },
    coverage: {
      title: 'Переводы',
      about: 'Сколько статей каждой темы есть на каждом языке. Что ждёт перевода, выгрузит `npm run translations`.',
      category: 'Тема',
    },
    findability: {
      title: 'Находят ли покупатели ответ по своим словам?',
      about:
        'Каждый вопрос из `questions:` искали так, как если бы его никто не записал: так видно, что найдут другие покупатели.',
      first: 'первая',
      three: 'вторая или третья',
      ten: 'с четвёртой по десятую',
      none: 'не найдена',
    },
    rivals: {
      title: 'Статьи, которые заслоняют друг друга',
      about: 'Скажите в названии и кратком ответе, на что отвечает только эта статья, или объедините их.',
      after: 'находится после',
      wordings: 'вопросов',
    },
    ease: {
      title: 'Легко ли читать',
      about: 'LIX каждого текста: слов в предложении и доля длинных слов. Чем выше столбец, тем больше статей.',
      limit: 'отсюда трудно',
      hard: 'трудных — {n} из {all}',
      hardest: 'самая трудная',
    },
    waiting: {
      title: 'Черновики, которых ждут покупатели',
      about: 'Их предложила команда `npm run drafts`, самые частые вопросы — первыми.',
      draft: 'Черновик',
      tickets: 'Обращения',
      share: 'Из всех вопросов',
      last: 'Последний раз',
    },
    age: {
      title: 'Возраст и проверки',
      about:
        'Статьи по месяцам с последнего изменения. Когда перечитать статью, говорит `review: 6 months` в shop.yml или в ней самой.',
      due: 'Проверить',
      article: 'Статья',
      changed: 'Изменена',
      none: 'Ни для одной статьи день проверки пока не наступил.',
    },
    facts: {
      title: 'Факты и где они названы',
      about: 'Измените значение в shop.yml, и оно изменится везде.',
      name: 'Факт',
      value: 'Значение',
      places: 'Статьи',
      nowhere: 'ни в одной статье',
    },
  },
};
