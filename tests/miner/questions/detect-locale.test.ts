// What is near a shop's own language and is not: a question in it must not end in the shop's clusters, nor the reverse.
import { expect, it } from 'vitest';
import { detectLocale } from '../../../src/miner/questions/detect-locale.ts';

it.each([
  ['fr', 'Comment nettoyer la table ?'],
  ['fr', 'comment retourner un article'],
  ['es', '¿Cómo limpio la mesa?'],
  ['it', 'vorrei annullare il mio ordine'],
  ['pl', 'kod rabatowy nie działa'],
  ['de', 'kann ich auf Rechnung bezahlen'],
  ['en', 'next train from Olympia Einkaufszentrum to Hauptbahnhof'],
  ['ru', 'skolko stoit dostavka v vilnius'],
  ['ru', 'ne prishel chek na pochtu'],
  ['ru', 'mozhno li pomenyat razmer posle pokupki'],
  ['lt', 'kada atvesit mano prekes'],
  ['lt', 'ar galima grazinti preke'],
  ['pl', 'kiedy dostane pieniadze za zwrot'],
  ['cs', 'dobry den, chcem zrusit objednavku'],
  ['lt', 'iš Garching į Odeonsplatz kaip nuvykti'],
])('%s: %s', (locale, text) => expect(detectLocale(text)).toBe(locale));
