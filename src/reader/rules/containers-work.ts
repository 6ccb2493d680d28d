// Notes, folded text and tabs are shown as such: each is closed, has a name that we know, and stands where it may.
//   ok      > [!TIP]        ::: details Sizes … :::     :::: tabs … ::: tab Latvia … ::: … ::::
//   not ok  > [!DONE]       ::: details without its     ::: tab outside of tabs
import { containerNames, type ContainerFault } from '../../markdown/containers.ts';
import { parseContainers } from '../../markdown/parse.ts';
import { didYouMean } from '../did-you-mean.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

export const containersWork: Rule = {
  name: 'containers-work',
  severity: 'error',
  find: (content) =>
    textsOf(content).flatMap(({ path, body, bodyLine }) =>
      parseContainers(body).faults.map((fault) => ({
        path,
        line: fault.line + bodyLine - 1,
        message: complaints[fault.kind](fault.name),
      })),
    ),
};

const complaints: Record<ContainerFault['kind'], (name: string) => string> = {
  unclosed: (name) => `::: ${name} is not closed, so it takes in all that follows: add a line ::: where it ends`,
  unopened: () => 'this ::: closes nothing: delete it, or open a container above it, such as ::: note',
  unknown: (name) =>
    `there is no container named ${name}: use note, tip, important, warning, caution, details or tabs.${didYouMean(name, containerNames)}`,
  'tab-alone': () => '::: tab stands outside of tabs: write :::: tabs above the first tab and :::: below the last',
  'outside-tab': () => 'this stands between tabs, where nothing shows it as one: put it into a tab, or above them all',
  'untitled-tab': () => 'this tab has no name: write ::: tab NAME',
};
