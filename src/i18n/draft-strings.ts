/** What a draft says in its own locale beside the words of customers and agents. */
export type DraftStrings = {
  /** The category of drafts that stand near no article. */
  category: string;
  toSettle: string;
  agentsDisagree: string;
  tickets: (count: number) => string;
  /** Sides of a conflict beyond those that are listed. */
  others: (count: number) => string;
  noAnswer: string;
  onlyCases: string;
  repliesToStartFrom: string;
};

const plural = (locale: string, forms: Partial<Record<Intl.LDMLPluralRule, string>>) => {
  const rules = new Intl.PluralRules(locale);
  return (count: number) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
};

const en: DraftStrings = {
  category: 'Questions',
  toSettle: 'To settle before publishing',
  agentsDisagree: 'Agents gave different answers:',
  tickets: plural('en', { one: 'ticket', other: 'tickets' }),
  others: plural('en', { one: 'other answer', other: 'other answers' }),
  noAnswer: 'The export has no agent’s reply to this. Write the answer here.',
  onlyCases: 'Agents have answered single cases only. Write here what holds for all customers.',
  repliesToStartFrom: 'Agents have no common answer to this yet. Replies to start from:',
};

const lt: DraftStrings = {
  category: 'Klausimai',
  toSettle: 'Ką patikslinti prieš skelbiant',
  agentsDisagree: 'Konsultantai atsakė skirtingai:',
  tickets: plural('lt', { one: 'užklausa', few: 'užklausos', other: 'užklausų' }),
  others: plural('lt', { one: 'kitas atsakymas', few: 'kiti atsakymai', other: 'kitų atsakymų' }),
  noAnswer: 'Konsultantų atsakymo į šį klausimą eksporte nėra. Atsakymą parašykite čia.',
  onlyCases: 'Konsultantai atsakė tik apie atskirus atvejus. Čia parašykite, kas galioja visiems klientams.',
  repliesToStartFrom: 'Bendro konsultantų atsakymo dar nėra. Atsakymai, nuo kurių galima pradėti:',
};

const ru: DraftStrings = {
  category: 'Вопросы',
  toSettle: 'Уточнить до публикации',
  agentsDisagree: 'Операторы отвечали по-разному:',
  tickets: plural('ru', { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' }),
  others: plural('ru', { one: 'другой ответ', few: 'других ответа', many: 'других ответов', other: 'другого ответа' }),
  noAnswer: 'В экспорте нет ответа операторов на этот вопрос. Напишите ответ здесь.',
  onlyCases: 'Операторы отвечали только об отдельных случаях. Напишите здесь, что верно для всех покупателей.',
  repliesToStartFrom: 'Общего ответа у операторов пока нет. Ответы, с которых можно начать:',
};

const strings: Record<string, DraftStrings> = { en, lt, ru };

/** English where a locale has no row. */
export const draftStrings = (locale: string): DraftStrings => strings[locale] ?? en;
