// What gives personal data away in English; the keys are explained in personal-words.ts.
import type { PersonalWords } from '../personal-words.ts';

export const personal: PersonalWords = {
  passwords: 'passwor[dt]s?, pass ?phrases?, passcodes?, pwd?, pin(?:[ -]?codes?)?, cvv2?, cvc2?, sms codes?',
  codes: `
    cvv2?, cvc2?, pin(?:[ -]?codes?)?, otp, passcode, (?:security|verification|confirmation|one-time|sms|access) code,
    (?:door|gate|entry|intercom|locker|key ?safe|lock ?box|alarm|building|garage|wi-?fi|pick-?up|collection|unlock) code`,
  links: 'is, was, are',
  cards: 'cards?, visa, mastercard, maestro, amex, accounts?',
  cardEndings: 'ending, ends, last (?:four|4)',
  digits: 'digits, numbers',
  logins: `
    user ?names?, user id, login(?: name| id)?, nick(?:names?)?, screen names?, handles?, skype, telegram, insta(?:gram)?,
    ig, vk, whatsapp, viber, discord, tiktok, facebook, fb, messenger, signal, snapchat, twitter, threads`,
  nicks: 'nick(?:names?)?, handle, screen name',
  numbered: `
    orders?, ord, purchases?, invoices?, bills?, receipts?, tickets?, cases?, ref(?:erence)?s?, track(?:ing)?, parcels?,
    packages?, shipments?, consignments?, bookings?, reservations?, transactions?, payments?, returns?, rma, claims?,
    accounts?, customer, client, member(?:ship)?, waybill, awb, serial, imei, loyalty card, gift card`,
  numberWords: 'numbers?, numb, num, no, nr, ids?, code, ref, reference, is, was, with, #, nº, n°',
  numberedBefore: 'order, purchase, invoice, parcel',
  isMine: 'is my',
  units: `
    eur, usd, gbp, dollars?, euros?, pounds?, pcs, pieces, items, units, days?, weeks?, kg, ml, cm, mm, x\\d, h\\b`,
  goodsNumbers: `
    article, art, item, model, sku, ean, barcode, upc, mpn, (?:product|part|catalog(?:ue)?)(?: code| id)?`,
  personalCodes: `
    personal (?:identification )?(?:code|number|no), national (?:id|insurance), n\\.?i\\.?(?= (?:number|no)), ssn,
    social security(?: number)?, driv(?:er'?s?|ing) licen[cs]e(?: number)?`,
  passports: 'passports?, id card',
  series: 'series',
  issued: 'issued',
  issuedDocuments: 'passport, licen[cs]e, id card',
  taxNumbers: 'inn, vat(?: number| no| id)?',
  sortCodes: 'sort[ -]?codes?, s/c, routing(?: number)?, branch code',
  vehicles: 'car, van, truck, lorry, vehicle, (?:licen[cs]e |number )?plates?, reg(?:istration)?',
  born: 'born, birth(?:day|date)?, dob, d\\.o\\.b\\.?, b-?day',
  birthLinks: "is, was, my, his, her, our, son'?s, daughter'?s, the, date of",
  digitWords: 'zero, oh, o, nought, nil, double, triple, treble, plus',
  numberLinks: 'and',
  streetsAfter: `
    street, st, avenue, ave, road, rd, lane, ln, drive, dr, boulevard, blvd, court, ct, place, pl, square, sq, terrace,
    way, close, crescent, highway, hwy, parkway, pkwy, row, mews, gardens, grove, walk, quay, alley, wynd, villas, cres,
    terr`,
  looseStreetsAfter: `
    rise, reach, hollow, view, hill, park, meadows?, green, croft, drove, heights, ridge, vale, bank, dell, end, fields?,
    fold, garth, gate, glen, grange, heath, knoll, loop, mead, mount, orchard, parade, path, pike, point, promenade,
    trail, trace, wharf, woods?, yard, circle, cir, cove, crossing, run, spur, side, cottages?, bridge, brow, chase,
    common, copse, corner, cross, dale, down, downs, estate, mill, strand, buildings, farm, lodge, spinney`,
  streetsBefore: 'calle, rue, via, rua',
  houses: 'house, number',
  flats: 'apt, apartment, suite, unit, flat, floor, room',
  houseNames:
    'Cottage, House, Lodge, Farm, Farmhouse, Barn, Forge, Mill, Hall, Manor, Rectory, Vicarage, Grange, Villa, Cottages, Croft, Bungalow, Stables, Schoolhouse, Chapel',
  afterAddress: 'please, pls, plz, thanks, thank, thx, asap, ok, okay, cheers, but, and, not, today, tomorrow',
  villagesAfter: '',
  villagesBefore: '(?:village|hamlet|parish)(?: of| called| named)?',
  regions: `
    county, district, alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
    hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
    minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york,
    north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota,
    tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming`,
  towns: '',
  addressCues: 'address(?: is|:| ?-), i live (?:at|in|on), lives at, deliver(?:y)? to:, ship(?:ping)? to:',
  livesAt: '',
  bringing: 'deliver, bring, send, ship, post, leave, drop, collect, live, address, moved',
  addressHeads: 'address',
  postBoxes: 'P\\.? ?O\\.? ?Box',
  postcodes: '(?:zip|post|postal)[ -]?(?:code)?',
  mailAt: 'at',
  mailDot: 'dot',
};
