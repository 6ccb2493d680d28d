// What our Markdown understands; the page's renderer and the search's reader must agree on it.
import type { Features } from 'satteri';

export const features: Features = {
  gfm: true,
  // `## Heading {#anchor}` keeps an address when the heading's words change.
  headingAttributes: true,
  // Quotes are the editors' own: „lietuviškos“, «русские», “English”; smart punctuation would make them all English.
  smartPunctuation: false,
  // Front matter is cut off before: a body that begins with a rule (---) is no second one.
  frontmatter: false,
  // Raw HTML becomes elements like any other, so that one sanitiser sees all that is rendered.
  rawHtml: true,
};
