// What Lithuanian helpdesks and shops write over the columns of an export and into its cells.
import { list, type ExportWords } from '../language.ts';

export const exports: ExportWords = {
  columns: {
    id: list('bilieto nr | užklausos nr | užklausos id | kreipinio nr | kreipinio id | pokalbio nr | pokalbio id'),
    at: list('sukurta | sukūrimo data | data | gauta | data ir laikas | laikas | išsiųsta'),
    closedAt: list('uždaryta | išspręsta | uždarymo data'),
    channel: list('kanalas | šaltinis'),
    subject: list('tema | antraštė | pavadinimas'),
    message: list(`kliento žinutė | žinutė | klausimas | kliento klausimas | jūsų klausimas | jūsų žinutė | pranešimas
      | aprašymas | tekstas | užklausa | turinys`),
    reply: list('agento atsakymas | konsultanto atsakymas | atsakymas | atsakas | mūsų atsakymas | sprendimas'),
    author: list('autorius | siuntėjas | kas rašo'),
    inbound: list('gaunamas | ar klientas'),
    sender: list('kliento el paštas | el paštas | el pašto adresas | klientas | pirkėjas | užsakovas'),
    messages: list('žinutės | pokalbis'),
    product: list('prekė | produktas | prekės pavadinimas'),
    firstReplyMinutes: list('pirmas atsakymas min | pirmo atsakymo laikas'),
    resolutionMinutes: list('sprendimo laikas | sprendimo laikas min'),
    reopened: list('pakartotinai atidaryta | atidaryta iš naujo'),
  },
  asking: list('klausim* | žinut* | užklaus* | pranešim* | aprašym* | kreipin*'),
  answering: list('atsakym* | atsakas | atsakė'),
  marking: {
    visibility: list('matom* | vieš*'),
    kind: list('tipas | tipai | rūšis | kryptis'),
    message: list('žinut* | pranešim* | komentar* | įraš* | pastab* | laišk* | veiksm* | kryptis'),
    filler: list('ar | tik | nuo | skirt*'),
  },
  internal: list(`vidin* | vidu* | privat* | pastab* | paslėpt* | konfidencial* | nevieš* | juodrašt*
    | nematom*`),
  colleagues: list('darbuotoj* | agentams | komand* | koleg*'),
  public:
    list(`vieš* | išorin* | visiems | klientui | klientams | laišk* | paštas | paštu | žinut* | pranešim* | pokalb*
    | skambut* | telefon* | atsakym* | matom* | išsiųst* | forma`),
  either: list('komentar*'),
  not: list('ne | nėra'),
  automatic: list('sistem* | automatin* | automatiškai | robot* | bot*'),
  customer: list('klient* | pirkėj* | lankytoj* | vartotoj* | gaunam* | gaut* | įeinan* | klausim*'),
  agent: list('agent* | operator* | konsultant* | vadybinink* | siunčiam* | išsiųst* | išeinan* | atsakym* | pagalba'),
  naming: {
    person: list(`autor* | siuntėj* | gavėj* | klient* | pirkėj* | užsakov* | vartotoj* | naudotoj* | vardas | pavard*
      | rašo`),
    agent: list('agent* | konsultant* | vadybinink* | operatori* | darbuotoj* | atsaking* | priskirt* | kolega'),
    beside: list('vardas | vardai | ir | kas | asmuo | kontaktin* | jūsų'),
  },
  yes: list('taip | t'),
  no: list('ne | n'),
  automaticSubjects:
    list(`automatinis atsakymas | automatinis pranešimas | automatinis atsakiklis | atostogauju | ne biure
    | nesu biure | nepristatoma | laiško pristatyti nepavyko`),
  months: list(`saus* | vas* | kov* | bal* | geg* | birž* | liep* | rugpj* | rugs* | spal* | lapkr* | gruod*`),
};
