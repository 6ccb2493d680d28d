// Notes, folded text and tabs are shown as such: each is closed, has a name that we know, and stands where it may.
//   ok      > [!TIP]        ::: details Sizes … :::     :::: tabs … ::: tab Latvia … ::: … ::::
//   not ok  > [!DONE]       ::: details without its     ::: tab outside of tabs
import { containerNames, type ContainerFault } from '../../markdown/containers.ts';
import { parseContainers } from '../../markdown/parse.ts';
import type { Locale } from '../../text/languages.ts';
import { didYouMean } from '../did-you-mean.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

export const containersWork: Rule = {
  name: 'containers-work',
  severity: 'error',
  find: (content) => {
    const { editorLocale } = content.shop;
    return textsOf(content).flatMap(({ path, body, bodyLine }) =>
      parseContainers(body).faults.map((fault) => ({
        path,
        line: fault.line + bodyLine - 1,
        message: complaints[editorLocale][fault.kind](fault.name) + guess(fault, editorLocale),
      })),
    );
  },
};

function guess({ kind, name }: ContainerFault, locale: Locale): string {
  return kind === 'unknown' ? didYouMean(name, containerNames, locale) : '';
}

type Complaints = Record<ContainerFault['kind'], (name: string) => string>;

const en: Complaints = {
  unclosed: (name) => `::: ${name} is not closed, so it takes in all that follows: add a line ::: where it ends`,
  unopened: () => 'this ::: closes nothing: delete it, or open a container above it, such as ::: note',
  unknown: (name) =>
    `there is no container named ${name}: use note, tip, important, warning, caution, details or tabs.`,
  'tab-alone': () => '::: tab stands outside of tabs: write :::: tabs above the first tab and :::: below the last',
  'outside-tab': () => 'this stands between tabs, where nothing shows it as one: put it into a tab, or above them all',
  'untitled-tab': () => 'this tab has no name: write ::: tab NAME',
};

const lt: Complaints = {
  unclosed: (name) =>
    `::: ${name} neuždarytas, todėl apima viską, kas toliau: ten, kur jis baigiasi, pridėkite eilutę :::`,
  unopened: () => 'šis ::: nieko neuždaro: ištrinkite jį arba aukščiau pridėkite pradžią, pvz., ::: note',
  unknown: (name) => `bloko ${name} nėra: rašykite note, tip, important, warning, caution, details arba tabs.`,
  'tab-alone': () => '::: tab stovi ne tarp kortelių: virš pirmosios parašykite :::: tabs, po paskutinės – ::::',
  'outside-tab': () => 'tai stovi tarp kortelių, ir nė viena to nerodo: perkelkite į kortelę arba virš jų visų',
  'untitled-tab': () => 'ši kortelė be pavadinimo: rašykite ::: tab PAVADINIMAS',
};

const ru: Complaints = {
  unclosed: (name) =>
    `::: ${name} не закрыт, поэтому захватывает всё, что ниже: добавьте строку ::: там, где он кончается`,
  unopened: () => 'этот ::: ничего не закрывает: удалите его или добавьте выше начало, например ::: note',
  unknown: (name) => `блока ${name} нет: пишите note, tip, important, warning, caution, details или tabs.`,
  'tab-alone': () => '::: tab стоит вне вкладок: напишите :::: tabs над первой вкладкой и :::: под последней',
  'outside-tab': () => 'это стоит между вкладками, и ни одна его не показывает: перенесите во вкладку или выше их всех',
  'untitled-tab': () => 'у этой вкладки нет названия: напишите ::: tab НАЗВАНИЕ',
};

const complaints = { en, lt, ru };
