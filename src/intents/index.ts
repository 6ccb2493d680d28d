// What online shops are asked, in customers' words. Nobody outside opens the files of a language.
import type { IntentId } from './catalogue.ts';
import { en } from './en/index.ts';
import { lt } from './lt/index.ts';
import { ru } from './ru/index.ts';

export {
  ABOUT_ONE_ORDER,
  catalogue,
  OF_THE_SHOP,
  type IntentCategory,
  type IntentId,
  type Stage,
} from './catalogue.ts';

/** `title` as an editor would write it, `wordings` one a line. */
export type Asked = { title: string; wordings: string };

/** By locale, then by intent; a locale that we know no words for is not there. */
export const intents: ReadonlyMap<string, Record<IntentId, Asked>> = new Map(Object.entries({ en, lt, ru }));
