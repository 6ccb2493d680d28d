import type { IntentWords } from '../catalogue.ts';

export const payments: IntentWords<'payments'> = {
  'payment-methods': {
    title: 'Kokiais būdais galima atsiskaityti?',
    wordings: `
apmokėjimo būdai
mokėjimo būdai
kaip galima mokėti
atsiskaitymas
kaip sumokėti
ar priimat kortele
atsiskaitymo galimybės
Kaip galima apmokėti prekes?
Ar galima mokėti banko kortele?
Kokius mokėjimo būdus siūlote?
Ar parduotuvėje galima atsiskaityti grynaisiais?
Per kokius bankus galima mokėti internetu?
Ar priimate „American Express“ korteles?
Ar galima mokėti „Swedbank“ arba SEB nuorodomis?
kaip moket jei neturiu korteles
kaip pas jus vyksta apmokiejimas
ar tinka revolut kortele
per elektronine bankininkyste ar galima
noriu suzinot visus variantus kaip apmoket
ar imat mastercard
ar per luminor banka galima sumoket
parduotuvėj tik kortelė ar ir grynais
kriptovaliuta ar galima
apmokėti iš dviejų kortelių
`,
  },
  'pay-on-delivery': {
    title: 'Ar galima susimokėti atsiimant prekes?',
    wordings: `
mokėti atsiimant
apmokėjimas pristatymo metu
grynais kurjeriui
moku kai gaunu
sumokėti pristačius
atsiskaityti vietoje
moket kurjeriui
Ar galima sumokėti kurjeriui atvežus prekę?
Ar galima apmokėti atsiimant parduotuvėje?
Ar kurjeris priima korteles?
Ar galima mokėti paštomate atsiimant siuntą?
Kiek papildomai kainuoja apmokėjimas gavus prekes?
Ar mokant kurjeriui reikia turėti tikslią sumą?
Kodėl nerodo galimybės mokėti pristatymo metu?
nenoriu moket is anksto, ar galima kai atves
sumokėčiau kai pamatysiu preke
ar galima grynais kai atvaziuoja kurieris
cod apmokejimas
bijau moket i prieki, ar yra kitas variantas
ar omnivos terminale imanoma atsiskaityti korteles pagalba
mama nori mokėt grynais prie durų
išperkamoji siunta
ar baldus apmoku tik atvežus
`,
  },
  'pay-by-instalments': {
    title: 'Ar galima pirkti išsimokėtinai?',
    wordings: `
išsimokėtinai
lizingas
dalimis
mokėti dalimis
išsimokėjimas
inbank
mokilizingas
Ar galima prekę pirkti išsimokėtinai?
Kaip įforminti lizingą internetu?
Kokia mėnesio įmoka perkant išsimokėtinai?
Ar yra pradinis įnašas ir kokios palūkanos?
Nuo kokios sumos galima mokėti dalimis?
Ar galima mokėti per tris kartus be pabrangimo?
Ar galiu išsimokėjimo sutartį užbaigti anksčiau?
noriu imt telefona issimoketinai, ka reik daryt
ar yra lysingas pas jus
issimokietinai be pradinio inaso
ar galima po 20 eur per menesi moket
koks bankas duoda lizinga jusu parduotuvei
isigyt sofa per kelis menesius mokant
pirk dabar mokek veliau
esto mokėjimas per 3
ar klarna yra
kiek permokėsiu imdama skalbyklę lizingu
kreditas prekei
`,
  },
  'instalments-refused': {
    title: 'Kodėl nesuteiktas pirkimas išsimokėtinai?',
    wordings: `
nedavė lizingo
atmetė paraišką
lizingas nesuteiktas
neigiamas atsakymas dėl išsimokėjimo
atsisakė suteikti kreditą
nepatvirtino lizingo
paraiška atmesta
Kodėl negavau lizingo?
Ką daryti, jei išsimokėtinai pirkti neleido?
Kodėl „Inbank“ atmetė mano prašymą?
Ar galiu dar kartą teikti paraišką išsimokėtinai?
Kas sprendžia, ar suteikti pirkimą dalimis?
Ar dėl blogos kredito istorijos neduos išsimokėtinai?
Ar nesant darbo stažo suteikiamas lizingas?
padaviau paraiska lizingui ir atmete, kodel
neduoda issimoketinai nors skolu neturiu
esu pensininke, man neleido dalimis, gal kitur bandyt
paraiskos statusas neigiamas ka dabar
per mazos pajamos lizingui
mokilizingas nepatvirtina, kas blogai
niekaip negaunu kredito telefonui pirkt
kodėl anksčiau davė išsimokėtinai, o dabar ne
uzsakymas kabo, nes lizingo nesuteike
ilgai nagrinėja lizingo paraišką ir atmeta
`,
  },
  'pay-by-bank-transfer': {
    title: 'Kaip apmokėti banko pavedimu?',
    wordings: `
bankinis pavedimas
banko pavedimas
sąskaitos numeris
pavedimu
rekvizitai apmokėjimui
mokėjimo paskirtis
i kokia saskaita pervest
Ar galima apmokėti paprastu banko pavedimu?
Į kokią sąskaitą pervesti pinigus už užsakymą?
Ką rašyti mokėjimo paskirtyje?
Per kiek laiko reikia padaryti pavedimą?
Kada išsiųsite prekes, jei moku pavedimu?
Ar galima mokėti pagal išankstinę sąskaitą?
Ar tinka momentinis pervedimas iš kito banko?
noriu pervest rankiniu budu, duokit iban
nenurodziau uzsakymo numerio pavedime, ar rasit
ar zmona gali padaryt pavedima uz mane
atsiuskit saskaita israsysiu pavedima
kur rast jusu banko duomenis mokejimui
pervedimas is uzsienio banko ar tinka
moku pavedimu bet nezinau gavejo
ar siunčiate prekes negavę pavedimo
pavedimas iš įmonės sąskaitos už prekes
`,
  },
  'pay-with-wallet': {
    title: 'Ar galima mokėti „Apple Pay“, „Google Pay“ ar „PayPal“?',
    wordings: `
apple pay
google pay
paypal
revolut pay
mokėti telefonu
išmanioji piniginė
mokėjimas laikrodžiu
Ar galima atsiskaityti per „PayPal“?
Kodėl nematau „Apple Pay“ mygtuko?
Kaip apmokėti naudojant „Google Pay“?
Ar priimate mokėjimus „Revolut“ programėle?
Ar parduotuvėje galima mokėti pridėjus telefoną?
Ar „PayPal“ mokėjimui taikomas papildomas mokestis?
Ar veikia „Samsung Pay“?
ar yra paypalas
apple pay nerodo mano telefone
noriu moket su google piniginė
ar galiu moket per revoluta tiesiai
ar palaikot aple pay
neturiu korteles su savim, ar telefonu eis
paypal neranda apmokejime
laikrodžiu atsiskaityti kasoje
wallet apmokėjimas
ar skrill arba paysera piniginė tinka
`,
  },
  'pay-unpaid-order': {
    title: 'Kaip apmokėti dar neapmokėtą užsakymą?',
    wordings: `
neapmokėtas užsakymas
apmokėti vėliau
laukia apmokėjimo
kaip dabar sumokėti už užsakymą
nesumokėjau už užsakymą
apmokėjimo nuoroda
baigti apmokėjimą
Kaip apmokėti jau pateiktą užsakymą?
Užsakiau, bet nespėjau sumokėti, ką daryti?
Kiek laiko galioja neapmokėtas užsakymas?
Ar galite atsiųsti nuorodą apmokėjimui dar kartą?
Netyčia uždariau banko langą, kaip grįžti prie apmokėjimo?
Ar reikia užsakyti iš naujo, jei neapmokėjau?
Kur paskyroje rasti mygtuką „Apmokėti“?
uzsakiau bet neapmokejau, kur dabar moket
issijunge puslapis pries mokant, o uzsakymas jau yra
noriu uzbaigt apmokejima vakarykscio uzsakymo
pamirsau apmoket, ar dar galiu
raso laukiama apmokejimo o kaip moket nerandu
gaut nauja nuoroda sumoket uz ta pati uzsakyma
apmokėsiu rytoj gavusi algą, ar neatšauksit
priminimas kad užsakymas neapmokėtas
pateiktas ne iki galo, reikia sumokėti
`,
  },
  'payment-failed': {
    title: 'Kodėl nepavyksta apmokėti?',
    wordings: `
nepavyko apmokėti
mokėjimas nepavyko
kortelė atmesta
neveikia apmokėjimas
apmokėjimo klaida
negaliu sumokėti
mokėjimas atmestas
Kodėl atmetama mano kortelė?
Ką daryti, jei mokėjimas nepavyksta?
Kodėl po banko patvirtinimo grąžina atgal į krepšelį?
Pinigų užtenka, tai kodėl nepriima kortelės?
Kodėl neatsidaro banko langas?
„Smart-ID“ patvirtinau, bet mokėjimas neįvyko, kodėl?
Ar gali būti, kad bankas blokuoja pirkimą internete?
niekaip nesumoku, meta klaida
jau trecia karta bandau apmoket ir nieko
neina sumoket kortele
paspaudziu apmoketi ir pakimba
kortele geriasi kitur o pas jus ne
raso transakcija atmesta
neatsiuncia patvirtinimo kodo is banko
apmokejima nutrauke, ka dabar daryt
3d secure klaida
bankas nepatvirtina pirkimo
`,
  },
  'payment-pending': {
    title: 'Sumokėjau, bet mokėjimas dar nepatvirtintas',
    wordings: `
mokėjimas nepatvirtintas
laukiama mokėjimo
pinigai nuskaičiuoti
mokėjimas neįskaitytas
nesimato apmokėjimo
pinigai pervesti
vis dar neapmoketa
Sumokėjau, bet užsakymas rodomas kaip neapmokėtas, kodėl?
Per kiek laiko įskaitomas mokėjimas?
Pinigai nuskaityti, o užsakymo nėra, kur jie?
Ar gavote mano pavedimą?
Kodėl mokėjimo būsena vis dar „Vykdoma“?
Mokėjau savaitgalį, kada pinigai pasieks jus?
Ar reikia atsiųsti mokėjimo kvitą, kad patvirtintumėte?
pervedziau pries dvi dienas o jus nematot
nuskaiciavo pinigus bet raso kad neapmoketa
ar atejo mano pinigai
kada patvirtinsit apmokejima
pinigai rezervuoti kortelej o statusas nesikeicia
sumokejau ir tyla, gal nepraejo
mokėjimas strigo, bet sąskaitoje pinigų nebėra
apmokėta dukart nerodo nė karto
banke įvykdyta, pas jus laukia
`,
  },
  'charged-twice': {
    title: 'Kodėl pinigai nuskaičiuoti du kartus?',
    wordings: `
nuskaičiavo du kartus
dvigubas mokėjimas
sumokėjau dukart
nuskaityta dvigubai
dukart nuskaičiuota
dubliuotas mokėjimas
du kartus apmokejau
Kodėl nuo kortelės nuskaičiavo du kartus?
Netyčia sumokėjau du kartus, kaip atgauti pinigus?
Kada grąžinsite dvigubai nuskaičiuotą sumą?
Vienas užsakymas, o banke du mokėjimai, kodėl?
Ar antras mokėjimas bus automatiškai atšauktas?
Pirmas mokėjimas nepavyko, bet pinigus vis tiek nuėmė abu kartus, ką daryti?
Kur kreiptis dėl permokėtos sumos?
is manes pinigus paeme du kart
paspaudziau dusyk ir dvigubai nueme
permokejau, grazinkit antra mokejima
banko israse dvi vienodos sumos nuo jusu
dvigubas nurasymas kaip atgaut
pavedima padariau ir dar kortele sumokejau uz ta pati
sumokėjom su vyru abu už tą patį užsakymą
per daug nuskaičiavot
matau dvi operacijas už vieną pirkinį
antra kartą nuėmė pinigų be priežasties
`,
  },
  'unknown-charge': {
    title: 'Kodėl mano sąskaitoje matau nežinomą mokėjimą jūsų parduotuvei?',
    wordings: `
nežinomas mokėjimas
neaiškus nuskaičiavimas
nepirkau nieko
nežinoma operacija
kas čia per mokėjimas
nepažįstamas nurašymas
nuskaiciavo be leidimo
Kodėl iš mano kortelės nuskaičiuoti pinigai, jei nieko nepirkau?
Banko išraše matau jūsų pavadinimą, kas tai?
Ar kas nors galėjo pirkti mano kortele?
Kaip sužinoti, už ką nuskaičiavote 29 eurus?
Kodėl pinigai nuskaičiuojami kas mėnesį?
Neatpažįstu šio mokėjimo, ką daryti?
Kodėl nuskaičiavote vieną eurą?
israse yra kazkoks pirkimas pas jus o as nepirkau
kas nusipirko uz mano pinigus
matau nuskaityta suma, nezinau uz ka
nueme pinigus nors uzsakymo nedariau
gal vaikas ka uzsake, atejo nurasymas
suma israse nesutampa su niekuo ka pirkau
įtartinas mokėjimas jūsų vardu
svetimas pirkinys mano kortele
kam nurašėte pinigus nuo mano sąskaitos
`,
  },
  'payment-security': {
    title: 'Ar saugu mokėti jūsų svetainėje?',
    wordings: `
mokėjimo saugumas
ar saugu mokėti
saugus atsiskaitymas
ar saugu kortele
ssl
kam tas 3d secure
kortelės duomenų apsauga
Ar saugu pas jus vesti kortelės duomenis?
Ar matote mano kortelės numerį?
Kas apdoroja mokėjimus jūsų parduotuvėje?
Ar mano banko duomenys nebus nutekinti?
Kodėl mokant prašo patvirtinti per „Smart-ID“?
Ar mokėjimo langas užšifruotas?
Ar turiu pasakyti CVV kodą telefonu?
bijau vest kortele internete, ar nepavogs
ar cia saugus apmokejimas
gavau laiska kad vesciau kortele is naujo, ar cia jus
ar jusu puslapis apsaugotas kai moki
kur dingsta mano korteles duomenys
prašo prisijungti prie banko, ar tai saugu
sms su nuoroda sumokėti už siuntą, ar cia sukčiai
ar patikima mokėt per šitą mokėjimų sistemą
kaip apsaugoti savo pinigai perkant nete
`,
  },
  'save-card': {
    title: 'Kaip išsaugoti arba pašalinti mokėjimo kortelę?',
    wordings: `
išsaugoti kortelę
pašalinti kortelę
mano kortelės
išsaugota kortelė
ištrinti kortelės duomenis
pridėti naują kortelę
pakeisti kortele paskyroje
Kaip išsaugoti kortelę kitiems pirkimams?
Kaip ištrinti išsaugotą mokėjimo kortelę?
Ar galima pridėti kelias korteles prie paskyros?
Baigėsi kortelės galiojimas, kaip ją atnaujinti paskyroje?
Ar privalau leisti įsiminti kortelę?
Kodėl neišsisaugo mano kortelė?
Kaip nustatyti pagrindinę mokėjimo kortelę?
nenoriu kad butu mano kortele pas jus issaugota
noriu isimint kortele kad nereiktu vest kaskart
kaip nuimt sena kortele is profilio
gavau nauja kortele, kur pakeist duomenis
kaskart reik vest numeri, ar negalima irasyt
kaip atsieti kortele
atsiskaitymas vienu paspaudimu
svetima kortele liko mano paskyroj
prisiminti mokėjimo duomenis
`,
  },
  'change-payment-method': {
    title: 'Ar galima pakeisti mokėjimo būdą po užsakymo?',
    wordings: `
pakeisti mokėjimo būdą
kitas mokėjimo būdas
pasirinkau ne tą apmokėjimą
keisti apmokėjimą
vietoj pavedimo kortele
noriu kitaip sumokėti
neteisingas mokejimo budas
Ar galiu pakeisti apmokėjimo būdą jau užsakius?
Pasirinkau lizingą, bet noriu sumokėti iš karto, ar galima?
Užsakiau su mokėjimu pristačius, ar galiu apmokėti dabar internetu?
Kaip vietoj banko pavedimo atsiskaityti kortele?
Ar galima pusę užsakymo perkelti į dovanų kuponą?
Ar reikia atšaukti užsakymą, kad pakeisčiau mokėjimą?
Užsakymas pateiktas, bet noriu mokėti išsimokėtinai, kaip pakeisti?
uzsakiau grynais bet noriu kortele
suklydau rinkdamasi kaip moket
galima pakeist kad mokeciau kurjeriui
isrinkau pavedima o geriau per paypal
noreciau kitos korteles nei pasirinkau uzsakyme
ar leisit pakeist atsiskaitymo forma po uzsakymo
ne ta banka paspaudziau, noriu is kito moket
perjungti užsakymą į kitą atsiskaitymą
`,
  },
  'get-invoice': {
    title: 'Kaip gauti sąskaitą faktūrą?',
    wordings: `
sąskaita faktūra
sąskaita
negavau sąskaitos
kur rasti sąskaitą
pvm sąskaita
pirkimo čekis
kvitas
Kur rasti savo pirkinio sąskaitą faktūrą?
Ar galite atsiųsti sąskaitą el. paštu?
Kaip atsisiųsti PVM sąskaitą iš paskyros?
Ar su siunta atkeliauja pirkimo dokumentai?
Kada gausiu sąskaitą už savo užsakymą?
Pamečiau čekį, ar galite išduoti kopiją?
Ar galima gauti senesnio užsakymo sąskaitą?
prasau atsiust saskaita fakturos uz praeita menesi
saskaitos nebuvo dezutej
reik cekio buhalterijai
kur ziuret saskaita profilyje
neatejo i pasta saskaita faktura
noriu gauti pirkimo dokumenta ka pirkau sausi
istryniau laiska su saskaita, atsiuskit kita
kasos aparato čekio kopija
elektroninis kvitas
sąskaita anglų kalba
`,
  },
  'invoice-company-details': {
    title: 'Kaip gauti sąskaitą įmonės vardu?',
    wordings: `
sąskaita įmonei
mūsų įmonės rekvizitai sąskaitoje
sąskaita įmonės vardu
įrašyti įmonės kodą sąskaitoje
firmos vardu
rekvizitai sąskaitoje
saskaita imones vardu kaip
Kaip užsakant nurodyti įmonės rekvizitus?
Ar galima sąskaitą išrašyti įmonei?
Pamiršau įrašyti įmonės duomenis, ar dar galite perrašyti sąskaitą?
Kur įvesti PVM mokėtojo kodą perkant?
Ar parduotuvėje išrašysite sąskaitą faktūrą firmai?
Ar galima gauti sąskaitą mažajai bendrijai?
Kaip gauti sąskaitą su individualios veiklos numeriu?
reik saskaitos ant firmos
perku imonei, kur rasyt rekvizitus
uzsakiau kaip fizinis bet reik juridiniam
noriu saskaitos su imones kodu ir adresu
imonei israsykit prasau, duomenis atsiusiu
nera laukelio imones duomenim
pirkimas darbovietės vardu
biudžetinei įstaigai sąskaita
ar čekį galima pakeisti į sąskaitą UAB
e. sąskaita įstaigai
`,
  },
  'correct-invoice': {
    title: 'Ką daryti, jei sąskaitoje yra klaida?',
    wordings: `
klaida sąskaitoje
neteisinga sąskaita
pataisyti sąskaitą
ne tie rekvizitai
perrašyti sąskaitą
neteisinga suma sąskaitoje
klaidingi duomenys
Sąskaitoje neteisingas įmonės pavadinimas, kaip ištaisyti?
Ar galite pataisyti pirkėjo vardą sąskaitoje faktūroje?
Sąskaitos suma nesutampa su sumokėta, kodėl?
Kaip gauti kreditinę sąskaitą?
Sąskaitoje senas adresas, ar išrašysite naują?
Kodėl sąskaitoje nurodyta prekė, kurios nepirkau?
Ar galima pakeisti sąskaitos datą?
blogas pvm kodas sąskaitoj, perdarykit
padarėt klaida fakturoj
suklydau imones koda, jau israsyta saskaita
saskaitoj ne mano pavarde
reik koreguoti saskaita faktura
fakturoj nera nuolaidos nors buvo
saskaitoj sumaisytos prekes kiekis neteisingas
buhalterė prašo pataisytos sąskaitos
po grąžinimo negavau kreditinės
`,
  },
  'vat-number-purchase': {
    title: 'Ar galima pirkti be PVM turint PVM mokėtojo kodą?',
    wordings: `
be pvm įmonei
0 proc pvm
nulinis pvm
pvm kodas užsieniui
atvirkštinis apmokestinimas
vies patikra
pirkti be pvm
Ar Latvijos įmonei parduodate be PVM?
Kaip nusipirkti be PVM su kitos ES šalies PVM kodu?
Ar taikote nulinį tarifą PVM mokėtojams iš ES?
Kur įvesti užsienio PVM mokėtojo kodą?
Kodėl sistema nepriima mūsų PVM kodo?
Ar grąžinsite PVM, jei kodą pateiksiu po pirkimo?
Ar mūsų estiška firma mokės lietuvišką PVM?
imone is vokietijos, ar bus be pvm
turim eu vat numeri, kaip nemoket pvm
vies duombazej kodas galioja o jus nepriimat
uzsienio firma nori pirkt su nuliu procentu
nuskaiciavo pvm nors ivedziau pvm moketojo koda
reverse charge ar taikot
prekių tiekimas į kitą ES valstybę įmonei
norvegijos įmonė perka, ar atminusuosit pvm
pvm neapmokestinamas pirkimas verslui iš lenkijos
`,
  },
  'tax-free': {
    title: 'Ar galima susigrąžinti PVM išvykstant iš ES?',
    wordings: `
tax free
taxfree
pvm grąžinimas turistams
pvm susigrąžinimas oro uoste
bemuitis pirkimas
grąžinamas pvm keliautojui
tax free forma
Ar parduotuvėje išduodate „Tax Free“ dokumentus?
Kaip užsieniečiui susigrąžinti PVM už pirkinį?
Gyvenu JAV, ar galiu atgauti PVM?
Nuo kokios sumos galima pildyti „Tax Free“ čekį?
Ar „Tax Free“ galioja perkant internetu?
Kokių dokumentų reikia „Tax Free“ grąžinimui?
Ar anglams po „Brexit“ grąžinate PVM?
esu is ukrainos, ar galiu atgaut mokesti isvaziuojant
tax fri ar yra pas jus
isvaziuoju i amerika, noriu susigrazint pvm
kur uzpildyt tax free blanka
kaip pvm atgaut oro uoste su jusu cekiu
turistas perka laikrodi, kaip pvm atgaut
muitinės antspaudas ant čekio, o kas toliau
ar gausiu pvm atgal gyvendamas kanadoje
`,
  },
  'business-account': {
    title: 'Kaip įmonei tapti jūsų kliente?',
    wordings: `
verslo klientams
įmonės paskyra
b2b
verslo paskyra
juridiniams asmenims
sąlygos įmonėms
perkame įmonei
Kaip užregistruoti verslo kliento paskyrą?
Ar įmonėms taikote mokėjimo atidėjimą?
Ar galima prie vienos įmonės paskyros pridėti kelis darbuotojus?
Kokios sąlygos verslo klientams?
Ar parduodate juridiniams asmenims?
Kaip sudaryti nuolatinio pirkimo sutartį?
Ar mokyklos ir darželiai gali pirkti pagal sutartį?
esam uab, norim pirkt is jusu nuolat
kaip imonei prisiregistruot
ar firmoms atskiros kainos
ar galim moket per 30 dienu, esam imone
norim tapt verslo klientu
kam rasyt del verslo salygu
turiu kirpyklą, noriu pirkti kaip salonas
profesionalams skirta paskyra
perpardavėjams ar yra b2b prisijungimas
vadybininkas įmonėms
`,
  },
  'business-quote': {
    title: 'Kaip gauti komercinį pasiūlymą?',
    wordings: `
komercinis pasiūlymas
kainos pasiūlymas
sąmata
pasiūlymas įmonei
užklausa kainai
išankstinė sąskaita
proforma
Kaip gauti komercinį pasiūlymą didesniam kiekiui?
Ar galite parengti kainos pasiūlymą biuro baldams?
Kam siųsti užklausą dėl kainos įmonei?
Per kiek laiko atsakote į komercinę užklausą?
Ar dalyvaujate viešuosiuose pirkimuose?
Kaip gauti išankstinę sąskaitą apmokėjimui?
Ar galite pateikti pasiūlymą pagal mūsų sąrašą?
atsiuskit pasiulyma 30 kedziu su pristatymu
reik trijų tiekėjų pasiulymu, ar pateiktumet
noriu gaut kaina projektui
ar darot samatas imonem
kam rasyt kad paruostu komercini
apklausos būdu perkam, laukiam jusu kainos
cvp is pirkimas
prašau išrašyti proforma sąskaitą mūsų mokyklai
verslo dovanos klientams kokia butu kaina
kiek galioja jūsų pateiktas pasiūlymas
`,
  },
};
