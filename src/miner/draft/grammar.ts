// What can be told of a text's grammar by the marks of a dictionary and a few small words.
import { tokens } from '../../text/index.ts';
import { lemmasOfCompound, noDictionary, type Dictionary, type Lemma } from '../words/dictionary.ts';
import { minerLanguageOf } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';

export type Grammar = {
  /** Says that something happened or is so, as no title does: “Samples not arrived”, „Dingo detalė“. */
  tells: (text: string) => boolean;
  /** Says what happened to a thing: «Морковь не взошла», but not «Оставил в ящике». */
  happens: (text: string) => boolean;
  /**
   * Whether the words name a thing and can stand alone: „odos konsultacija“, not „odos konsultacijos“.
   * @param before the word in front, '' for none  @param opens whether they begin a subject
   */
  names: (words: readonly string[], before: string, opens: boolean) => boolean;
  /** Whether a name has a noun, in the form that stands alone, or says what to do: «Отменить заказ»; true without a dictionary. */
  isBase: (words: readonly string[]) => boolean;
};

const MIN_THING = 3; // letters

export function createGrammar(locale: string, dictionary: Dictionary = noDictionary): Grammar {
  const { telling, naming } = minerLanguageOf(locale).spelling;
  const whole = (list: string) => new RegExp(`^${oneOf(list)}$`, 'iu');
  const [words, but, before] = [whole(telling.words), whole(telling.but), whole(naming.before)];
  const after = whole(telling.after);
  const [verbs, adjectives] = [new RegExp(telling.lemmas, 'iu'), new RegExp(naming.adjectives, 'iu')];
  const adjectiveMarks = new RegExp(naming.adjectiveMarks, 'u');
  const [ofVerbs, base] = [new RegExp(naming.ofVerbs, 'iu'), new RegExp(naming.base, 'iu')];
  const cut = new RegExp(naming.cut, 'iu');
  const isOfVerb = ({ word, marks }: Lemma) =>
    verbs.test(word) || [...telling.marks].some((mark) => marks.includes(mark));
  const isVerb = (word: string): boolean => {
    const forms = dictionary.lemmasOf(word);
    return forms.length > 0 && !ofVerbs.test(word) && forms.every(isOfVerb);
  };
  const things = new RegExp(telling.things, 'iu');
  /** “to return” tells nothing yet. */
  const isInfinitive = (word: string): boolean =>
    verbs.test(word) && dictionary.lemmasOf(word).some((form) => form.word === word);
  const isTelling = (word: string): boolean =>
    !but.test(word) && (words.test(word) || (isVerb(word) && !isInfinitive(word)));
  const formsOf = (word: string) => lemmasOfCompound(dictionary, word);
  const isLemma = (word: string): boolean =>
    !adjectives.test(word) &&
    (base.test(word) || formsOf(word).some((form) => word.endsWith(form.word) && !isOfVerb(form)));
  const isAdjective = (word: string): boolean => {
    const forms = dictionary.lemmasOf(word);
    return forms.length > 0 && forms.every((form) => adjectives.test(form.word) || adjectiveMarks.test(form.marks));
  };

  /** The noun that the others belong to stands as the dictionary has it. */
  function isBaseForm(lower: readonly string[], opens: boolean): boolean {
    const head = naming.head === 'last' ? lower.at(-1)! : lower.find((word) => !isAdjective(word));
    if (head === undefined || formsOf(head).length === 0 || isAdjective(head)) return false;
    if (lower.some((word) => cut.test(word))) return false;
    const after = naming.head === 'first' ? lower.slice(lower.indexOf(head) + 1) : [];
    // A subject may go on after its first words: „vėlesnio pristatymo galimybė“.
    return (isLemma(head) || (opens && naming.head === 'first')) && !after.some((word) => isLemma(word));
  }
  return {
    isBase: (words) =>
      dictionary === noDictionary ||
      (!naming.head && !isAdjective(words.at(-1)?.toLowerCase() ?? '')) ||
      isInfinitive(words[0]?.toLowerCase() ?? '') ||
      isBaseForm(
        words.map((word) => word.toLowerCase()),
        false,
      ),
    happens: (text) => {
      const said = tokens(text.toLowerCase()).map((token) => token.text);
      const isPredicate = (at: number) => !telling.after || at === said.length - 1 || after.test(said[at + 1]!);
      const told = said.filter(
        (word, at) => isTelling(word) && (words.test(word) || things.test(word)) && isPredicate(at),
      );
      const isOthers = said.every((word) => !isVerb(word) || isInfinitive(word) || things.test(word));
      return (
        told.length > 0 &&
        (naming.head !== '' || !isTelling(said[0]!)) &&
        isOthers &&
        said.some((word) => word.length >= MIN_THING && isLemma(word))
      );
    },
    tells: (text) => tokens(text.toLowerCase()).some((token) => isTelling(token.text)),
    names: (written, previous, opens) => {
      const lower = written.map((word) => word.toLowerCase());
      if (lower.some((word) => isVerb(word) || words.test(word))) return false;
      return naming.head ? isBaseForm(lower, opens) : (opens || before.test(previous)) && !isAdjective(lower.at(-1)!);
    },
  };
}
