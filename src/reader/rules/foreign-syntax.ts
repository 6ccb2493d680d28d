// What other tools add to Markdown is no part of it here: customers would read it letter for letter.
//   ok      > [!NOTE]        :::: tabs        `{{< youtube x >}}` in code
//   not ok  {{< youtube x >}}    import Tabs from '@theme/Tabs'    [toc]    {% hint %}    [[Page]]
import { proseLines } from '../../markdown/prose-lines.ts';
import type { Locale } from '../../text/languages.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

/** What finds it in a line, and what to say of it in each language. */
type Syntax = { pattern: RegExp } & Record<Locale, string>;

const syntaxes: Syntax[] = [
  {
    pattern: /^(?:import\s(?:[^'"]{0,200}\sfrom\s+)?['"]|export\s+(?:const|default|function|let)\s)/,
    en: 'imports and exports of MDX are read as text: take the line out',
    lt: 'MDX importai ir eksportai rodomi kaip tekstas: pašalinkite eilutę',
    ru: 'импорты и экспорты MDX показываются как текст: уберите строку',
  },
  {
    pattern: /<\/?[A-Z][A-Za-z.]*[\s/>]/,
    en: 'components of MDX are not shown: write :::: tabs, ::: details or ::: note instead, or plain Markdown',
    lt: 'MDX komponentai nerodomi: rašykite :::: tabs, ::: details, ::: note arba paprastą „Markdown“',
    ru: 'компоненты MDX не показываются: напишите :::: tabs, ::: details, ::: note или простой Markdown',
  },
  {
    pattern: /\{\/\*/,
    en: 'comments of MDX are read as text: write <!-- … --> instead, or take it out',
    lt: 'MDX komentarai rodomi kaip tekstas: rašykite <!-- … --> arba pašalinkite',
    ru: 'комментарии MDX показываются как текст: напишите <!-- … --> или уберите',
  },
  {
    pattern: /\{(?:props|frontMatter|frontmatter|page|site)\.[\w.]+\}/,
    en: 'expressions of MDX are read as text: write the value, or a fact of shop.yml, {{name}}',
    lt: 'MDX reiškiniai rodomi kaip tekstas: įrašykite reikšmę arba shop.yml faktą, pvz., {{returnDays}}',
    ru: 'выражения MDX показываются как текст: напишите значение или факт из shop.yml, например {{returnDays}}',
  },
  {
    pattern: /\{\{[<%]/,
    en: 'shortcodes of Hugo are read as text: write ::: note, ::: details, a picture or a link instead',
    lt: '„Hugo“ trumpieji kodai rodomi kaip tekstas: rašykite ::: note, ::: details, paveikslą arba nuorodą',
    ru: 'шорткоды Hugo показываются как текст: напишите ::: note, ::: details, картинку или ссылку',
  },
  {
    pattern: /(?<!\{)\{%-?\s*\w/, // not Hugo’s {{%
    en: 'tags of Liquid, Jekyll and GitBook are read as text: write ::: note, ::: details, :::: tabs or a link instead',
    lt: '„Liquid“, „Jekyll“ ir „GitBook“ žymos rodomos kaip tekstas: rašykite ::: note, ::: details, :::: tabs arba nuorodą',
    ru: 'теги Liquid, Jekyll и GitBook показываются как текст: напишите ::: note, ::: details, :::: tabs или ссылку',
  },
  {
    pattern: /\{\{\s*\w+\.[\w.]+[^{}]*\}\}/,
    en: 'variables of another tool are read as text: write the value, or a fact of shop.yml, {{name}}',
    lt: 'kito įrankio kintamieji rodomi kaip tekstas: įrašykite reikšmę arba shop.yml faktą, pvz., {{returnDays}}',
    ru: 'переменные другого инструмента показываются как текст: напишите значение или факт из shop.yml, например {{returnDays}}',
  },
  {
    pattern: /^\s*(?:\[\[?_?toc_?\]?\]|@\[toc\].*|\$\{toc\}|\{:toc\})\s*$/i,
    en: 'the page makes its own list of contents: take this line out',
    lt: 'turinį puslapis sudaro pats: pašalinkite šią eilutę',
    ru: 'оглавление страница составляет сама: уберите эту строку',
  },
  {
    pattern: /(?:^|\s)\{:\s?[.#\w][^}]*\}|[\s)]\{\s?(?:\.[\w-]+|[\w-]+=["']?[\w%.-]+)[^{}]*\}/,
    en: 'attributes in braces are another tool’s: take them out, or write ## Heading {#anchor} for an anchor',
    lt: 'atributai riestiniuose skliaustuose yra kito įrankio: pašalinkite juos arba inkarui rašykite ## Antraštė {#anchor}',
    ru: 'атрибуты в фигурных скобках — из другого инструмента: уберите их, а для якоря напишите ## Заголовок {#anchor}',
  },
  {
    pattern: /^\s*(?:!!!|\?\?\?\+?)\s+\w/,
    en: 'notes of MkDocs are read as text: write ::: note above the text and ::: below it',
    lt: '„MkDocs“ pastabos rodomos kaip tekstas: virš teksto rašykite ::: note, po juo – :::',
    ru: 'примечания MkDocs показываются как текст: напишите ::: note над текстом и ::: под ним',
  },
  {
    pattern: /^\s*=== "/,
    en: 'tabs of MkDocs are read as text: write :::: tabs with ::: tab NAME in it',
    lt: '„MkDocs“ kortelės rodomos kaip tekstas: rašykite :::: tabs, o viduje ::: tab PAVADINIMAS',
    ru: 'вкладки MkDocs показываются как текст: напишите :::: tabs, а внутри ::: tab НАЗВАНИЕ',
  },
  {
    pattern: /!?\[\[(?!_?toc_?\]\])[^[\]]{1,200}\]\]/i,
    en: 'wiki links are read as text: write [text](article.md), and for a picture ![description](picture.png)',
    lt: '„wiki“ nuorodos rodomos kaip tekstas: rašykite [tekstas](straipsnis.md), o paveikslui – ![aprašymas](paveikslas.png)',
    ru: 'вики-ссылки показываются как текст: напишите [текст](статья.md), а для картинки ![описание](картинка.png)',
  },
  {
    pattern: /\[!(?:[A-Z]{2,} [^[\]]{1,200}|VIDEO)\]/,
    en: 'marks such as [!DNL …] and [!VIDEO] are another tool’s and read as text: write the words alone, or a link',
    lt: 'tokios žymos kaip [!DNL …] ir [!VIDEO] yra kito įrankio ir rodomos kaip tekstas: palikite tik žodžius arba nuorodą',
    ru: 'пометки вроде [!DNL …] и [!VIDEO] — из другого инструмента и показываются как текст: оставьте одни слова или ссылку',
  },
  {
    pattern: /(?:^|\s)==[^\s=](?:[^=]{0,200}[^\s=])?==(?=[\s.,:;!?)]|$)/,
    en: 'highlights are another tool’s and read as text: write **…** instead',
    lt: 'paryškinimas == … == yra kito įrankio ir rodomas kaip tekstas: rašykite **…**',
    ru: 'выделение == … == — из другого инструмента и показывается как текст: напишите **…**',
  },
  {
    pattern: /^:\s+\S/,
    en: 'lists of definitions are another tool’s and read as text: write **the word** and what it means after it',
    lt: 'apibrėžimų sąrašai yra kito įrankio ir rodomi kaip tekstas: rašykite **žodį**, o po jo – ką jis reiškia',
    ru: 'списки определений — из другого инструмента и показываются как текст: напишите **слово**, а за ним — что оно значит',
  },
  {
    pattern: /^<<<\s/,
    en: 'a snippet taken from a file is another tool’s: put the text itself here',
    lt: 'ištrauka iš failo yra kito įrankio: įrašykite čia patį tekstą',
    ru: 'вставка из файла — из другого инструмента: напишите здесь сам текст',
  },
];

export const foreignSyntax: Rule = {
  name: 'foreign-syntax',
  severity: 'warning',
  find: (content) =>
    textsOf(content).flatMap(({ path, body, bodyLine }) =>
      proseLines(body).flatMap((text, index) =>
        syntaxes.flatMap((syntax) => {
          const found = syntax.pattern.exec(text);
          const message = syntax[content.shop.editorLocale];
          return found ? [{ path, line: bodyLine + index, at: found[0].trim(), message }] : [];
        }),
      ),
    ),
};
