// Texts → vectors whose cosines say how alike the texts are. A neural model can take its place, or stand beside it.
import type { SynonymGroup } from '../../search/index.ts';
import { languageOf } from '../../text/languages.ts';
import { createFeaturizer } from './features.ts';
import { shuffled } from './graph.ts';
import { findSubspace, project, toExactVectors, WIDTH } from './subspace.ts';
import { createVectors, normalise, type Vectors } from './vectors.ts';

/** One unit vector a text, in their order. `locale` is that of all the texts. */
export type Embedder = (texts: string[], locale: string) => Vectors | Promise<Vectors>;

/** A neural model's vectors of the texts, or null where it has none to give. */
export type Meanings = (texts: string[], locale: string) => Promise<Vectors | null>;

/** Texts on which features are counted and the subspace is found; more texts change little. */
const MAX_LEARNT_FROM = 8000;
const CHUNK = 1000;

/** @param synonyms locale → groups of equal words */
export function createEmbedder(synonyms: ReadonlyMap<string, SynonymGroup[]> = new Map()): Embedder {
  return (texts, locale) => {
    const sample = [...shuffled(texts.length, 1).subarray(0, MAX_LEARNT_FROM).sort()].map((row) => texts[row]!);
    const { size, toFeatures } = createFeaturizer(sample, languageOf(locale), synonyms.get(locale) ?? []);
    if (texts.length <= WIDTH) return normalise(toExactVectors(texts.map(toFeatures), size));
    const basis = findSubspace(sample.map(toFeatures), size);
    const vectors = createVectors(texts.length, basis.width);
    for (let from = 0; from < texts.length; from += CHUNK) {
      const part = project(texts.slice(from, from + CHUNK).map(toFeatures), basis);
      vectors.values.set(part.values, from * basis.width);
    }
    return normalise(vectors);
  };
}
