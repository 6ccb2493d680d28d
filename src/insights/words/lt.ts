import type { InsightsWords } from './insights-words.ts';

export const lt: InsightsWords = {
  title: 'Ko ieško klientai',
  headline: (searches, share) => `Paieškų iš viso – ${searches}, ${share} jų niekur nenuvedė`,
  quiet: 'Paieškų dar per mažai, kad būtų galima ką nors pasakyti. Grįžkite, kai jų bus daugiau.',
  sections: {
    gaps: {
      title: 'Ieškota ir nerasta',
      about:
        'Parašykite straipsnį, jei atsakymo nėra. Jei jis yra, įrašykite klientų žodžius į straipsnio antraštės lauką `questions:`.',
    },
    articles: {
      title: 'Straipsniai, kurie nepadeda',
      about:
        'Perskaitykite juos kliento akimis. „Neaišku“ ir „pasenę“ pataisomi greitai; „ne mano atvejis“ prašosi dar vieno straipsnio.',
    },
    rising: {
      title: 'Klausiama vis dažniau',
      about: 'Per pastarąsias septynias dienas klausta daug dažniau nei anksčiau.',
    },
    synonyms: {
      title: 'Žodžiai, kuriuos verta įrašyti į sinonimus',
      about:
        'Klientai rašė pirmąjį žodį ir atvėrė straipsnius, kuriuose vartojamas antrasis. Jei jūsų parduotuvėje abu reiškia tą patį, nukopijuokite eilutę į failą; jei kuris nors jos žodis ten jau turi savo eilutę, pakeiskite ją šia.',
    },
    odd: {
      title: 'Dienos, kai straipsnius vartė turbūt robotai',
      about:
        'Straipsnis atvertas daug kartų dažniau nei įprastai. Jei nežinote priežasties, pavyzdžiui, naujienlaiškio, tai ne klientai. Paieška ir dažniausių klausimų sąrašas tokią dieną laiko penkiomis įprastomis, o kai įprastos nėra – 20 atvertimų.',
    },
    deflection: {
      title: 'Žinutės, kurių neprireikė',
      about: 'Trys skirtingo pobūdžio skaičiai: jei juos sudėtumėte, spėjimai virstų faktais.',
    },
    days: { title: 'Paieškos per dieną', about: 'Tamsesnė dalis niekur nenuvedė.' },
    hours: { title: 'Kada klientai kreipiasi į žmogų', about: 'Pagal paros valandą parduotuvės laiku.' },
    legend: {
      title: 'Kaip skaityti skaičius',
      about:
        'Paieška niekur nenuvedė, jei nieko nerado, jei rezultatai buvo abejotini ir nė vienas neatvertas arba jei iš sąrašo nieko neatverta. Jei parodytas pats atsakymas arba būdai su jumis susisiekti, paieška pavyko. Klientai nesekami: žinoma tik paieška ir kas iš jos atverta.',
    },
  },
  columns: {
    query: 'Ką rašo klientai',
    searches: 'Paieškos',
    nothing: 'Nieko nerasta',
    doubtful: 'Abejotina',
    unopened: 'Nieko neatverta',
    article: 'Straipsnis',
    opens: 'Skaityta',
    yes: 'Taip',
    no: 'Ne',
    contacts: 'Rašė ar skambino',
    recent: 'Per 7 dienas',
    before: 'Įprasta savaitė',
    pair: 'Klientų žodis → straipsnių žodis',
    clicks: 'Atverta',
    file: 'Failas',
    day: 'Diena',
    counted: 'Įskaityta',
  },
  reasons: {
    unclear: 'neaišku',
    wrong: 'neteisinga arba pasenę',
    'other-case': 'ne mano atvejis',
    'not-possible': 'nepavyko atlikti',
    other: 'kita',
  },
  near: (article) => `Galbūt atsako ${article}`,
  none: 'Nė vienas straipsnis neatsako',
  also: 'taip pat',
  confirmed: 'patvirtino, kad straipsnis padėjo',
  failed: 'perskaitė straipsnį ir vis tiek kreipėsi į žmogų',
  assumed: 'perskaitė ir per 72 valandas nebeparašė (įvertis)',
  between: (least, most) => `nuo ${least} iki ${most}`,
  outside: (share) => `${share} kreipėsi tada, kai niekas neatsako.`,
  few: 'Brūkšnys reiškia nuo vieno iki keturių: tokie maži skaičiai nerodomi.',
};
