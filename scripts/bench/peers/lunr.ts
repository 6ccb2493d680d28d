// lunr with the language of lunr-languages, as their READMEs have it. For Lithuanian there is none: words as they are.
import lunr from 'lunr';
import addRussian from 'lunr-languages/lunr.ru.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import type { Rank } from './rank.ts';

addStemmers(lunr);
addRussian(lunr);

/** What lunr-languages adds to lunr; its own types do not say so. */
type Languages = {
  ru: lunr.Builder.Plugin;
  trimmerSupport: { generateTrimmer: (letters: string) => lunr.PipelineFunction };
};
const languages = lunr as unknown as Languages;

const trimmer = languages.trimmerSupport.generateTrimmer('0-9A-Za-zĄČĘĖĮŠŲŪŽąčęėįšųūž');
lunr.Pipeline.registerFunction(trimmer, 'trimmer-lt');

const withoutLanguage: lunr.Builder.Plugin = (builder) => {
  builder.pipeline.reset();
  builder.pipeline.add(trimmer);
  builder.searchPipeline.reset();
  builder.searchPipeline.add(trimmer);
};

/** English is built in. */
const plugins: Record<string, lunr.Builder.Plugin> = { ru: languages.ru, lt: withoutLanguage };

export const rankWithLunr: Rank = async ({ locale, documents }, queries) => {
  const index = lunr((builder) => {
    const plugin = plugins[locale];
    if (plugin) builder.use(plugin);
    for (const field of ['title', 'questions', 'text']) builder.field(field);
    for (const { id, title, summary, questions, sections } of documents) {
      const text = [summary, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n');
      builder.add({ id, title, questions: questions.join('\n'), text });
    }
  });
  // Not `search`: it would read a customer's “:” or “-” as its own syntax.
  const ask = (query: string) => index.query((asked) => asked.term(lunr.tokenizer(query), {}));
  return { lunr: queries.map((query) => ask(query).map(({ ref }) => ref)) };
};
