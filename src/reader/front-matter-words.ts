// What is said of front matter and of YAML that cannot be read, in the editors' language. What a schema says in words of
// its own stands beside its checks (src/reader/schema.ts).
import { MAX_FRONT_MATTER_LINES, type SplitFault } from '../markdown/front-matter.ts';
import type { Locale } from '../text/languages.ts';

/** `expected` and `is` are parts of `missing` and `wrong`: what is to be written, what stands there. */
export type FrontMatterWords = {
  split: Record<SplitFault, string>;
  /** By the code of the `yaml` package, or by that of `yamlFault`. */
  yaml: Record<string, string>;
  notYaml: (reason: string) => string;
  alias: (name: string) => string;
  comment: (text: string) => string;
  noKey: (key: string) => string;
  noName: (name: string, expected: string) => string;
  useOneOf: (keys: string[]) => string;
  file: string;
  missing: (what: string, expected: string) => string;
  wrong: (what: string, is: string, expected: string) => string;
  unquoted: (what: string, is: string) => string;
  is: { empty: string; list: string; map: string; number: (n: number) => string; text: (text: string) => string };
  /** By the type that the schema expects. */
  types: Record<string, string>;
  expected: {
    finite: string;
    text: string;
    day: string;
    oneOf: (values: readonly unknown[]) => string;
    atLeast: (n: number | bigint) => string;
    above: (n: number | bigint) => string;
  };
};

const en: FrontMatterWords = {
  split: {
    missing:
      'the front matter is missing: begin the file with a line of three dashes, title: …, a line of three dashes',
    unclosed: 'the front matter does not end: close it with a line of three dashes',
    'not-yaml': 'the first line holds more than three dashes: leave only the dashes there, front matter is YAML',
    'too-long': `the front matter is longer than ${MAX_FRONT_MATTER_LINES} lines: move what customers read below the second line of three dashes`,
  },
  yaml: {
    DUPLICATE_KEY: 'this key stands here twice: keep one of them',
    TAB_AS_INDENT: 'there is a tab at the beginning of the line: use spaces',
    BLOCK_AS_IMPLICIT_KEY: 'there is a “: ” inside the value: put quotes around the whole value',
    MISSING_CHAR: 'the value does not end: add the closing quote or bracket',
    NO_COLON: 'there is no “: ” after the key of this line: write key: value',
  },
  notYaml: (reason) => `this is not YAML that we can read, write key: value (${reason})`,
  alias: (name) => `*${name} is a YAML alias: write the value itself, or quote the *`,
  comment: (text) => `“#${text}” is left out as a comment: put quotes around the whole text to keep it`,
  noKey: (key) => `there is no key ${key} here`,
  noName: (name, expected) => `“${name}” cannot be a name here: write ${expected}`,
  useOneOf: (keys) => `use one of ${keys.join(', ')}.`,
  file: 'the file',
  missing: (what, expected) => `${what} is missing: write ${expected}`,
  wrong: (what, is, expected) => `${what} is ${is}: write ${expected}`,
  unquoted: (what, is) => `${what} is ${is}: put quotes around it to make it text`,
  is: {
    empty: 'empty',
    list: 'a list',
    map: 'keys with values',
    number: (n) => `the number ${n}`,
    text: (text) => `“${text}”`,
  },
  types: {
    array: 'a list',
    record: 'keys with values',
    object: 'keys with values',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
  },
  expected: {
    finite: 'a finite number',
    text: 'some text',
    day: 'a day of the calendar such as 2026-09-03',
    oneOf: (values) => `one of ${values.join(', ')}`,
    atLeast: (n) => `a number of at least ${n}`,
    above: (n) => `a number above ${n}`,
  },
};

const lt: FrontMatterWords = {
  split: {
    missing: 'failo pradžioje nėra laukų: pradėkite trijų brūkšnelių eilute, title: …, trijų brūkšnelių eilute',
    unclosed: 'laukai failo pradžioje nesibaigia: užbaikite juos trijų brūkšnelių eilute',
    'not-yaml': 'pirmoje eilutėje yra ne tik trys brūkšneliai: palikite vien juos, laukai rašomi YAML',
    'too-long': `laukai užima daugiau nei ${MAX_FRONT_MATTER_LINES} eilučių: tai, ką skaito klientai, perkelkite po antrąja trijų brūkšnelių eilute`,
  },
  yaml: {
    DUPLICATE_KEY: 'šis raktas čia įrašytas du kartus: palikite vieną',
    TAB_AS_INDENT: 'eilutė prasideda tabuliacija: naudokite tarpus',
    BLOCK_AS_IMPLICIT_KEY: 'reikšmėje yra „: “: visą reikšmę rašykite kabutėse',
    MISSING_CHAR: 'reikšmė nesibaigia: pridėkite baigiamąją kabutę arba skliaustą',
    NO_COLON: 'šioje eilutėje po rakto nėra „: “: rašykite raktas: reikšmė',
  },
  notYaml: (reason) => `tokio YAML perskaityti negalime, rašykite raktas: reikšmė (${reason})`,
  alias: (name) => `*${name} yra YAML nuoroda: įrašykite pačią reikšmę arba žvaigždutę * rašykite kabutėse`,
  comment: (text) => `„#${text}“ praleidžiama kaip komentaras: jei tai teksto dalis, visą tekstą rašykite kabutėse`,
  noName: (name, expected) => `„${name}“ čia vardu būti negali: įrašykite ${expected}`,
  noKey: (key) => `rakto ${key} čia būti negali`,
  useOneOf: (keys) => `naudokite vieną iš ${keys.join(', ')}.`,
  file: 'failo',
  missing: (what, expected) => `nėra ${what}: įrašykite ${expected}`,
  wrong: (what, is, expected) => `${what} reikšmė – ${is}: įrašykite ${expected}`,
  unquoted: (what, is) => `${what} reikšmė – ${is}: rašykite ją kabutėse, kad būtų tekstas`,
  is: {
    empty: 'tuščia',
    list: 'sąrašas',
    map: 'raktai su reikšmėmis',
    number: (n) => `skaičius ${n}`,
    text: (text) => `„${text}“`,
  },
  types: {
    array: 'sąrašą',
    record: 'raktus su reikšmėmis',
    object: 'raktus su reikšmėmis',
    string: 'tekstą',
    number: 'skaičių',
    int: 'sveikąjį skaičių',
    boolean: 'true arba false',
  },
  expected: {
    finite: 'baigtinį skaičių',
    text: 'kokį nors tekstą',
    day: 'kalendoriaus dieną, pvz., 2026-09-03',
    oneOf: (values) => `vieną iš ${values.join(', ')}`,
    atLeast: (n) => `skaičių, ne mažesnį kaip ${n}`,
    above: (n) => `skaičių, didesnį už ${n}`,
  },
};

const ru: FrontMatterWords = {
  split: {
    missing: 'в начале файла нет полей: начните его строкой из трёх дефисов, title: …, строкой из трёх дефисов',
    unclosed: 'поля в начале файла не кончаются: закройте их строкой из трёх дефисов',
    'not-yaml': 'в первой строке не только три дефиса: оставьте одни дефисы, поля пишутся на YAML',
    'too-long': `поля занимают больше ${MAX_FRONT_MATTER_LINES} строк: то, что читают покупатели, перенесите под вторую строку из трёх дефисов`,
  },
  yaml: {
    DUPLICATE_KEY: 'этот ключ стоит здесь дважды: оставьте один',
    TAB_AS_INDENT: 'строка начинается с табуляции: поставьте пробелы',
    BLOCK_AS_IMPLICIT_KEY: 'внутри значения есть «: »: поставьте всё значение в кавычки',
    MISSING_CHAR: 'значение не кончается: добавьте закрывающую кавычку или скобку',
    NO_COLON: 'в этой строке после ключа нет «: »: пишите ключ: значение',
  },
  notYaml: (reason) => `такой YAML мы прочитать не можем, пишите ключ: значение (${reason})`,
  alias: (name) => `*${name} — ссылка YAML: напишите само значение или поставьте звёздочку * в кавычки`,
  comment: (text) => `«#${text}» пропускается как комментарий: если это часть текста, поставьте весь текст в кавычки`,
  noName: (name, expected) => `«${name}» здесь именем быть не может: напишите ${expected}`,
  noKey: (key) => `ключа ${key} здесь быть не может`,
  useOneOf: (keys) => `пишите один из ${keys.join(', ')}.`,
  file: 'файла',
  missing: (what, expected) => `нет ${what}: напишите ${expected}`,
  wrong: (what, is, expected) => `значение ${what} — ${is}: напишите ${expected}`,
  unquoted: (what, is) => `значение ${what} — ${is}: поставьте его в кавычки, чтобы это был текст`,
  is: {
    empty: 'пустое',
    list: 'список',
    map: 'ключи со значениями',
    number: (n) => `число ${n}`,
    text: (text) => `«${text}»`,
  },
  types: {
    array: 'список',
    record: 'ключи со значениями',
    object: 'ключи со значениями',
    string: 'текст',
    number: 'число',
    int: 'целое число',
    boolean: 'true или false',
  },
  expected: {
    finite: 'конечное число',
    text: 'какой-нибудь текст',
    day: 'день календаря, например 2026-09-03',
    oneOf: (values) => `одно из ${values.join(', ')}`,
    atLeast: (n) => `число не меньше ${n}`,
    above: (n) => `число больше ${n}`,
  },
};

export const frontMatterWords: Record<Locale, FrontMatterWords> = { en, lt, ru };
