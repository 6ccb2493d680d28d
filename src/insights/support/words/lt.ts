import type { SupportWords } from './support-words.ts';

export const lt: SupportWords = {
  title: 'Kaip sekasi klientų aptarnavimui',
  headline: (tickets, half) =>
    half
      ? `Užklausų iš viso – ${tickets}, pusė jų išspręsta ne vėliau kaip per ${half}`
      : `Užklausų iš viso – ${tickets}`,
  slow: (tenth) => `Kas dešimta truko ilgiau nei ${tenth}.`,
  sections: {
    topics: {
      title: 'Kas kainuoja daugiausia',
      about:
        'Temos surikiuotos pagal tai, kiek visi jų klientai kartu laukė sprendimo (arba atsakymo, jei sprendimo laiko eksporte nėra). Pažymėtos temos dar neturi straipsnio.',
    },
    channels: { title: 'Kur klientai rašo', about: '' },
    goods: {
      title: 'Grąžinamos ir brokuotos prekės',
      about:
        'Skaičiuojamos tik užklausos, kuriose tai pasakyta žodžiais, žinomais iš kitų parduotuvių, todėl iš tikrųjų jų yra daugiau.',
    },
    synonyms: {
      title: 'Žodžiai, kuriuos verta įrašyti į sinonimus',
      about:
        'Klientai rašė pirmąjį žodį, o straipsnyje, kuris į tai atsako, vartojamas antrasis. Jei jūsų parduotuvėje abu reiškia tą patį, nukopijuokite eilutę į failą; jei kuris nors jos žodis ten jau turi savo eilutę, pakeiskite ją šia.',
    },
    hours: { title: 'Kada klientai rašo', about: 'Pagal paros valandą parduotuvės laiku.' },
    savings: {
      title: 'Kiek per mėnesį padėtų sutaupyti atsakymai pagalbos centre',
      about: 'Užklausos suskaičiuotos. Kiti trys skaičiai – prielaidos: vietoj jų įrašykite tai, ką žinote.',
    },
    legend: {
      title: 'Kaip skaityti skaičius',
      about:
        'Trukmė rodoma dviem skaičiais: pusė užklausų truko ne ilgiau už pirmąjį, devynios iš dešimties – ne ilgiau už antrąjį. Trukmės paimtos iš pagalbos sistemos, įskaitant naktis ir savaitgalius.',
    },
  },
  columns: {
    topic: 'Tema',
    channel: 'Kanalas',
    goods: 'Prekė',
    tickets: 'Užklausos',
    firstReply: 'Pirmas atsakymas',
    solution: 'Išspręsta',
    reopened: 'Vėl atverta',
    waiting: 'Bendras laukimo laikas',
    returned: 'Grąžinama',
    faulty: 'Brokuota',
    pair: 'Klientų žodis → straipsnių žodis',
    file: 'Failas',
  },
  times: (median, p90) => `${median} · ${p90}`,
  open: 'straipsnio dar nėra',
  outside: (share) => `${share} parašė tada, kai niekas neatsako.`,
  saves: (hours, money) => `Darbo valandos: ${hours}, jų kaina: ${money}`,
  assumptions: {
    tickets: 'Užklausos per mėnesį, į kurias neatsako joks straipsnis',
    share: 'Kiek procentų jų neprireiktų, jei straipsnis būtų',
    minutes: 'Konsultanto darbas su viena užklausa, minutėmis',
    hour: 'Tokio darbo valandos kaina jūsų valiuta',
  },
  few: 'Brūkšnys reiškia nuo vieno iki keturių arba tai, ko eksporte nėra.',
  people: {
    title: 'Kas daugiausia rašo ir kas daugiausia išsprendžia',
    law: 'Šiame faile įvardyti žmonės: git jo neįtraukia, o perskaitę jį ištrinkite. Prieš vertinant atskirus klientus ar kolegas, BDAR reikalauja turėti tikslą ir teisinį pagrindą (6 straipsnis) ir būti apie tai pranešus (13 straipsnis). Kolegų vertinimas pagal tokius skaičius yra stebėsena darbe: pirmiausia įvertinkite jos riziką (35 straipsnis) ir pasitarkite su darbuotojų atstovais, kaip reikalauja jūsų šalies teisė. Mažai išspręstų užklausų gali reikšti, kad kam nors tenka sunkiausios. Tai nėra teisinė konsultacija.',
    customers: {
      title: 'Daugiausia rašantys klientai',
      about:
        'Kas jie, pamatysite pagalbos sistemoje atvėrę vieną iš užklausų. Dažnai rašantis klientas gali turėti vieną taip ir neišspręstą bėdą.',
    },
    agents: {
      title: 'Daugiausia atsakantys konsultantai',
      about: 'Jei į vieną užklausą atsakė keli, jie rodomi kartu.',
    },
    customer: 'Klientas',
    agent: 'Konsultantas',
    examples: 'Kelios iš užklausų',
    nobody: 'Eksporte to nėra.',
  },
};
