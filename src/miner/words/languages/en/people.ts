// What stands beside people's names in English; the keys are explained in personal-words.ts.
import type { PeopleWords } from '../personal-words.ts';

export const people: PeopleWords = {
  titles: 'mrs?, ms, miss, mx, dr, prof, sir, madam, rev, master, messrs, prof(?:essor), aunt(?:ie|y)?, uncle, nurse',
  saysName: `
    (?:my|your|his|her) (?:full |first |last |sur)?name(?:'s| is|:|\\?(?: user:| customer:)?), i am called,
    (?<!(?:product|brand|company|store|shop|item|file|domain|user|model) )name is, they call me, goes by`,
  somebody: `
    this is, it's, i'm, i am, i’m, here is, named, called, on behalf of, (?:in|under) the name(?: of)?, attn:?, c/o,
    someone (?:named|called), (?:spoke|speak|speaking|talked|talk|chatted|met) (?:with|to), recipient, receiver, buyer,
    payer, agent, manager, operator, (?:invoices?|bills?|receipts?|statements?|messages?|letters?) (?:from|of|for|by),
    (?:calls?|gifts?|presents?|parcels?|packages?) (?:from|of|for|by), our little, my little, for little, our, sent by,
    signed by, handed to, ask for, for the attention of, late (?:father|mother|husband|wife|grandmother)`,
  relatives: `
    wife, husband, mother, mom, mum, mam, mummy, father, dad, daddy, son, daughter, brother, sister, friend, girlfriend,
    boyfriend, partner, colleague, boss, neighbou?r, fianc[ée]e?, grandma, grandpa, grandmother, grandfather, grandson,
    granddaughter, grandchild, nan, nana, granny, gran, aunt(?:ie|y)?, uncle, cousin, niece, nephew, baby, toddler, kid,
    child, twin, flatmate, housemate, landlord, landlady, carer, stepson, stepdaughter, godson, goddaughter`,
  introduces: `
    this is, it'?s, i['’]?m, i am, here is, on behalf of, my (?:wife|husband|son|daughter|mother|father), my name,
    my (?:brother|sister|friend|neighbou?r)`,
  inTheName: 'in the name of, under the name(?: of)?, name of',
  nameAfter: '',
  labels: `
    full name, first name, last name, surname, name, customer(?: name)?, recipient, receiver, buyer, sender,
    contact(?: person)?, cardholder, ship to, deliver to, attention`,
  greetings: 'hi, hello, hey, hiya, dear, good (?:morning|afternoon|evening|day), greetings, morning, hi there',
  closings: `
    (?:with )?(?:best|kind|warm(?:est)?|many|with) (?:regards|wishes|thanks), regards, sincerely(?: yours)?,
    yours (?:sincerely|truly|faithfully), cheers, thanks(?: a lot| so much| in advance| again)?, many thanks,
    thank you(?: very much| so much| in advance)?, thx, best, love, ta, kr, br, rgds, xx?, sent by`,
  deeds: `
    explained, promised, told, asked, wrote, replied, said, called, phoned, rang, signed, ordered, bought, paid, loves?,
    wants, hates, picked, forgot, lives, sleeps, collected, collect, says, insists, assured, emailed, took, birthday`,
  forSomebody: 'for, from, by, with, ask, tell, told, thank, thanks',
  from: 'from, fr?om, by',
  goods: `
    sofas?, couch(?:es)?, armchairs?, chairs?, stools?, tables?, desks?, beds?, bench(?:es)?, shel(?:f|ves), bookcases?,
    wardrobes?, dressers?, cabinets?, lamps?, chandeliers?, rugs?, carpets?, mirrors?, mattress(?:es)?, pillows?,
    blankets?, vases?, curtains?, dress(?:es)?, shirts?, blouses?, skirts?, jackets?, coats?, shoes?, boots?, sandals?,
    sneakers?, bags?, backpacks?, necklaces?, earrings?, bracelets?, perfumes?, cream, dolls?, strollers?, cribs?,
    mugs?, collection, model, range, series, edition`,
  afterGoods: 'in, is, are, with, or, and, available, still, from, has',
};
