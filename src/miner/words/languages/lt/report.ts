// What the report says in Lithuanian; the keys are explained in report-words.ts.
import { counted } from '../../counted.ts';
import type { ReportWords } from '../report-words.ts';

const TAG = 'lt';
const tickets = counted(TAG, { one: '# užklausa', few: '# užklausos', many: '# užklausos', other: '# užklausų' });
const times = counted(TAG, { one: '# kartą', few: '# kartus', many: '# karto', other: '# kartų' });
const rows = counted(TAG, {
  one: '# eksporto eilutę reikia peržiūrėti',
  few: '# eksporto eilutes reikia peržiūrėti',
  many: '# eksporto eilutės reikia peržiūrėti',
  other: '# eksporto eilučių reikia peržiūrėti',
});
const open = counted(TAG, {
  one: '# klausimas be straipsnio',
  few: '# klausimai be straipsnio',
  many: '# klausimo be straipsnio',
  other: '# klausimų be straipsnio',
});
/** After “parašykite”, “susitarkite dėl”: the accusative and the genitive. */
const articles = counted(TAG, {
  one: '# straipsnį',
  few: '# straipsnius',
  many: '# straipsnio',
  other: '# straipsnių',
});
const onQuestions = counted(TAG, { one: '# klausimą', few: '# klausimus', many: '# klausimo', other: '# klausimų' });

export const report: ReportWords = {
  tag: TAG,
  title: 'Ko klausia klientai',
  quotes: ['„', '“'],
  headline: {
    gaps: (gaps, share, written) => {
      const waiting =
        written < gaps
          ? `jau paruošta juodraščių: ${written}`
          : gaps === 1
            ? 'juodraštis jau paruoštas'
            : 'kiekvienam jau paruoštas juodraštis';
      return `${open(gaps)} – tai ${share} visų užklausų${written ? `; ${waiting}` : ''}.`;
    },
    answered: 'Visi dažni klausimai, į kuriuos konsultantai atsako vienodai, jau turi straipsnį arba juodraštį.',
    rare: 'Nė vienas klausimas nepasikartojo tiek kartų ir nebuvo taip vienodai atsakytas, kad jam reikėtų straipsnio.',
  },
  base: (count, period) => `${tickets(count)}${period && `, ${period}`}`,
  rejects: (count) => `${rows(count)}: žr. atmestų eilučių failą.`,
  parts: {
    gap: 'be straipsnio',
    merged: 'su ankstesniu juodraščiu',
    covered: 'su straipsniu',
    unanswered: 'dar be bendro atsakymo',
    account: 'apie paties kliento užsakymą',
    alone: 'per mažai panašių į kitas',
    foreign: 'kalba, kurios pagalbos centras neturi',
  },
  sections: {
    next: { title: 'Ką daryti toliau', about: '' },
    gaps: {
      title: 'Klausimai be straipsnio',
      about:
        'Pirmieji – svarbiausi: žiūrima, kaip dažnai klausiama ir ar klausiama vis dažniau. Juodraščius taisykite iš eilės; kiekvienas saugomas turinio aplanke, vardas nurodytas greta.',
    },
    intents: {
      title: 'Ko parduotuvių paprastai klausiama, o čia atsakymo nėra',
      about:
        'Internetinių parduotuvių to klausiama, bet čia apie tai nėra nei straipsnio, nei juodraščio. Parašykite apie tai, kas svarbu jūsų parduotuvei; `npm run check -- --intents` parodo, kuris straipsnis į ką atsako.',
    },
    conflicts: {
      title: 'Konsultantai atsakė skirtingai',
      about: 'Nuspręskite, kuris atsakymas teisingas, praneškite kolegoms ir įrašykite jį į straipsnį.',
    },
    unanswered: {
      title: 'Klausiama, bet bendro atsakymo dar nėra',
      about:
        'Į šiuos klausimus konsultantai atsako kas kaip arba visai neatsako, todėl juodraščio nėra. Sutarkite vieną atsakymą ir jį užrašykite; `--unanswered` parengs juodraščius, nuo kurių galima pradėti.',
    },
    missed: {
      title: 'Atsakymas yra, bet jo neranda',
      about:
        'Ieškant šiais žodžiais straipsnis nerandamas. Įrašykite juos į straipsnio `questions:` arba leiskite tai padaryti su `--apply-questions`.',
    },
    merged: {
      title: 'Ankstesni juodraščiai',
      about:
        'Vis dar klausiama, vis dar laukia; jų duomenys atnaujinti. Paskelbkite juos arba įrašykite `rejected: true`.',
    },
    covered: {
      title: 'Klausiama, nors straipsnis yra',
      about:
        'Pirmuosius perskaitykite kliento akimis: ar atsakyta į viską ir ar kiekviename laiške šia tema yra nuoroda į straipsnį?',
    },
    account: {
      title: 'Apie paties kliento užsakymą',
      about:
        'Atsakyti gali tik žmogus arba užsakymo puslapis. Straipsnis gali pasakyti, kur pasižiūrėti; nuorodą į jį įdėkite užsakymo puslapyje ir laiškuose.',
    },
    alone: {
      title: 'Pavienės užklausos',
      about: 'Panašių per mažai, kad susidarytų tema. Keletas jų, kad matytumėte, kokios jos:',
    },
    products: {
      title: 'Prekės, apie kurias klausiama dažniausiai',
      about: 'Gal pakaktų sakinio prekės puslapyje; jei prekę dažnai grąžina, jai reikia geresnio aprašymo.',
    },
    channels: {
      title: 'Kur klausia klientai',
      about: 'Nuorodą į pagalbos centrą pirmiausia įdėkite ten, kur klausia daugiausia.',
    },
    languages: { title: 'Kokiomis kalbomis', about: '' },
    foreign: {
      title: 'Kalbomis, kurių pagalbos centras neturi',
      about:
        'Šios užklausos suskaičiuotos, bet juodraščių iš jų nėra. Pagalbos centras atsako ta kalba, kuri turi savo aplanką.',
    },
    reading: {
      title: 'Kaip perskaitytas eksportas',
      about:
        'Vidinės žinutės praleistos, taip pat viskas, kas eksporte nepažymėta kaip matoma klientams. Jei stulpelis suprastas neteisingai, nurodykite tinkamus su `--columns`.',
    },
    legend: { title: 'Kaip suprasti skaičius', about: '' },
  },
  columns: {
    question: 'Klausimas',
    asked: 'Klausta',
    share: 'Dalis',
    trend: 'Pokytis',
    firstReply: 'Pirmas atsakymas',
    solved: 'Išspręsta',
    reopened: 'Vėl atverta',
    article: 'Straipsnis',
    near: 'Gal atsako',
    tickets: 'Užklausos',
    product: 'Prekė',
    mostOften: 'Dažniausiai',
    channel: 'Kanalas',
    language: 'Kalba',
  },
  legend: {
    asked: 'Klausta: užklausos su šiuo klausimu. Dalis: kiek jų iš visų užklausų.',
    trend:
      'Pokytis: antroji laikotarpio pusė, palyginti su pirmąja; „be pokyčių“ – kai skirtumas gali būti atsitiktinis, „–“ – kai klausta per retai.',
    firstReply: 'Pirmas atsakymas: pusė klientų laukė ilgiau.',
    solved: 'Išspręsta: pusė užklausų truko ilgiau.',
    reopened: 'Vėl atverta: užklausos, kurios buvo išspręstos ir vėl atvertos.',
  },
  channels: { email: 'el. paštas', chat: 'pokalbis', web: 'svetainė', phone: 'telefonas' },
  intents: {
    questions: counted(TAG, { one: '# klausimas', few: '# klausimai', many: '# klausimo', other: '# klausimų' }),
    more: counted(TAG, { other: '… ir dar #.' }),
    categories: {
      products: 'Prekės',
      prices: 'Kainos ir nuolaidos',
      payments: 'Mokėjimas',
      orders: 'Užsakymai',
      delivery: 'Pristatymas',
      returns: 'Grąžinimas',
      warranty: 'Garantija ir gedimai',
      account: 'Paskyra',
      shop: 'Parduotuvė',
    },
  },
  near: (article) => `Gal jau atsako ${article}`,
  asked: (count) => `klausta ${times(count)}`,
  tickets,
  more: (more, count) => `… ir dar ${more}; iš viso klausta ${times(count)}.`,
  otherLanguages: 'Kitos kalbos',
  unknownLanguage: 'Nežinoma',
  steps: {
    readDraft: (title, count) => `Pirmiausia perskaitykite juodraštį „${title}“: klausta ${times(count)}.`,
    afternoon: (count, share) => `Pirmi ${count} juodraščiai apima ${share} visų užklausų.`,
    publish:
      'Kad juodraštis būtų paskelbtas, ištrinkite `draft: true`; kad daugiau nebūtų siūlomas, po juo įrašykite `rejected: true`.',
    slowest: (title, count, duration) =>
      `Ilgiausiai klientai laukia dėl „${title}“: klausta ${times(count)}, kol išspręsta – ${duration}.`,
    writeYourself: (count) =>
      `Parašykite ${articles(count)} patys: juodraštyje liko asmens duomenų, todėl jis neįrašytas.`,
    settle: (count) =>
      `Peržiūrėkite ${onQuestions(count)}, į kuriuos konsultantai atsakė skirtingai, ir palikite vieną atsakymą.`,
    unanswered: (count) =>
      `Sutarkite bendrą atsakymą į ${onQuestions(count)}: dabar konsultantai atsako kas kaip arba visai neatsako.`,
    addWordings: counted(TAG, {
      one: '# formuluotė neranda straipsnio, kuris į ją atsako. Paleiskite tą pačią komandą su `--apply-questions`, ir ji bus pridėta.',
      few: '# formuluotės neranda straipsnio, kuris į jas atsako. Paleiskite tą pačią komandą su `--apply-questions`, ir jos bus pridėtos.',
      other:
        '# formuluočių neranda straipsnio, kuris į jas atsako. Paleiskite tą pačią komandą su `--apply-questions`, ir jos bus pridėtos.',
    }),
    waiting: counted(TAG, {
      one: '# ankstesnis juodraštis vis dar laukia redaktoriaus.',
      few: '# ankstesni juodraščiai vis dar laukia redaktoriaus.',
      other: '# ankstesnių juodraščių vis dar laukia redaktoriaus.',
    }),
    account: (share) =>
      `${share} užklausų reikia pažiūrėti į paties kliento užsakymą: straipsnis gali tik paaiškinti, kaip klientas pasižiūri pats.`,
    alone: (share) => `${share} užklausų per mažai panašios į kitas: ilgesnio laikotarpio eksportas parodytų daugiau.`,
    nothing:
      'Dėl šių užklausų daugiau nieko daryti nereikia. Paleiskite dar kartą, kai susikaups mėnuo naujų užklausų.',
  },
  volume: {
    title: { day: 'Užklausos per dieną', week: 'Užklausos per savaitę' },
    usual: (count, step, trend) =>
      `Paprastai ${count} per ${step === 'week' ? 'savaitę' : 'dieną'}${trend && `, ${trend}`}.`,
    most: (count, when) => `Daugiausia (${count}): ${when}`,
    about: (title, count) => `, dažniausiai apie „${title}“ (${count})`,
  },
  figures: {
    under: (percent) => `mažiau nei ${percent}`,
    over: (percent) => `daugiau nei ${percent}`,
    steady: 'be pokyčių',
    up: (percent) => `${percent} dažniau`,
    down: (percent) => `${percent} rečiau`,
    days: counted(TAG, { one: '# diena', few: '# dienos', many: '# dienos', other: '# dienų' }),
  },
  reading: {
    quotes: ['„', '“'],
    readAs: ({ customer, agent, internal, automatic }, helpdesks) =>
      `Perskaityta: klientų žinučių – ${customer}, konsultantų – ${agent}, vidinių – ${internal}${automatic ? `, automatinių – ${automatic}` : ''}${helpdesks && ` (${helpdesks})`}.`,
    marks: {
      customer: 'kliento',
      agent: 'konsultanto',
      public: 'vieša',
      internal: 'vidinė',
      automatic: 'automatinė',
      unknown: 'nežinoma, todėl vidinė',
    },
    notes: 'Vidinės pastabos, neskaityta',
    unreadText: 'Stulpeliai su tekstu, kurių niekas neskaitė',
    whatToDo: 'jei tai rašė ar gavo klientai, nurodykite su --columns message="…" arba reply="…"',
    unread: 'Nežinomi stulpeliai',
    more: (count) => `ir dar ${count}`,
    remarks: {
      koi8: 'Tekstas perskaitytas kaip KOI8-R; kad neliktų abejonių, eksportą išsaugokite UTF-8 koduote.',
      mended: 'Tekstas, kuris prieš eksportą buvo perskaitytas netinkama koduote, ištaisytas.',
      damaged:
        'Dalis teksto prieš eksportą buvo perskaityta netinkama koduote ir ištaisyti jos nepavyko: eksportuokite dar kartą UTF-8 koduote.',
    },
  },
};
