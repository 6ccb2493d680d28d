// Which column holds what, told by its name in three languages; an editor's own mapping comes first.
import { redact } from '../privacy/redact.ts';

export type Field =
  | 'id'
  | 'at'
  | 'closedAt'
  | 'channel'
  | 'subject'
  | 'message'
  | 'reply'
  | 'author'
  | 'inbound'
  | 'internal'
  | 'public'
  | 'kind'
  | 'messages'
  | 'product'
  | 'firstReplyMinutes'
  | 'resolutionMinutes'
  | 'reopened';

/** Field → name of the column (or JSON key) that holds it. */
export type Columns = Partial<Record<Field, string>>;

/** Names in order of preference: where an export has several of them, the first one counts. */
const NAMES: Record<Field, string> = {
  id: 'ticket id|conversation id|ticket number|case number|case id|thread id|id|number|nr|ticket|conversation|case|bilieto nr|užklausos nr|užklausos id|kreipinio nr|номер обращения|номер заявки|номер тикета|id обращения|id тикета|номер|tweet id',
  at: 'created at|created|created date|created time|date created|creation date|opened at|date|time|timestamp|at|sent at|received at|created datetime|ticket created|sukurta|sukūrimo data|data|gauta|создано|дата создания|создан|дата|дата обращения|время создания|время',
  closedAt:
    'closed at|closed|resolved at|solved at|resolved time|closed time|date closed|date resolved|uždaryta|išspręsta|закрыто|решено|дата закрытия',
  channel: 'channel|source|via|origin|medium|contact channel|kanalas|šaltinis|канал|источник',
  subject: 'subject|title|topic|summary|tema|antraštė|тема|заголовок',
  message:
    'customer message|customer messages|message|message text|message body|first message|question|customer question|description|description text|body|body text|plain body|text|content|comment|inquiry|enquiry|request|query|utterance|kliento žinutė|žinutė|klausimas|kliento klausimas|pranešimas|aprašymas|tekstas|užklausa|turinys|сообщение клиента|сообщение|вопрос|вопрос клиента|текст|текст обращения|текст сообщения|обращение|описание|запрос',
  reply:
    'agent reply|agent message|agent response|reply|replies|response|answer|agent answer|support reply|support response|last reply|solution|agento atsakymas|atsakymas|atsakas|sprendimas|ответ агента|ответ оператора|ответ поддержки|ответ|решение',
  author:
    'speaker|author type|author role|sender type|sender|from|author|role|direction|message author type|autorius|siuntėjas|kas rašo|автор|отправитель|кто',
  inbound: 'inbound|incoming|is inbound|is customer|from customer',
  public: 'public|is public|visible to customer|viešas|vieša|публично|публичный',
  kind: 'message type|comment type|entry type|part type|type|tipas|тип',
  internal: 'internal|private|is internal|is private|internal note|vidinis|vidinė|внутреннее|внутренний|приватно',
  messages: 'messages|thread|conversation messages|comments|replies list|turns|dialog|žinutės|сообщения',
  product: 'product|product name|item|sku|article|prekė|produktas|prekės pavadinimas|товар|продукт|артикул',
  firstReplyMinutes:
    'first reply minutes|first reply time minutes|first response minutes|first response time minutes|first reply time in minutes|first response in min|first response time in minutes|first reply time|first response time|minutes to first reply|pirmas atsakymas min|pirmo atsakymo laikas|время первого ответа|время первого ответа мин',
  resolutionMinutes:
    'resolution minutes|resolution time minutes|full resolution time minutes|full resolution time in minutes|resolution time in minutes|resolution time|minutes to resolution|close in min|sprendimo laikas|sprendimo laikas min|время решения|время решения мин',
  reopened:
    'reopened|reopens|was reopened|is reopened|reopen count|pakartotinai atidaryta|atidaryta iš naujo|переоткрыто|переоткрыт|повторно открыто',
};

export const fields = Object.keys(NAMES) as Field[];
export const isField = (name: string): name is Field => Object.hasOwn(NAMES, name);

const RANKS = new Map<string, { field: Field; rank: number }>();
for (const [field, names] of Object.entries(NAMES) as [Field, string][])
  names.split('|').forEach((name, rank) => RANKS.set(plain(name), { field, rank }));

/** `Customer_Message`, `customerMessage` and «CUSTOMER MESSAGE» are one name. */
function plain(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Fields of the columns whose names are known. */
export function recogniseColumns(names: readonly string[], mapping: Columns = {}): Columns {
  const columns: Columns = {};
  const ranks: Partial<Record<Field, number>> = {};
  for (const name of names) {
    const known = RANKS.get(plain(name));
    if (!known || known.rank >= (ranks[known.field] ?? Infinity)) continue;
    columns[known.field] = name;
    ranks[known.field] = known.rank;
  }
  const only = names.length === 1 && names[0] !== undefined ? { message: names[0] } : {};
  return { ...only, ...columns, ...mapping };
}

/** Of columns with the same name the first is read, and this is said of the others; null where there are none. */
export function namesProblem(names: readonly string[]): string | null {
  const again = new Set(names.filter((name, at) => name !== '' && names.indexOf(name) < at));
  if (again.size) return `columns have the same name: ${quoted([...again])}; only the first of each is read`;
  const isTold = names.length > 1 || RANKS.has(plain(names[0] ?? ''));
  return isTold ? null : `there is one column only, ${quoted(names)}: each row is taken for what a customer wrote`;
}

/** As it may be shown: a table without a header has its first customer here. */
const quoted = (names: readonly string[]): string =>
  redact(
    names
      .slice(0, 40)
      .map((name) => `"${name.slice(0, 40)}"`)
      .join(', '),
  );

/** What keeps these columns from being read, or null. */
export function columnsProblem(columns: Columns, names: readonly string[]): string | null {
  const missing = Object.entries(columns).find(([, name]) => !names.includes(name));
  const there = quoted(names);
  if (missing) return `there is no column "${missing[1]}" (${missing[0]}) but ${there}`;
  if (columns.message || columns.messages || columns.subject) return null;
  return `no column is known to hold the customer's message. The columns are ${there}; name the one with --columns message="…"`;
}
