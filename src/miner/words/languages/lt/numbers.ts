// Numbers as words, folded (no accents, ё as е), with the case endings that the language puts on them.
import type { NumberWords } from '../language.ts';

const FOUR_TO_NINE = '(?:i|ios|is|ias|iu|iems|ioms|iais|iomis|iuose|iose)';
const TEENS = '(?:a|os|ai|oje)';

export const numbers: NumberWords = {
  1: 'vien(?:as|a|o|os|a|am|ai|u|ame|oje)',
  2: 'du|dvi|dvieju|dviem|dviejuose|dviejose',
  3: 'trys|tris|triju|trims|trimis|trijuose|trijose',
  4: `ketur${FOUR_TO_NINE}`,
  5: `penk${FOUR_TO_NINE}`,
  6: `ses${FOUR_TO_NINE}`,
  7: `septyn${FOUR_TO_NINE}`,
  8: `astuon${FOUR_TO_NINE}`,
  9: `devyn${FOUR_TO_NINE}`,
  10: 'desimt(?:s|ies|i|imi)?',
  11: `vienuolik${TEENS}`,
  12: `dvylik${TEENS}`,
  13: `trylik${TEENS}`,
  14: `keturiolik${TEENS}`,
  15: `penkiolik${TEENS}`,
  16: `sesiolik${TEENS}`,
  17: `septyniolik${TEENS}`,
  18: `astuoniolik${TEENS}`,
  19: `devyniolik${TEENS}`,
  20: 'dvidesimt(?:ies)?',
  30: 'trisdesimt(?:ies)?',
  40: 'keturiasdesimt(?:ies)?',
  50: 'penkiasdesimt(?:ies)?',
  60: 'sesiasdesimt(?:ies)?',
  70: 'septyniasdesimt(?:ies)?',
  80: 'astuoniasdesimt(?:ies)?',
  90: 'devyniasdesimt(?:ies)?',
  100: 'simt(?:as|o|a|ui|ai|u|us|ams)',
  1000: 'tukstan(?:tis|ti|cio|ciai|ciu|cius)',
};
