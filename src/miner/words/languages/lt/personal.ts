// What gives personal data away in Lithuanian; the keys are explained in personal-words.ts.
import type { PersonalWords } from '../personal-words.ts';

export const personal: PersonalWords = {
  passwords: 'slaptažod~, slaptazod~, slaptafraz~, pin[ -]?kod~, sms kod~',
  codes: `
    pin[ -]?kod~, telefonspyn~, (?:saugos|apsaugos|patvirtinimo|vienkartin~|sms|atsiėmimo|signalizacijos) kod~,
    (?:durų|duru|spynos|spynelės|seifo|raktų dėžutės|rakto|įėjimo|namo|vartų|vartu|laiptinės|laiptines|telefonspynės|paštomato|pastomato|kiemo|garažo) kod~`,
  links: 'yra, buvo',
  cards: 'kortel~, sąskait~, saskait~',
  cardEndings: 'paskutini~, baigiasi, besibaigian~, pabaig~, galūn~',
  digits: 'skaitmen~, skaiči~, skaici~',
  logins: `
    vartotojo (?:vard~|id), naudotojo (?:vard~|id), prisijungim~(?: vard~)?, slapyvard~, skaip~, telegram~, instagram~,
    instos?, feisbuk~, viber~, tiktok~, mesendžer~`,
  nicks: 'slapyvard\\p{L}{1,5}',
  numbered: `
    užsakym~, uzsakym~, sąskait~, saskait~, siunt~, pirkim~, kvit~, grąžinim~, grazinim~, užklaus~, bilet~, mokėjim~,
    kortel~, klient~, sutart~`,
  numberWords: 'nr, numer~, kod~, yra, su',
  numberedBefore: 'užsakym, siunt',
  isMine: 'yra mano',
  units: 'eur, vnt, dien~, kg, ml, cm, mm, savait~',
  goodsNumbers: 'prek~(?: kod~)?, gamini~, artikul~, modeli~, barkod~',
  personalCodes: `
    asmens kod~, a\\. ?k\\., isikukood, vairuotojo pažymėjim~, vairuotojo pazymejim~, gimimo liudijim~`,
  passports: 'pas[ao]s?(?= (?:nr|numer|serij)), paso, tapatybės kortel~, tapatybes kortel~',
  series: 'serij~',
  issued: 'išduot~',
  issuedDocuments: 'pas[ao], kortel~, pažymėjim~',
  taxNumbers: 'pvm(?: mokėtojo)?(?: kod~)?, įmonės kod~',
  sortCodes: 'banko kod~',
  vehicles: `
    automobil~, mašin~, masin~, furgon~, autobusiuk~, mikroautobus~, valst(?:ybini~|\\.)(?: numer~| nr\\.?)?`,
  born: 'gim(?:ęs|usi|ė|iau|imo|imas|\\.), gimtadien~, g\\.(?= ?m\\.)',
  birthLinks: 'yra, buvo, mano, sūnaus, dukros, data',
  digitWords: 'nulis, nuli, nulio, pliusas, plius, dukart',
  numberLinks: 'ir',
  streetsAfter: `
    g, pr, al, pl, skg, gatv~, prospekt~, alėj~, plent~, aikšt~, skersgatv~, tak(?=\\.), kel(?=\\.), sk(?=\\.)`,
  looseStreetsAfter: '',
  streetsBefore: '',
  houses: 'namas, nr\\.',
  flats: 'but, bt, butas, kab, namas, b(?=\\.)',
  houseNames: '',
  afterAddress: 'prašau, prasau, ačiū, aciu, dėkui, rytoj, šiandien',
  villagesAfter: 'k\\., kaim~, vs\\., viensėd~, viensed~, mstl\\., miestel~, sodyb~',
  villagesBefore: '',
  regions: 'r\\., raj\\., rajon~, sen\\., seniūnij~, sav\\., savivaldyb~',
  towns: `
    Viln, Kaun, Klaipėd, Klaiped, Šiauli, Siauli, Panevėž, Panevez, Alyt, Marijampol, Mažeiki, Jonav, Uten, Kėdaini,
    Telši, Visagin, Taurag, Ukmerg, Plung, Kreting, Šilut, Palang, Druskinink, Elektrėn, Garliav, Nering, Trak, Biržuos,
    Birž, Rokišk, Radvilišk, Gargžd, Molėt, Prien, Kuršėn, Joniš, Anykšč, Varėn, Šakių, Raseini, Kelm, Ignalin, Zaras,
    Lentvar, Nid(?=a|os|ai|ą|oj), Širvint, Kaišiador, Jurbark, Vilkavišk, Pasval, Kupišk, Skuod, Šilal, Lazdij`,
  addressCues: 'adresas(?: yra|:| ?-), adresu:',
  livesAt: 'adresu, gyvenu',
  bringing: 'atvež, pristat, vežk, veži, siųs, siusk, gyven, adres, palik, nuvež',
  addressHeads: 'adresas, adresą, adresa',
  postBoxes: 'pašto dėžutė, pasto dezute',
  postcodes: '(?:pašto|pasto) (?:kodas|indeksas)',
  mailAt: 'eta',
  mailDot: 'taškas',
};
