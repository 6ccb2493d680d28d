import type { IntentWords } from '../catalogue.ts';

export const warranty: IntentWords<'warranty'> = {
  'warranty-period': {
    title: 'Kiek laiko galioja garantija?',
    wordings: `
garantijos laikas
kiek metų garantija
ar yra garantija
garantinis laikotarpis
garantijos terminas
garantija 2 metai
kokia garantija
Kiek laiko galioja prekės garantija?
Ar batams taikoma garantija?
Nuo kada skaičiuojamas garantinis laikotarpis?
Ar akumuliatoriui galioja tokia pati garantija?
Kaip sužinoti, ar mano telefonui dar galioja garantija?
Kokia garantija taikoma įmonėms?
Ar nukainotoms prekėms taikoma garantija?
kiek duodat garantijos televizoriui
ar dar galioja garantija, pirkau uzpernai
naudotam kompui kiek garantijos
kiek menesiu garantine apsauga
ar garantija galioja visoje europoje
po remonto ar garantija prasitesia
garantijos galiojimo pabaiga
čiužinio garantija 10 metų ar mažiau
ar žaislams iš vis yra garantija
`,
  },
  'warranty-claim': {
    title: 'Kaip pasinaudoti garantija?',
    wordings: `
garantinis remontas
garantinis aptarnavimas
pretenzija dėl garantijos
kur kreiptis dėl garantijos
pagal garantiją
garantinis servisas
taisymas pagal garantija
Kaip pateikti prekę garantiniam remontui?
Kur vežti sugedusį įrenginį pagal garantiją?
Kokių dokumentų reikia garantiniam aptarnavimui?
Ar galiu išsiųsti prekę garantijai paštomatu?
Kas apmoka siuntimą į garantinį servisą?
Ar garantijai reikia originalios dėžutės?
Kaip užregistruoti garantinį gedimą?
sugedo per garantija, kur nest
noriu pasinaudot garantija, kaip tai vyksta
garantiniai batai atsiklijavo, ka daryt
i servisa patiem vest ar paimat
ar garantini remontuoja parduotuvej ar gamintojas
siurblys garantijoj, kam ji pristatyt
kreiptis tiesiai į gamintojo atstovą ar į jus
ar vietoj taisymo pagal garantiją duos naują
garantinės paraiškos forma
kieno atsakomybė garantiniu laikotarpiu
`,
  },
  'warranty-without-receipt': {
    title: 'Ar garantija galioja be čekio?',
    wordings: `
garantija be čekio
pamečiau garantinį taloną
neturiu garantinio lapo
garantija be dokumentų
dingo garantinis
čekis garantijai išbluko
garantinis talonas
Ar galima pasinaudoti garantija neturint čekio?
Pamečiau garantinį taloną, kas dabar?
Ar garantijai užtenka sąskaitos el. pašte?
Ar rasite mano pirkimą garantijai pagal telefono numerį?
Negavau garantinio talono kartu su preke, ar jo reikia?
Čekio nebeturiu, o telefonas sugedo, ar taisysite nemokamai?
Ar dovanų gautai prekei be čekio galioja garantija?
cekio neissaugojau, sugedo blenderis
garantinis lapas ismestas su deze
be cekuko ar priims remontui pagal garantija
netekau visu popieriu, o garantija dar yra
kaip atkurt garantini dokumenta
sugedo dovanotos ausines, cekio nezinau kur
banko išrašas kaip įrodymas garantijai
serijos numeris vietoj čekio servisui
ar garantinis elektroninis, nes popierinio nėra
`,
  },
  'extended-warranty': {
    title: 'Ar galima įsigyti papildomą garantiją?',
    wordings: `
papildoma garantija
pratęsta garantija
garantijos pratęsimas
prekės draudimas
telefono draudimas
garantija 5 metams
draudimas nuo sudaužymo
Ar galima pratęsti garantiją?
Kiek kainuoja papildoma garantija skalbyklei?
Ar papildomą garantiją galima įsigyti po pirkimo?
Ką apima pratęsta garantija?
Ar draudimas galioja, jei telefonas sudužo?
Kaip atsisakyti papildomos garantijos?
Ar verta pirkti prekės draudimą?
siule papildoma garantija, ka ji duoda
noriu 5 metu garantijos, kiek primoket
ar galiu apsidraust nauja telefona
jau pirkau pries men, ar dar galima pratest garantija
ekrano draudimas ar yra
vagystes draudimas dviraciui
kaip registruotis gamintojo pratęstai garantijai
nereikėjo, bet kasoje įkišo papildomą garantiją
draudimo polisas prekei
`,
  },
  'repair-time': {
    title: 'Kiek laiko trunka remontas?',
    wordings: `
remonto laikas
kiek trunka remontas
per kiek sutaiso
remonto terminas
kiek laiko taisys
garantinio remonto trukme
kada sutvarkys
Kiek laiko trunka garantinis remontas?
Per kiek dienų sutaisomas telefonas?
Ar remonto metu duosite pakaitinį įrenginį?
Kas bus, jei remontas užtruks ilgiau nei mėnesį?
Kiek laukti, kol servisas įvertins gedimą?
Ar įstatymas riboja garantinio taisymo trukmę?
Ar galima paspartinti remontą?
kiek uztrunka kol sutaiso siurbli
ar ilgai taiso telefonus pas jus
jau 30 dienu taiso, ar taip gali but
per kiek laiko pataisytumet dvirati
be kompo negaliu dirbt, kiek truks taisymas
kiek vidutiniskai laiko remonte buna
maksimali remonto trukmė
detalių laukimas servise
ar per savaitę įmanoma sutaisyti laikrodį
`,
  },
  'repair-status': {
    title: 'Kokia mano remonto būsena?',
    wordings: `
remonto būsena
kas su remontu
ar sutaisėt
mano telefonas servise
remonto statusas
ar jau pataisytas
kaip remontas
Ar mano prekė jau suremontuota?
Kaip patikrinti remonto eigą?
Kada galėsiu atsiimti sutaisytą kompiuterį?
Ar servisas gavo mano telefoną?
Ką nustatė meistrai, kodėl sugedo?
Remontas turėjo baigtis vakar, kokios naujienos?
Kur įvesti remonto numerį?
palikau taisyt siurbli, kaip ten jam
del remonto nieko nepranesat jau 2 savaites
noriu zinot ar pataise mano laikrodi
garantinio eiga kokia dabar mano
uzregistravau gedima, kas toliau vyksta
atidaviau zoliapjove taisymui, ar jau galiu pasiimt
remonto kvito numeris, būklė nežinoma
ar atėjo detalė mano remontuojamam paspirtukui
kada grįš iš serviso mano ausinės
`,
  },
  'repair-out-of-warranty': {
    title: 'Ar taisote prekes pasibaigus garantijai?',
    wordings: `
remontas be garantijos
mokamas remontas
garantija pasibaigė
negarantinis remontas
taisymo kaina
remonto kaina
ar taisote senus
Ar galima sutaisyti prekę, kai garantija jau baigėsi?
Kiek kainuoja ekrano keitimas?
Sudaužiau pats, ar galite suremontuoti už pinigus?
Ar taisote ne pas jus pirktą techniką?
Kiek kainuoja gedimo diagnostika?
Ar verta taisyti, ar geriau pirkti naują?
Kur sutaisyti kavos aparatą po garantijos?
garantija baigesi pries savaite ir sugedo
uzpyliau kompa kava, kiek kainuos sutvarkyt
sudauzytas ekranas, ar taisot
turit meistra kuris pataisytu sena siuvimo masina
nutruko dirzelis po 3 metu, ar pataisytumet uz pinigus
ar sutvarkysit nors garantijos nebera
batų remontas, jei terminas praėjęs
pogarantinis aptarnavimas
susilaužė paspirtuko rankena dėl mano kaltės
`,
  },
  'defective-product': {
    title: 'Ką daryti, jei prekė sugedo arba neveikia?',
    wordings: `
brokas
sugedo
neveikia prekė
brokuota prekė
nustojo veikti
gedimas
neisijungia
Ką daryti, jei prekė sugedo po savaitės?
Nusipirkau telefoną, jis neįsijungia, ką daryti?
Ar brokuotą prekę pakeisite nauja?
Batai suplyšo po mėnesio, kokios mano galimybės?
Ar galiu gauti pinigus už nekokybišką prekę?
Prekė nekokybiška, kur kreiptis?
Kaip pranešti apie broką?
dulkiu siurblys sugedo po 2 dienu
ausines neveikia viena puse
uztrauktukas suluzo pirma karta uzsegus
isiro megztinio siule, brokas
nauja kavamale stringa ir nemala
nekokybiskas daiktas, lusta i rankas
po pirmo skalbimo spalva nubegus ir skyles
žaislas nebegroja, baterijos naujos
pūslė ant sofos, išsiskyrė siūlė
prastos kokybės striukė, plunksnos lenda
neikrauna telefono kas per nesamone
`,
  },
  'damaged-on-arrival': {
    title: 'Ką daryti, jei prekė atkeliavo pažeista?',
    wordings: `
pažeista siunta
atėjo sudužusi
sulaužyta prekė
pažeista pakuotė gavus
įskilusi
sugadinta siuntimo metu
atvežė sudaužytą
Ką daryti, jei gavau sudužusią prekę?
Dėžė suspausta, ar priimti siuntą iš kurjerio?
Ar reikia nufotografuoti pažeistą siuntą?
Televizorius atvežtas su įskilusiu ekranu, kur kreiptis?
Kurjeris sugadino baldą, kas atsakys?
Per kiek laiko pranešti apie transportavimo pažeidimus?
Ar pakeisite sudaužytą vazą nauja?
atidariau deze o ten viskas sudauzyta
siunta suplesyta ir slapia
buteliukas isbegas, visa dezute kremuota
stalo kampas nudauztas is karto
isipakavau o lekste skilus
gavau pamesta ir apdauzyta siurbli
kurjeris numete deze, dabar neveikia
vazonas subyrėjęs, augalas nulūžęs
įbrėžta nauja spinta vos atvežus
apgadinta pakuotė ir sulankstyta knyga
`,
  },
  'wrong-item': {
    title: 'Ką daryti, jei gavau ne tą prekę?',
    wordings: `
gavau ne tą prekę
ne ta prekė
atsiuntė ne tą
ne tas dydis atėjo
ne ta spalva
sumaišėt prekes
kita preke atejo
Ką daryti, jei atsiuntėte ne tą prekę?
Užsakiau juodus batus, o gavau rudus, kas dabar?
Ar galiu pasilikti neteisingai atsiųstą prekę?
Kada atsiųsite tą prekę, kurią užsakiau?
Kas apmokės siuntimą, jei suklydote jūs?
Gavau kito žmogaus užsakymą, ką su juo daryti?
Kodėl atėjo kitas modelis, nei užsakiau?
uzsakiau 42 o atejo 40
dezutej visai kitas daiktas
supainiojot uzsakyma, ne man sitas
vietoj sampuno idejot kondicionieriu
atsiunte kazkokia kita knyga
ne to skonio maistas sunims atejo
įdėjot svetimą prekę į mano siuntą
atvežė kitos spalvos sofą nei sutarta
apsirikot su modeliu
`,
  },
  'missing-item': {
    title: 'Ką daryti, jei siuntoje trūksta prekės?',
    wordings: `
trūksta prekės
nėra vienos prekės
neįdėjo
trūksta detalės
nepilna siunta
nepilnas komplektas
neidejot
Ką daryti, jei siuntoje trūksta vienos prekės?
Dėžutėje nebuvo laido, ar atsiųsite?
Apmokėjau tris, o gavau dvi, kur trečia?
Trūksta varžtų lovai surinkti, ką daryti?
Per kiek laiko reikia pranešti apie trūkstamą prekę?
Kodėl negavau dovanos, kuri turėjo būti pridėta?
Ar trūkstamą prekę atsiųsite nemokamai?
pamirsot idet vienus batus
komplekte nera kroviklio
truko vieno puodelio is sesiu
siunta atejo be vieno daikto
saskaitoj yra o dezej nera
pakuotej tuscia vietoj kremo
konstruktoriuje neradom vieno maišelio
spintos kojelių neįdėta
gavom viską išskyrus pavadėlį, kuris apmokėtas
`,
  },
  'product-not-as-described': {
    title: 'Ką daryti, jei prekė neatitinka aprašymo?',
    wordings: `
neatitinka aprašymo
ne taip kaip nuotraukoje
kitoks nei aprašyta
aprašymas klaidinantis
nuotraukoje kitaip
neatitinka nuotraukos
klaidinga informacija
Ką daryti, jei prekė neatitinka aprašymo?
Nuotraukoje buvo vienaip, gavau kitaip, kodėl?
Aprašyme parašyta oda, o gauta dirbtinė, ką daryti?
Kodėl realus dydis kitoks, nei nurodyta puslapyje?
Ar galiu reikalauti pinigų, jei parametrai neatitinka?
Aprašyme nurodytas kitas galingumas, ar tai klaida?
Kur pranešti apie neteisingą prekės aprašymą?
rasot kad vandeniui atspari, bet permirko
foto zalia o atejo kazkokia pilka
zadejot 8gb o yra 4gb
puslapyje vilna, etiketej poliesteris
visai ne tokia kokia rodo nuotraukoj
apgavot, medinis turejo but o cia plastikas
talpa mažesnė nei rašėt, apgaulė
skelbiamos savybės neatitinka tikrovės
reklamoje viena, realybėje kita
`,
  },
  'product-recall': {
    title: 'Ar prekė atšaukta iš rinkos?',
    wordings: `
atšaukta prekė
prekės atšaukimas iš rinkos
nesaugi prekė
pavojinga prekė
atšaukimo kampanija
ar prekė saugi naudoti
atsaukti gaminiai
Kaip sužinoti, ar mano prekė atšaukta dėl saugos?
Ką daryti su atšauktu gaminiu?
Ar grąžinsite pinigus už iš rinkos atšauktą žaislą?
Gamintojas skelbia atšaukimą, kur pristatyti prekę?
Ar mano automobilinė kėdutė patenka į atšaukiamą partiją?
Kur skelbiamas nesaugių prekių sąrašas?
Akumuliatorius kaista ir dūmija, ar tai žinomas pavojus?
girdejau per zinias kad atsaukia ta modeli
ar jusu parduotas pavojingas zaislas susigrazinamas
gavau laiska del nesaugaus kroviklio, ka daryt
maisto partija su salmonelem, ar mano irgi
nustojot pardavinet nes nesaugu, ar man grazint
sako rado chemikalu tam kreme, ar ji atsauke
serijos numeris atšaukimo sąraše
tarnyba uždraudė prekę, o aš ją turiu
gaminys kelia gaisro pavojų, ar keisit
`,
  },
};
