/** What a draft says in its own locale beside the words of customers and agents. */
export type DraftStrings = {
  /** The folder for drafts of a shop that has no category yet. */
  category: string;
  toSettle: string;
  agentsDisagree: string;
  tickets: (count: number) => string;
  noAnswer: string;
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
  noAnswer: 'Agents have not answered this yet. Write the answer here.',
  repliesToStartFrom: 'Agents have no common answer to this yet. Replies to start from:',
};

const lt: DraftStrings = {
  category: 'Klausimai',
  toSettle: 'Ką patikslinti prieš skelbiant',
  agentsDisagree: 'Konsultantai atsakė skirtingai:',
  tickets: plural('lt', { one: 'užklausa', few: 'užklausos', other: 'užklausų' }),
  noAnswer: 'Konsultantai į šį klausimą dar neatsakė. Atsakymą parašykite čia.',
  repliesToStartFrom: 'Bendro konsultantų atsakymo dar nėra. Atsakymai, nuo kurių galima pradėti:',
};

const ru: DraftStrings = {
  category: 'Вопросы',
  toSettle: 'Уточнить до публикации',
  agentsDisagree: 'Операторы отвечали по-разному:',
  tickets: plural('ru', { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' }),
  noAnswer: 'Операторы на этот вопрос ещё не отвечали. Напишите ответ здесь.',
  repliesToStartFrom: 'Общего ответа у операторов пока нет. Ответы, с которых можно начать:',
};

const strings: Record<string, DraftStrings> = { en, lt, ru };

/** English where a locale has no row. */
export const draftStrings = (locale: string): DraftStrings => strings[locale] ?? en;
