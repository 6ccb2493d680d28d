// Shops call sofas and dresses by first names: „kėdė Milda“, “the Victoria sofa”, «диван Вера». A name beside its product is
// nobody's, and the cluster is about that product; a possessive («Anna's sofa») is somebody's.

const GOODS = [
  'sofas?|couch(?:es)?|armchairs?|chairs?|stools?|tables?|desks?|beds?|bench(?:es)?|shel(?:f|ves)|bookcases?|wardrobes?|dressers?|cabinets?|lamps?|chandeliers?|rugs?|carpets?|mirrors?|mattress(?:es)?|pillows?|blankets?|vases?|curtains?|dress(?:es)?|shirts?|blouses?|skirts?|jackets?|coats?|shoes?|boots?|sandals?|sneakers?|bags?|backpacks?|necklaces?|earrings?|bracelets?|perfumes?|cream|dolls?|strollers?|cribs?|mugs?|collection|model|range|series|edition',
  '(?:sof|foteli|kėd|taburet|stal|lov|suol|lentyn|spint|komod|lemp|šviestuv|kilim|veidrod|čiužin|pagalv|antklod|vaz|užuolaid|sukn|marškini|palaidin|sijon|strik|palt|bat|basut|rankin|kuprin|auskar|apyrank|kvepal|krem|lėl|vežimėl|modeli|kolekcij|serij|rinkini)\\p{L}{1,4}',
  '(?:диван|кресл|стул|табурет|стол|кроват|скамь|полк|стеллаж|шкаф|комод|ламп|люстр|светильник|ков[её]?р|зеркал|матрас|подушк|одеял|ваз|штор|плать|рубашк|блузк|юбк|куртк|туфл|ботин|сапог|кроссовк|сумк|рюкзак|браслет|крем|кукл|коляск|модел|коллекци|сери|гарнитур|кухн)\\p{L}{0,4}|пальто',
].join('|');
/** «диван Вера в зелёном», but not «диван Вера заказала». */
const GOES_ON =
  'in|is|are|with|or|and|available|still|from|has|yra|ar|ir|su|be|iš|į|kainuoja|turi|tinka|bus|dar|в|есть|и|или|с|на|из|стоит|дешевле|дороже|будет|ещ[её]';

const BEFORE = new RegExp(`(?<!\\p{L})(?:${GOODS})[ \\u00a0-]["“„«]?$`, 'iu');
const AFTER = new RegExp(`^["”“»]?[ \\u00a0](?:${GOODS})(?!\\p{L})`, 'iu');
const ENDS = new RegExp(`^["”“»]?(?:[ \\u00a0](?:${GOES_ON})(?!\\p{L})|[ \\t]*(?:[?.,!):;\\n]|$))`, 'iu');

/** Is the name between `start` and `end` that of a product? */
export function isProductName(text: string, start: number, end: number): boolean {
  if (/['’]s$/.test(text.slice(start, end))) return false;
  const after = text.slice(end, end + 30);
  return AFTER.test(after) || (BEFORE.test(text.slice(Math.max(0, start - 30), start)) && ENDS.test(after));
}
