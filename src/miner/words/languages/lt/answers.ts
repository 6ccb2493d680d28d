// How agents speak of one customer in Lithuanian, and of what came before; the keys are explained in answer-words.ts.
import { oneOf } from '../../phrases.ts';
import type { AnswerWords } from '../answer-words.ts';

const OWN = oneOf(`
  užsakymas, siunta, siuntinys, paketas, prekės?, pinigai, suma, mokėjimas, apmokėjimas, grąžinimas, sąskaita, prašymas,
  užklausa, pristatymas, kurjeris, dalis, dalys, kuponas, paskyra`);
/** Endings of participles: išsiųstas, pristatyta, grąžinti. */
const DONE = '(?:t|yt|int|uot|av?us|ęs|usi|ę)(?:as|a|i|os)?';
/** Endings of the past tense of the first person. */
const DID = oneOf(`
  inome, avome, ojome, ėjome, ijome, ėme, inau, avau, ojau, ėjau, siunčiau, keičiau, daviau, mačiau, radau`);
const WE_DID = oneOf(`
  radome, davėme, perdavėme, gavome, buvome, matau, tikrinu, žiūriu, siunčiu, grąžinu, perduodu, sieksiu, patikrinsiu,
  parašysiu, išsiųsiu, susisieksiu`);
/** Verbs of what things and shops do, in the third person, which no ending tells from a noun: „užsakymas keliauja“, „klijai laiko“. */
const DOES = `(?:(?:ne|nebe|te)?(?:ap|api|at|ati|į|iš|nu|pa|par|per|pra|pri|su|už)?(?:si)?${oneOf(`
  laiko, saugo, taiko, siūlo, rodo, valdo, deda, duoda, randa, praranda, leidžia, siunčia, keičia, kelia, kyla, kilo,
  teikia, laukia, veikia, tinka, renka, tenka, atitinka, sutinka, gali, turi, nori, privalo, sieki?a, vyksta, įvyksta,
  lieka, tampa, priklauso, pavyksta, neša, praneša, veža, ima, gamina, siuva, valo, plauna, džiūsta, lūžta, dūžta, genda,
  sensta, blunka, dirba, stovi, guli, šyla, kaista, šala, vėsta, sveria, kainuoja, tarnauja, moka, perka, dengia, eina, ateina, baigia, pradeda, prasideda, telpa, daro,
  grąžina, tikrina, patvirtina, naikina, parduoda, krauna, jungia, matuoja, ieško, mato, žino, gauna, prašo, klijuoja,
  pakuoja, užtrunka, trunka, gyvena, augina, auga, žydi, tirpsta, kaupia, skaito, rašo, skambina, atsako, užsako, įeina,
  išeina, skiria, kuria, skiriasi, verta, telkia, užtenka, pakanka, trūksta, reikia, reiškia, sudaro, apima, tęsia, bus,
  gaus, leis, veiks, galios, tiks, kainuos, veš, ims, grąžins, keis, truks, sakys, skambins, neš, siųs, statys, montuos, dės,
  rodys, reikės, laikys, rinks, taisys, siūs, eis, atliks, suras, suteiks, taikys`)}(?:si)?)`;
const STATE = oneOf(`
  \\p{L}{3,}${DONE}, vėluoja, keliauja, pakeliui, laukia, atvyks, atkeliaus, atvyko, atkeliavo, išvyko, stovi, pas,
  paštomate, sandėlyje, kelyje, išsiųst\\p{L}+`);

export const answers: AnswerWords = {
  cases: {
    done: [
      `(?<!\\p{L})(?!žinome|pažinome)\\p{L}{2,}${DID}(?:me)?(?!\\p{L})`,
      `(?<!\\p{L})${WE_DID}(?!\\p{L})`,
      `(?<!\\p{L})jūsų(?: \\p{L}+)? ${OWN}(?: (?:jau|yra|buvo|šiuo metu|vis dar|dar))* (?!bus|gali|turi)${STATE}(?!\\p{L})`,
      `(?<!\\p{L})(?:jūsų )?${OWN}(?: \\p{L}+)? (?:jau (?!ne|gali)|buvo|šiuo metu|dabar)(?!\\p{L})`,
      `(?<!\\p{L})jūsų(?: \\p{L}+)? ${OWN} (?:dingo|pasimetė|grįžo|nepasiekė)(?!\\p{L})`,
      `^${OWN} \\p{L}{2,}t(?:as|a|i|os)[.!]?$`,
      '(?<!\\p{L})jums (?:jau |buvo )?\\p{L}{2,}t(?:as|a|i|os)(?!\\p{L})',
      '(?<!\\p{L})\\p{L}{2,}t(?:as|a|i|os) jūsų (?:užsakym|paskyr)',
      '^(?:mes )?matome,',
      '(?<!\\p{L})gaut(?:a|as|i|os)(?=[.;,!]|$)',
      '(?<!\\p{L})siunčiame jums nauj',
      '(?<!\\p{L})(?:nuotrauko(?:je|se)|iš nuotrauk(?:os|ų)) (?:\\p{L}+ )?(?:mat(?:au|ome|yti|osi)|nesimato|nematau)',
      '(?<!\\p{L})kurjeris (?:jau |jums )?\\p{L}{2,}(?:o|ė)(?!\\p{L})',
      '(?<!\\p{L})jūsų(?: \\p{L}+)? (?:kodas|numeris)(?: yra)?:? \\S*\\d',
      '^(?:ji|jis|jie|jos) (?:jau|yra|buvo|atvyks|atkeliaus|keliauja|vėluoja|laukia)(?!\\p{L})',
    ],
    today: `
      šiandien, rytoj, vakar, poryt, užvakar, šį(?:ryt|vakar), ši(?:ą|os) savait(?:ę|ės), kit(?:ą|os) savait(?:ę|ės),
      praėjusi(?:ą|os) savait(?:ę|ės), neseniai, ką tik, prieš \\d+ (?:d|val)\\p{L}*,
      jūsų(?: \\p{L}+)? atveju, kaip (?:rašote|minite|rašėte), jau (?:turime|matome), (?:ne)?praėjo`,
    weekdays: '(?:pirma|antra|trečia|ketvirta|penkta|šešta|sekma)dien\\p{L}{1,3}',
    usual: `
      *kiekvien*, *dirb*, *atidaryt*, *uždaryt*, *darbo laik*, *darbo valand*, *išskyrus*, *dieniais`,
    conditions: 'jei, jeigu, kai, kada, kuomet, kol, vos, gavus, gavę, prieš, ką(?! tik), kur\\p{L}{0,4}',
    outcomes: 'taigi, tad, todėl, vadinas(?:i)?, t\\. y\\., tai yra, tai, iš viso, jums',
    limits: 'bet, tačiau, išskyrus, tik, ne, be, jokių, bent, ne (?:daugiau|mažiau), nebent, iki',
  },
  negations: [[/(?<!\p{L})ne(?!mokam|bent|sen|rib|priklaus|daug|maž|tol|pert|trukus)(?=\p{L}{4})/giu, '']],
  politeness: {
    kind: 'ačiū, dėkoj, dėkui, atsipraš, apgailestauj, suprantame, labai gaila',
    offers: `
      nedvejo, drąsiai (?:kreip|rašyk|klausk|skambin), ^(?:visada )?kreipkitės[.!]?$,
      jei (?:turite|kils|turėsite|iškiltų|turėtumėte)[^,]*(?:klausim|neaišk), parašykite mums\\x2c jei,
      (?:mielai|visada) (?:padėsime|atsakysime|pagelbėsime), gražios, geros (?:jums )?dienos, linkime,
      (?:koleg|komand|konsultant|vadybinink)\\p{L}+ (?:netrukus |greitai )?(?:(?:su )?jumis |jums |į jūsų \\p{L}+ )?(?:netrukus )?(?:susisieks|(?:pa|per)skambins|atsakys|parašys),
      ^lauk(?:iame|sime) (?:jūsų|atsakymo|sugrįž), tai (?:labai )?(?:lengva|paprasta)[.!]*$`,
    before: 'deja, taip, ne, žinoma, be abejo, sveiki, laba diena, nesijaudinkite',
    noting: `
      (?:prašome )?atkrei(?:pkite|piame) (?:jūsų )?dėmesį,? (?:kad|jog),
      (?:norime )?informuo(?:jame|ti)(?: jus)?,? (?:kad|jog), (?:priminsiu|primename|pranešu|pranešame|paaiškinau|paaiškinome|pasakiau),? (?:kad|jog)(?!.* kad ),
      (?:perskambinau\\x2c )?paaiškinau:`,
    asides: 'deja, atsiprašome, atsiprašau, žinoma, prašome, prašau, beje, kaip visada',
    that: 'kad, jog, dėl',
    ties: 'o, ir, arba, na, taigi, tad, tiesiog',
  },
  referring: {
    starts: `
      tai, ji, jis, jie, jos, jį, ją, jų, juos, jas, jo, jam, jai, jiems, joms, jais, jomis, tas, ta, tie, tos, tą, to, šis, ši, šie, šios, šį, šią,
      šių, šiuo, tokiu atveju, tokia, toks, tuomet, tada, todėl, tačiau, bet, taip pat, be to, priešingu atveju,
      kitu atveju, kitaip, po to, paskui, vėliau, irgi, dėl kit(?:o|os|ų), ab(?:u|i|iem|iejų)(?! \\p{L}+ ir ), tam, ten, jei(?:gu)? (?:taip|ne)(?=,),
      (?:kai|jei|jeigu|kol) (?:ji|jis|jie|jos|tai)`,
    inside: `
      tada, tuomet, irgi, ši(?:os|ą|uo|ame|oje|am|ai) \\p{L}+, taip pat, ta pati, tas pats, tą patį, tą pačią, tie patys, tos pačios, to paties, tokių, tokios,
      jam, jai, jiems, joms, jo, jos, jį, ją, juos, jas, (?:iš|nuo|prie|be|su) (?:jo|jos|jų|to|juo|ja), man, mano, čia, šįkart, kitą kartą, vis tiek, dar kartą, tuos, tas, ab(?:u|i|iejų|iem|iejuose)(?= (?:už|į|iki|per|ir|galima|bus) |[,.;])`,
    somebody: `
      brol(?:is|io|iui|į|iu), ses(?:uo|ers|eriai|erį|uva), tet(?:a|os|ai|ą), dėd(?:ė|ės|ei|ę),
      žmon(?:a|os|ai|ą), sūn(?:us|aus|ui|ų), dukr(?:a|os|ai|ą), anūk(?:as|ė|o|ės|ui|ei|ą|ę), močiut(?:ė|ės|ei|ę), senel(?:is|io|iui|į),
      dukter(?:s|iai|į), draug(?:as|ė|o|ės|ui|ei)`,
    exceptions: '',
  },
  replies: {
    stepName: 'žingsnis',
    stepWords: 'pirmiausia, pirma, antra, trečia, tada, tuomet, toliau, po to, galiausiai',
    beforeContact: 'adresu, numeriu, telefonu, tel\\.?',
    beforeName: 'su, pas',
    beforeNumber: 'nr\\.?',
    shortUnits: 'd, val, min, sav, mėn, eur, proc, vnt',
  },
  verbs: {
    dependent: `
      jei, jeigu, kai, kada, kuomet, kol, kad, jog, nes, kuri\\p{L}{0,4}, kurį, kurie, kuris, kurios, nors, kadangi, tad, taigi,
      iki kol, vos`,
    finite: `
      yra, nėra, bus, nebus, būtų, gali, galės, turi, turės, reikia, reikės, nereikia, nereikės, galima, negalima, trunka,
      užtrunka, užtruks, truks, tinka, netinka, vyksta, lieka, liks, telpa, siekia, reiškia, atima, sudaro, įeina, neįeina,
      ateina, baigiasi, prasideda, priklauso, užtenka, pakanka, kainuos, galios, gausi, gali, moki, atvyks, atveš, atneš,
      nuo \\p{L}+ priklauso, verta, privaloma, būtina, leidžia, laikosi, saugo, (?:at)?veža, (?:at|už)?neša, duoda, (?:pa)?ima, (?:su)?renka, mato, gauna, vert[aio]s?, laukia, galim, darom, duodam, ${DOES}`,
    endings: `
      ame, iame, ome, ime, ėme, sime, simės, amės, omės, inam, uojam, iuojam, sim, ate, iate, ote, ite, ėte, site, kite,
      kitės, kit, kitės, tumėte, tumėt, oja, auja, ėja, uos, iuos, ama, oma, iama, ima, amas, omas, iamas, imas, amos,
      omos, iamos, imos, ami, omi, iami, imi, asi, osi, isi, ėsi, ina`,
    lookalikes: `
      kitame, tame, šiame, kiekviename, viename, pačiame, kuriame, savame, vienas, tokiame, visame, \\p{L}+esniame,
      \\p{L}+iausiame, pirmame, antrame, trečiame, \\p{L}+tame, name, nuotaika, \\p{L}+avimas, \\p{L}+inimas, \\p{L}+ojimas,
      \\p{L}+ėjimas, \\p{L}+ymas, \\p{L}+umas, \\p{L}+imas, \\p{L}+imo, suma, šeima, gama, reklama, programa, forma, norma,
      platforma, drama, firma, žiema, mama, tema, schema, problema, sistema, diplomas, simptomas, klausimai, \\p{L}+imai, deja,
      \\p{L}+[iy]mosi, visi, tarsi, kaina, mašina, vitrina, kabina, medicina`,
    requests: `
      (?:prašome |prašom |tada |tik |tiesiog |drąsiai )*(?:ne)?\\p{L}{2,}(?:kite|kitės|kit), (?:prašome|prašom) \\p{L}+ti`,
    leadIns: `
      po, prie, per, pagal, dėl, su, be, iš, į, ant, prieš, ties, nuo, pirmiausia, jei, jeigu, \\p{L}+(?:yje|oje|ėje|uose|ose|ėse),
      \\p{L}+(?:dami|damas|dama)`,
    dashIsVerb: true,
  },
};
