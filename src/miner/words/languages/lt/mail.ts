// How mails and messages begin and end in Lithuanian; the keys are explained in mail-words.ts.
import type { MailWords } from '../mail-words.ts';

export const mail: MailWords = {
  quotedHeads: 'pradinis (?:laiškas|pranešimas), persiųst\\p{L}+ (?:laiškas|pranešimas|žinutė)',
  wrote: 'rašė, parašė',
  firstFields: 'nuo, kam, siųsta',
  nextFields: 'siųsta, data, kam, tema',
  subjectPrefixes: 'ats, atsakymas, ps, persiųsta',
  genericSubjects: {
    before: 'nauja',
    names: 'žinutė, klausimas, užklausa, pagalba, kontaktų forma, be temos',
    after: '\\S+',
  },
  greetings: `
    sveiki, sveikas, sveika, labas(?: rytas| vakaras)?, laba diena, labą dieną, labuk*, gera diena,
    gerb(?:iam\\p{L}{1,3}|\\.)?`,
  addressees: 'kolegos, komanda, visi, ponai, ponia, ponas',
  closings: `
    su pagarba, pagarbiai, nuoširdžiai, geros (?:jums )?dienos, gražios dienos, linkėjimai, geriausi linkėjimai`,
  notices: `
    siųsta iš .*, išsiųsta iš .*, nusiųsta iš .*,
    šis (?:el\\. ?)?(?:laiškas|pranešimas) .{0,40}(?:konfidencial|skirt).*`,
};
