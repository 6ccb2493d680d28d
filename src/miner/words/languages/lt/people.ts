// What stands beside people's names in Lithuanian; the keys are explained in personal-words.ts.
import type { PeopleWords } from '../personal-words.ts';

export const people: PeopleWords = {
  titles: 'p, pon(?:as|ia|ui|iai|o|ios|ą|ią|e), gerb, doc, prof, dr, kun, tet~, dėd~, ded(?:ė|ės|ei|e)',
  saysName: `
    mano vardas(?: ir pavardė)?(?: yra|:| -)?, mano pavardė(?: yra|:| -)?, vardu, vadinuosi, pavarde, mano pavarde(?: yra)?`,
  somebody: `
    aš esu, aš, čia(?: rašo)?, rašo jums, jums rašo, vardu, (?:kalbėj|bendrav|šnekėj)(?:au|ome) su, gavėj~, pirkėj~,
    siuntėj~, mokėtoj~, konsultant~, vadybinink~, operator~, mūs[uų], mus[uų], mažaj(?:am|ai), pas, perduok~, pasirašė,
    atsiims, atsiėmė, vaik(?:as|o|ui), skirta`,
  relatives: `
    vyr(?:as|o|ui|u|ą), žmon(?:a|os|ai|ą), zmon(?:a|os|ai), mam(?:a|os|ai|ą|yt~), mamut~, tė(?:tis|vas|čio|čiui|vo|vui|veli~|tu),
    sūn(?:us|aus|ui|ų|um|el~), sun(?:us|aus|ui|el~), dukr(?:a|os|ai|ą|yt~|el~|el~), duktė, dukter(?:s|iai|į), brol~, ses(?:uo|ers|eriai|erį|yt~|ut~|ė|ės|ei),
    draug~, koleg~, anūk~, anuk~, seneli~, senel~, močiut~, mociut~, bobut~, tet(?:a|os|ai|ą|ul~), dėd(?:ė|ės|ei|ę), pusbrol~, pusseser~,
    kaimyn~, uošv~, anyt(?:a|os|ai), šešur~, krikšt~, vaikin(?:as|o|ui), mergin(?:a|os|ai), sužadėtin~, sutuoktin~, gimin~, mažyl~, kūdik~`,
  introduces: `
    aš(?: esu)?, čia(?: rašo)?, rašo(?: jums)?, jums rašo, su jumis, mano (?:vyras|žmona|sūnus|dukra|mama|tėtis|brolis|sesuo)`,
  inTheName: 'pavard[eė], vardu, vardas',
  nameAfter: 'vardu, pavarde',
  labels: 'vardas(?:,? (?:ir )?pavardė)?, pavardė, gavėjas, siuntėjas, pirkėjas, klientas, kontaktinis asmuo, gavėja',
  greetings: `
    sveik(?:i|as|a|utis|os), lab(?:as|a diena|as rytas|as vakaras|ą dieną|ukas), gera diena, gerb(?:iam~|\\.)?,
    miel(?:as|a|i), brangus, labutis, sveikučiai`,
  closings: `
    su pagarba, pagarbiai, nuoširdžiai, geros dienos, gražios dienos, linkėjimai, geriausi linkėjimai,
    ačiū(?: už pagalbą| iš anksto| labai)?, aciu(?: is anksto| labai)?, labai ačiū, dėkoju(?: iš anksto)?, dėkui, dekui,
    gero vakaro, sėkmės, iki`,
  deeds: `
    aiškin~, žadėj~, prašė~, klausė~, rašė~, sakė~, pasakė~, skambin~, paskambin~, paaiškin~, pažadėj~, atsakė~,
    pasirašė~, užsakė~, sumokėj~, mokėj~, atsiims~, atsiėmė~, pasiims~, nori~, norėtų~, miega~, gyvena~, perduok~,
    pakviesk~, darė, padarė, paėmė~, gimtadien~`,
  forSomebody: 'skirta, skirtas, su, nuo, pas',
  from: 'nuo',
  goods: `
    sof~, foteli~, kėd~, taburet~, stal~, lov~, suol~, lentyn~, spint~, komod~, lemp~, šviestuv~, kilim~, veidrod~,
    čiužin~, pagalv~, antklod~, vaz~, užuolaid~, sukn~, marškini~, palaidin~, sijon~, strik~, palt~, bat~, basut~,
    rankin~, kuprin~, auskar~, apyrank~, kvepal~, krem~, lėl~, vežimėl~, modeli~, kolekcij~, serij~, rinkini~`,
  afterGoods: 'yra, ar, ir, su, be, iš, į, kainuoja, turi, tinka, bus, dar',
};
