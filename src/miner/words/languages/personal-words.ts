// What redaction must know of a language: its names, and what stands beside personal data and gives it away.

/** Ending of the base form → endings of all forms, with spaces between; the first row that fits counts. */
export type Declensions = readonly (readonly [ending: string, forms: string])[];

/** Lists of words with spaces between, in lower case. */
export type NameWords = {
  /** First names in their base form; those that are nothing else. */
  first: string;
  /** First names that are words as well: „Rasa“, «Вера», “Grace”. */
  ambiguous: string;
  /** Family names that no ending gives away. */
  family: string;
  /** Words that begin with a capital letter and are nobody's name. */
  notNames: string;
  /** Empty where names do not change their endings. */
  declensions: Declensions;
  /** Pet names are a stem and an ending: Tom + ukas. Stems are null where every first name gives one. */
  petNames: readonly { stems: string | null; endings: string }[];
};

/**
 * What stands beside personal data and gives it away. Each is a list with commas between; `~` is any ending of up to five
 * letters, and an entry may be a small pattern. Case does not matter.
 */
export type PersonalWords = {
  /** Passwords and their like, whose value is one word. */
  passwords: string;
  /** Codes of digits that open a card, a door or an account. */
  codes: string;
  /** “is”, “was”: stand between a thing and its value. */
  links: string;
  /** Bank cards and accounts; and what is said of their last digits. */
  cards: string;
  cardEndings: string;
  digits: string;
  /** Names one logs in with, messengers and networks. */
  logins: string;
  /** Made-up names only: whatever one word follows is one. */
  nicks: string;
  /** What is numbered and belongs to one customer: orders, parcels, invoices. */
  numbered: string;
  /** Stand between such a thing and its number. */
  numberWords: string;
  /** Beginnings of what such a number may stand before: “the status of 4837 order”. */
  numberedBefore: string;
  /** “2693 is my order”: what stands between the two. */
  isMine: string;
  /** What is counted or measured: 12 days, 30 pcs. */
  units: string;
  /** Numbers of goods, which are the same for every customer. */
  goodsNumbers: string;
  /** Personal codes, social insurance, licences, birth certificates. */
  personalCodes: string;
  passports: string;
  /** Series of a passport. */
  series: string;
  /** Offices and days that issued a document, and the documents that have them. */
  issued: string;
  issuedDocuments: string;
  taxNumbers: string;
  /** Numbers of bank branches. */
  sortCodes: string;
  vehicles: string;
  /** “born”, “date of birth”. */
  born: string;
  /** Stand between a day and “birthday”. */
  birthLinks: string;
  /** In words: single digits beside the numbers, “oh”, “double”. */
  digitWords: string;
  /** Join number words: “and”. */
  numberLinks: string;
  /** Words for a street that stand after its name, and before it. */
  streetsAfter: string;
  /** Streets in addresses and other things elsewhere: Rise, View, Green. */
  looseStreetsAfter: string;
  streetsBefore: string;
  /** House, flat, floor, entrance: stand before a number. */
  houses: string;
  flats: string;
  /** With a name before them, houses that need no number. */
  houseNames: string;
  /** After the last comma of an address, what is no town: “please”. */
  afterAddress: string;
  /** Words for a village, after its name and before it. */
  villagesAfter: string;
  villagesBefore: string;
  /** Regions, after their name. */
  regions: string;
  /** Beginnings of the towns that customers write most; the ending is free. */
  towns: string;
  /** “my address is”, “deliver to:”, “I live at”: an address follows. */
  addressCues: string;
  /** “I live”, “at the address”: an address follows, with a colon or a capital. */
  livesAt: string;
  /** To bring, to live: beginnings of words with a place after them. */
  bringing: string;
  /** Heads a block of lines: “Delivery address:”. */
  addressHeads: string;
  postBoxes: string;
  postcodes: string;
  /** How people say @ and the dot of an address. */
  mailAt: string;
  mailDot: string;
};

/** What stands beside somebody's name. Lists as in `PersonalWords`. */
export type PeopleWords = {
  /** Mrs, Dr: before a name, with a full stop or without. */
  titles: string;
  /** “my name is”: whatever follows is one, with a capital or without. */
  saysName: string;
  /** Before somebody, where a capital letter must follow: who speaks, who gets or pays something, who was spoken to. */
  somebody: string;
  /** Relatives, neighbours and friends, in every case. */
  relatives: string;
  /** “this is”, “it's”: before a name in small letters as people call themselves. */
  introduces: string;
  /** “in the name of”: before a name in any case, and after one. */
  inTheName: string;
  nameAfter: string;
  /** Fields of a form: “Full name:”. */
  labels: string;
  greetings: string;
  closings: string;
  /** What only people do: a capital beside it is somebody's. Beginnings of words. */
  deeds: string;
  /** “for”, “with”: a name that is a word as well is somebody's after these. */
  forSomebody: string;
  /** Before and after two capitals that are a person: “invoice from”. */
  from: string;
  /** Goods that shops call by first names, and what goes on after such a name. */
  goods: string;
  afterGoods: string;
};
