import type { IntentWords } from '../catalogue.ts';

export const orders: IntentWords<'orders'> = {
  'how-to-order': {
    title: 'Kaip užsisakyti prekes internetu?',
    wordings: `
kaip užsisakyti
kaip pirkti
kaip pateikti užsakymą
užsakymo eiga
pirkimo žingsniai
kaip įsigyti prekę
noriu užsakyti
Kaip nusipirkti prekę jūsų internetinėje parduotuvėje?
Ką daryti įdėjus prekę į krepšelį?
Perku pirmą kartą, kaip pateikti užsakymą?
Kokius duomenis reikia nurodyti užsakant?
Kur spausti, kad užbaigčiau pirkimą?
Ar galima užsakyti kelias skirtingas prekes vienu metu?
Ar galima užsisakyti ne sau, o kitam žmogui?
nelabai moku nete pirkt, kaip pas jus uzsisakyt
kaip uzsakyt batus is jusu puslapio
niekaip nesuprantu kaip cia apsipirkt
noreciau isigyt knyga, nuo ko pradet
kaip nusipirkt tai ka radau
uzsakyma kaip suformuot
aprašykit pirkimo eigą mamai paprastai
apsipirkimo instrukcija
kaip išsiųsti lėlę anūkei į jos namus užsakant
`,
  },
  'order-by-phone': {
    title: 'Ar galima užsisakyti telefonu?',
    wordings: `
užsakymas telefonu
užsisakyti telefonu
užsakyti paskambinus
priimti užsakymą telefonu
užsakymas el. paštu
užsakymas per facebook
ar priimat uzsakymus telefonu
Ar galiu padiktuoti užsakymą telefonu?
Močiutė neturi interneto, ar ji gali užsisakyti skambučiu?
Kokiu numeriu skambinti norint užsakyti prekes?
Ar galima užsakyti parašius „Messenger“ žinutę?
Ar priimate užsakymus elektroniniu laišku?
Kaip apmokėti, jei užsakau telefonu?
Ar konsultantas gali suformuoti užsakymą už mane?
nemoku internetu, ar priimsit uzsakyma paskambinus
noreciau uzsakyt zodziu, ne per puslapi
gal galit jus uzsakyt uz mane
ar imanoma uzsisakyt per zinute
parasysiu ko reikia, ar suvesit uzsakyma
skambinau norejau uzsakyt telefonu niekas nepriima uzsakymo
užsakymas parduotuvėje pas konsultantą
ar yra telefoninis užsakymų priėmimas
per viberi uzsakymas ar priimamas
`,
  },
  'order-without-account': {
    title: 'Ar galima pirkti neprisiregistravus?',
    wordings: `
be registracijos
pirkti be paskyros
pirkti kaip svečias
nenoriu registruotis
užsakymas neprisijungus
ar būtina registruotis
svečio užsakymas
Ar galima užsakyti neprisiregistravus?
Ar privaloma susikurti paskyrą norint pirkti?
Kaip pirkti kaip svečiui?
Ar be paskyros matysiu savo užsakymo būseną?
Kodėl apmokant prašo prisijungti, jei nesu registruotas?
Kokių galimybių neturėsiu pirkdamas be paskyros?
Ar galima apsipirkti tik su el. paštu?
nenoriu kurt jokiu paskyru, noriu tik nusipirkt
pirksiu viena karta, ar butina registracija
ar galima be logino uzsisakyt
kaip praleist registracija perkant
neprisiregistravau, ar vis tiek galesiu uzsakyt
ar imanoma uzsakyt be akaunto
vienkartinis pirkėjas
neleidzia pirkt neuzsiregistravus
greitas pirkimas be slaptažodžio
`,
  },
  'minimum-order': {
    title: 'Ar yra minimali užsakymo suma?',
    wordings: `
minimali užsakymo suma
minimalus užsakymas
mažiausia suma
minimalus krepšelis
mažiausias kiekis
ar galima pirkti vieną
minimalus kiekis
Ar yra mažiausia suma, už kurią galima pirkti?
Nuo kiek eurų galima pateikti užsakymą?
Ar galima užsakyti tik vieną prekę už du eurus?
Kodėl neleidžia užsakyti už mažesnę sumą?
Ar yra didžiausias leidžiamas vienos prekės kiekis?
Ar minimali suma skaičiuojama po nuolaidos?
Ar galiu užsakyti vieną pakelį sėklų?
truksta 3 eur iki minimalios sumos, ka daryt
noriu tik vieno rasiklio, ar parduosit
raso kad per maza suma uzsakymui
kiek minimum reik prisipirkt kad priimtumet
neleidzia daugiau nei 2 vienetus det
ar galima pirkt po viena ar tik dezem
maziausia galima suma moketi
ar yra riba kiek galima pirkti
užsakymas per mažas, sistema nepraleidžia
`,
  },
  'order-confirmation-missing': {
    title: 'Kodėl negavau užsakymo patvirtinimo?',
    wordings: `
negavau patvirtinimo
nėra patvirtinimo laiško
užsakymo patvirtinimas
neatėjo laiškas
ar užsakymas priimtas
ar praėjo užsakymas
nežinau užsakymo numerio
Sumokėjau, bet negavau užsakymo patvirtinimo el. paštu, kodėl?
Kaip sužinoti, ar mano užsakymas priimtas?
Kur rasti užsakymo numerį, jei laiško negavau?
Ar galite dar kartą atsiųsti užsakymo patvirtinimą?
Per kiek laiko ateina patvirtinimas apie užsakymą?
Suklydau rašydama el. paštą, kaip gauti patvirtinimą?
Ar užsakymas galioja, jei nėra jokio laiško?
uzsakiau ir jokio laisko, gal nepraejo
neatejo i meila nieko apie uzsakyma
ar matot mano uzsakyma pas save, nes tyla
spame irgi nera patvirtinimo
apmokejau o patvirtinimo nera jau valanda
negavau nei sms nei laisko kad uzsakiau
ar tikrai užsisakiau, langas tiesiog užsidarė
uzsakymo numeris dingo, kur ji rast
po pirkimo puslapis užlūžo, ar įvyko užsakymas
`,
  },
  'where-is-my-order': {
    title: 'Kur mano užsakymas?',
    wordings: `
kur mano užsakymas
užsakymo būsena
kur prekės
mano užsakymo statusas
kas su užsakymu
kaip mano užsakymas
kokia užsakymo eiga dabar
Ar mano užsakymas jau išsiųstas?
Kokia mano užsakymo būklė?
Kada išsiųsite mano pirkinį?
Ar galite patikrinti, kas vyksta su mano užsakymu?
Ką reiškia būsena „Ruošiama“?
Kur yra tai, ką užsakiau praeitą savaitę?
Kodėl užsakymo statusas nesikeičia jau kelias dienas?
sveiki kaip ten mano uzsakymas juda
noriu pasitikslint ar jau issiuntet mano prekes
uzsakiau pries savaite o ziniu jokiu
kur dingo mano uzsakimas
paziurekit mano uzsakymo statusa prasau
vis dar vykdomas raso, kas vyksta
kada bus isiusta mano suknele
ar dar ilgai ruosit mano krepseli
noriu žinoti, kokioj stadijoj pirkinys
jau dvi savaites nieko negirdėti apie užsakymą
kada sulauksiu savo užsakytų knygų
`,
  },
  'order-processing-time': {
    title: 'Kiek laiko ruošiamas užsakymas?',
    wordings: `
užsakymo vykdymo laikas
kiek laiko ruošia
kada išsiunčiate
paruošimo trukmė
per kiek įvykdomas
išsiuntimo terminas
kada supakuosit
Per kiek laiko išsiunčiate prekes po apmokėjimo?
Iki kelintos valandos užsakius išsiunčiama tą pačią dieną?
Ar užsakymus ruošiate savaitgaliais?
Kiek darbo dienų trunka užsakymo paruošimas?
Kodėl užsakymas taip ilgai ruošiamas?
Ar išpardavimo metu užsakymai vykdomi lėčiau?
Kada bus paruoštas užsakymas, jei prekė tiekėjo sandėlyje?
uzsakiau vakar ar siandien isiusit
per kiek dienu ivykdot uzsakymus
kiek uztrunka kol supakuoja
jei uzsakysiu penktadieni kada isvaziuos is sandelio
kodel taip letai ruosia uzsakyma
kiek laiko kabo statusas ruosiama paprastai
ar tą pačią dieną atiduodat kurjeriui
sandėlio darbo tempas prieš kalėdas
uzsakymo apdorojimas trunka kiek
`,
  },
  'change-order': {
    title: 'Ar galima pakeisti pateiktą užsakymą?',
    wordings: `
pakeisti užsakymą
keisti užsakymą
užsakiau ne tą
suklydau užsakyme
pakeisti kiekį
redaguoti užsakymą
pakeist spalva uzsakyme
Ar galiu pakeisti prekės dydį jau užsakius?
Užsakiau ne tos spalvos, ar galima pakeisti?
Kaip išimti vieną prekę iš pateikto užsakymo?
Iki kada galima koreguoti užsakymą?
Ar galima sumažinti kiekį užsakyme?
Užsakiau per klaidą du vienetus, kaip palikti vieną?
Ar galite apkeisti prekę kol neišsiuntėte?
netycia paspaudziau ne ta dydi, pakeiskit prasau
noriu vietoj juodu baltu, uzsakymas dar neissiustas
suklydau, reikejo 38 o paemiau 39
kaip pakoreguot uzsakyma po apmokejimo
uzsakyme per daug prideta, nuimkit viena
ar dar spesiu pakeist uzsakyta preke i kita
neteisingai isirinkau modeli uzsakyme
pataisykit mano užsakymą, ne tas kvapas
apsigalvojau dėl vienos užsakymo pozicijos
`,
  },
  'add-to-order': {
    title: 'Ar galima papildyti jau pateiktą užsakymą?',
    wordings: `
papildyti užsakymą
pridėti prekę
pamiršau įdėti
pridėti prie užsakymo
dar viena prekė
papildyt uzsakyma
įdėti papildomai
Ar galiu prie pateikto užsakymo pridėti dar vieną prekę?
Pamiršau užsakyti baterijas, ar galima jas įdėti kartu?
Kaip papildyti jau apmokėtą užsakymą?
Ar už papildomą prekę reikės mokėti siuntimą dar kartą?
Iki kada galima ką nors pridėti prie užsakymo?
Ar galite įdėti dar vieną pakuotę ėdalo?
Kaip primokėti už papildomai įdėtą prekę?
uzsakiau ir prisiminiau kad dar reik vieno daikto
ar galima imest dar viena preke i ta pacia siunta
noreciau dar prideti kremo prie vakarykscio uzsakymo
uzmirsau idet i krepseli puodeli, ar spesit
padidint kieki nuo 1 iki 2 uzsakytos prekes
gal dar galima kazka pridet kol nesupakavot
prie to pačio užsakymo noriu dar kojinių
dakomplektuot uzsakyma
prisideti preke nemokant uz siuntima antra kart
`,
  },
  'combine-orders': {
    title: 'Ar galima sujungti kelis užsakymus?',
    wordings: `
sujungti užsakymus
du užsakymai
apjungti užsakymus
viena siunta
sudėti į vieną siuntą
bendras užsakymas
sujungt du uzsakymus
Ar galite du mano užsakymus išsiųsti kartu?
Kaip sujungti kelis užsakymus į vieną siuntą?
Pateikiau du užsakymus, ar galite grąžinti vieną siuntimo mokestį?
Ar galima apjungti užsakymus iš skirtingų paskyrų?
Ar sujungus užsakymus pristatymas kainuos tik kartą?
Ar galite palaukti mano antro užsakymo ir siųsti kartu?
Ar automatiškai apjungiate tos pačios dienos užsakymus?
uzsakiau du kartus, idekit viska i viena dezute
padariau antra uzsakyma, siuskit kartu su pirmu
kad nereiktu dukart moket uz siuntima sujunkit
ar galima kad abu uzsakymai ateitu viena pakuote
su drauge uzsakem atskirai, ar galit apjungt
vakar ir siandien pirkau, norisi vienos siuntos
trys užsakymai tuo pačiu adresu
abu pirkinius supakuokit kartu
užsakymų apjungimas
`,
  },
  'change-delivery-address': {
    title: 'Ar galima pakeisti pristatymo adresą?',
    wordings: `
pakeisti adresą
neteisingas adresas
pristatymo adreso keitimas
suklydau adrese
ne tas adresas
kitas adresas
pakeist adresa
Ar galiu pakeisti pristatymo adresą po užsakymo?
Nurodžiau seną adresą, ką daryti?
Kaip pataisyti buto numerį užsakyme?
Ar galima siuntą nukreipti į darbą vietoj namų?
Siunta jau išsiųsta, ar dar galima keisti adresą?
Pamiršau nurodyti namo numerį, ar kurjeris ras?
Ar galima pakeisti gavėjo miestą jau išsiųstai siuntai?
ne ta miesta pasirinkau uzsakyme
persikrausciau, o siunta vaziuoja i sena buta
suvedziau bloga pasto koda
ivedziau ne ta gatve, pataisykit
noriu kad vestu kitur nei nurodziau
laiptines kodo neparasiau, kaip pridet
išvykstu, nukreipkite siuntą tėvams į kaimą
klaida adrese jau po apmokejimo
peradresuoti siuntą
`,
  },
  'cancel-order': {
    title: 'Kaip atšaukti užsakymą?',
    wordings: `
atšaukti užsakymą
noriu atšaukti
užsakymo atšaukimas
atsisakyti užsakymo
persigalvojau
nebenoriu prekės
anuliuoti užsakymą
Kaip atšaukti ką tik pateiktą užsakymą?
Ar galiu atsisakyti užsakymo, kol jis neišsiųstas?
Iki kada galima atšaukti užsakymą?
Kur paskyroje yra mygtukas „Atšaukti“?
Ar galima atšaukti tik dalį užsakymo?
Užsakiau per klaidą, kaip panaikinti?
Ar už atšaukimą reikės mokėti?
atsaukit prasau mano uzsakyma
netycia uzsakiau dukart, viena noriu atsaukt
nebereikia jau, kaip istrint uzsakyma
persigalvojau del telefono, nesiuskit
noriu kad nebesiustumet, apsigalvojau
ar dar ne velu nutraukt uzsakyma
radau kitur, tai sito uzsakymo atsisakau
vaikas uzsake be leidimo, kaip anuliuot
kensilinti uzsakyma
užsakymą stabdykite, nes jis neteisingas
nebespaudžia atšaukimo, ką daryti
`,
  },
  'order-cancelled-by-shop': {
    title: 'Kodėl atšauktas mano užsakymas?',
    wordings: `
kodėl atšaukėte
užsakymas atšauktas
mano užsakymą atšaukė
atšaukta be priežasties
gavau pranešimą apie atšaukimą
jūs atšaukėt
anuliuotas užsakymas
Kodėl atšaukėte mano užsakymą?
Gavau laišką, kad užsakymas atšauktas, kas nutiko?
Ar užsakymas atšauktas dėl to, kad prekės nebėra?
Kodėl užsakymą panaikinote, jei aš sumokėjau?
Ar galite atkurti atšauktą užsakymą?
Kodėl vieną prekę iš mano užsakymo išbraukėte?
Ar atšaukėte dėl kainos klaidos?
as neatsaukiau o raso atsaukta
kodel jus panaikinot mano uzsakima
uzsakymas kazkodel canceled
laukiau savaite ir atsauket, kaip suprast
pati neatsaukiau, gal klaida pas jus
atsauket nes pritruko, o kodel leidot pirkt
prekė buvo su didele nuolaida ir jūs anuliavot
nepagrįstai nutrauktas mano užsakymas
pranešėt, kad neįvykdysit užsakymo
`,
  },
  'cancelled-order-refund': {
    title: 'Kada grąžinami pinigai už atšauktą užsakymą?',
    wordings: `
pinigai už atšauktą užsakymą
atšaukiau, kada pinigai
grąžinimas po atšaukimo
atšaukto užsakymo pinigai
negrąžino už atšauktą
pinigai po anuliavimo
atsaukto uzsakymo pinigu grazinimas
Kada gausiu pinigus už atšauktą užsakymą?
Užsakymą atšaukėte, o kada grąžinsite pinigus?
Per kiek dienų grąžinami pinigai atšaukus užsakymą?
Ar atšaukus grąžinama visa suma kartu su siuntimu?
Į kur grįš pinigai už neįvykdytą užsakymą?
Atšaukiau prieš savaitę, kodėl pinigų dar nėra?
Ar dovanų kuponas grįžta atšaukus užsakymą?
atsaukiau uzsakyma o pinigu ner
kur mano pinigai uz prekes kuriu neturejot
prekes neatsiusit, tai grazinkit pinigus
kiek laukt pinigu kai uzsakymas anuliuotas
ar automatiskai grizta pinigai jei atsaukiat
atsaukto lizingo sutartis ar irgi panaikinama
kada atblokuos sumą kortelėje po atšaukimo
ar grįš lojalumo taškai, jei užsakymas atšauktas
sumokejau, atsaukiau, pinigai neatejo
`,
  },
  reorder: {
    title: 'Kaip pakartoti ankstesnį užsakymą?',
    wordings: `
pakartoti užsakymą
užsakyti dar kartą
tas pats užsakymas
užsakyti iš naujo
kartoti pirkimą
noriu to paties
pakartotinis užsakymas
Kaip greitai užsakyti tas pačias prekes kaip praeitą kartą?
Ar galima vienu mygtuku pakartoti senesnį užsakymą?
Kur rasti prekę, kurią jau esu pirkusi?
Ar galiu iš istorijos viską sudėti į krepšelį?
Kas mėnesį perku tą patį ėdalą, kaip užsakyti greičiau?
Ar kaina bus ta pati, jei užsakysiu dar sykį?
Kaip užsisakyti tokį pat kremą, kokį pirkau pavasarį?
noriu dar karta to pacio ka pirkau pernai
kaip susirast ir vel nusipirkt ta pati
uzsakykit man ta pati kaip anaskart
atkartot sena uzsakyma kaip
prasau tokio pat uzsakymo kaip kovo men
pirkau kraika, reik vel tokio pat kaip seniau
vėl tie patys filtrai, pakartoti pirkinį
mygtukas „Pirkti vėl“
neatsimenu pavadinimo, bet noriu vėl to paties
`,
  },
  'order-history': {
    title: 'Kur matyti savo užsakymų istoriją?',
    wordings: `
užsakymų istorija
mano užsakymai
ankstesni užsakymai
seni pirkimai
ką esu pirkęs
pirkimų istorija
praeiti uzsakymai
Kur rasti visus savo ankstesnius užsakymus?
Kaip peržiūrėti, ką pirkau praėjusiais metais?
Ar galima pamatyti užsakymą, padarytą prieš dvejus metus?
Kur paskyroje rodomi mano pirkiniai?
Ar parduotuvėje pirktos prekės matomos paskyroje?
Kiek laiko saugoma užsakymų istorija?
Ar galima ištrinti užsakymą iš istorijos?
noriu paziuret ka uzsakiau pernai
nerandu savo senu uzsakymu sarasa
kur paskyroj paziuret uzsakymus
kada pirkau ta siurbli, kur galima pasiziuret
ar matosi mano visi pirkiniai prisijungus
uzsakymu sarasas kur yra
užsakymų archyvas
kokią sumą išleidau per metus, ar yra ataskaita
koks buvo mano batų modelis pirktas seniau
`,
  },
  'gift-wrapping': {
    title: 'Ar galima prekę supakuoti kaip dovaną?',
    wordings: `
dovanų pakavimas
supakuoti dovanai
dovanų popierius
sveikinimo atvirukas
dovaninis maišelis
supakuokit gražiai
dovanu pakavimas su kaspinu
Ar supakuojate prekę kaip dovaną?
Kiek kainuoja dovanos įpakavimas?
Ar galima įdėti atviruką su palinkėjimu?
Ar galima išsiųsti dovaną be kainos ir čekio?
Kaip užsakant pažymėti, kad tai dovana?
Ar kelias prekes supakuosite į vieną dovanų dėžutę?
Ar gavėjas matys, kiek kainavo dovana?
noriu kad supakuotumet gimtadieniui
cia dovana, nedekit cekio prasau
ar idesit laiskeli su sveikinimu mamai
kaledinis ipakavimas ar yra
siunciu drauge, ar galima grazioj dezutej
reik dovaninio popieriaus ir kaspino
nerandu kur pazymet dovanu ipakavima
dovana tiesiai gavėjui su linkėjimais
krikšto dovanai dėžutę parinksit
`,
  },
  'cart-problem': {
    title: 'Kodėl prekė nededama į krepšelį?',
    wordings: `
krepšelis neveikia
tuščias krepšelis
neįdeda į krepšelį
dingo iš krepšelio
nesideda prekės
krepšelio klaida
nepasideda i krepseli
Kodėl negaliu įdėti prekės į krepšelį?
Kodėl krepšelis ištuštėjo?
Kodėl krepšelyje rodoma neteisinga suma?
Kaip iš krepšelio pašalinti prekę?
Kodėl krepšelyje nepavyksta pakeisti kiekio?
Ar galima išsaugoti krepšelį vėlesniam laikui?
Kodėl iš krepšelio neleidžia eiti toliau?
spaudziu pirkti ir nieko nevyksta, krepselis tuscias
viska sudejau ir dingo krepselis
neisiema preke is krepselio
krepselyje dubliuojasi prekes
telefone krepselis buvo o kompe nera
negaliu istrint is krepselio vieno daikto
mygtukas „Į krepšelį“ pilkas
krepšelio atnaujinimas trunka amžinai
pirkiniu maiselis vis nulinis
`,
  },
  'website-error': {
    title: 'Ką daryti, jei svetainė neveikia?',
    wordings: `
svetainė neveikia
puslapis neatsidaro
klaida puslapyje
neveikia puslapis
svetainė stringa
baltas ekranas
error 500
Kodėl jūsų svetainė neatsidaro?
Ką daryti, jei puslapyje rodoma klaida?
Kodėl neveikia paieška svetainėje?
Kodėl nesikrauna nuotraukos?
Kodėl telefone svetainė rodoma blogai?
Ar dabar vyksta techniniai darbai?
Kur pranešti apie klaidą svetainėje?
luzta jusu puslapis, nieko negaliu paspaust
internetine parduotuve neuzsikrauna
meta 404 kai spaudziu ant prekes
stringa viskas, kraunasi ir kraunasi
neveikia filtrai, neina atsirinkt
puslapis lagina ir ismeta
is firefox nedirba jusu saitas
svetainė vis perjungia į kitą kalbą
sausainiukų lentelė uždengia visą ekraną
`,
  },
  'subscription-change': {
    title: 'Kaip pakeisti prenumeratą?',
    wordings: `
pakeisti prenumeratą
prenumeratos dažnis
praleisti siuntą
atidėti kitą siuntimą
sustabdyti prenumeratą laikinai
periodinis užsakymas
keisti prenumeratos preke
Kaip pakeisti prenumeratos siuntų dažnumą?
Ar galima praleisti vieną prenumeratos mėnesį?
Kaip prenumeratoje pakeisti ėdalo skonį?
Ar galiu prenumeratos siuntą gauti anksčiau?
Kaip atnaujinti kortelę, kuria apmokama prenumerata?
Ar galima laikinai sustabdyti reguliarų pristatymą?
Kur pakeisti prenumeratos pristatymo adresą?
noriu kad siustumet kas 2 men o ne kas menesi
praleiskit rugpjucio siunta, atostogausim
prenumeratoj noriu kitos kavos
per daznai ateina, retinkit
kaip pakeist plana i didesni
pristabdyt abonementa kol grisiu
noriu į prenumeratos dėžutę kitų prekių
reguliaraus pirkimo kiekį padidinti
kitą prenumeratos siuntą perkelkite savaite
`,
  },
  'subscription-cancel': {
    title: 'Kaip nutraukti prenumeratą?',
    wordings: `
nutraukti prenumeratą
atšaukti prenumeratą
prenumeratos atsisakymas
nebenoriu prenumeratos
išjungti automatinį pratęsimą
sustabdyti mokėjimus
atsisakyt prenumeratos
Kaip nutraukti prekių prenumeratą?
Ar galima prenumeratą nutraukti bet kada?
Kaip išjungti automatinį prenumeratos atnaujinimą?
Ar nutraukus prenumeratą gausiu jau apmokėtą siuntą?
Per kiek laiko iki kito mokėjimo reikia atsisakyti prenumeratos?
Ar yra mokestis už prenumeratos nutraukimą?
Kodėl nutraukus prenumeratą vis tiek nuskaičiavo?
nenoriu kad kas men nurasinetu pinigus, atsaukit
uzsakiau bandomaji men ir pamirsau atsaukt
kaip isijungt is to abonemento
nebesiuskit man dezuciu kas menesi
nerandu kur isjungt prenumerata
baikit nuskaiciuot uz prenumerata
katė nugaišo, ėdalo prenumeratos nebereikia
visiškai baigti periodinį užsakymą
narystės nutraukimas su mokesčiu
`,
  },
};
