// The title of a draft: of customers' wordings the one that says most of what the cluster shares and least else; where none
// will do, the words that its tickets share.
import { contentWords } from '../words/content-terms.ts';
import { toTerm } from '../../text/index.ts';
import { languageOf } from '../../text/languages.ts';
import { customerText } from '../questions/customer-text.ts';
import type { Cluster } from '../ticket.ts';
import type { Spelling } from './spelling.ts';
import type { RankedWording } from './wordings.ts';

/** A wording that says less than this part of what the cluster shares is not about it. */
const MIN_WORTH = 0.18;
const MAX_WORDS = 3; // of a title made of shared words
const MAX_TICKETS = 200;

/** `weights` of the cluster's concepts; `mayStand` is false for a text that would give one customer away. */
type Words = { weights: ReadonlyMap<string, number>; spelling: Spelling; mayStand: (text: string) => boolean };

export function titleOf(cluster: Cluster, wordings: readonly RankedWording[], words: Words): string {
  const { weights, mayStand } = words;
  const heaviest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_WORDS);
  const whole = heaviest.reduce((sum, [, weight]) => sum + weight, 0);
  const [best] = wordings;
  if (best && best.worth >= MIN_WORTH * whole) return best.text;
  return (
    sharedWords(
      cluster,
      heaviest.map(([concept]) => concept),
      words,
    ) ||
    best?.text ||
    cluster.questions.flatMap((question) => customerText(question).split('\n')).find(mayStand) ||
    cluster.id
  );
}

/** The concepts as customers write them, in their most frequent form. */
function sharedWords({ questions, locale }: Cluster, concepts: string[], { spelling, mayStand }: Words): string {
  const language = languageOf(locale);
  const forms = new Map(concepts.map((concept) => [concept, new Map<string, number>()]));
  for (const question of questions.slice(0, MAX_TICKETS))
    for (const word of contentWords(spelling.mend(customerText(question)), locale)) {
      const own = forms.get(toTerm(word, language));
      own?.set(word.toLowerCase(), (own.get(word.toLowerCase()) ?? 0) + 1);
    }
  const words = [...forms.values()].flatMap((own) =>
    [...own]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([word]) => word)
      .slice(0, 1)
      .filter(mayStand),
  );
  const text = words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
