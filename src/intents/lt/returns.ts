import type { IntentWords } from '../catalogue.ts';

export const returns: IntentWords<'returns'> = {
  'how-to-return': {
    title: 'Kaip grąžinti prekę?',
    wordings: `
grąžinti prekę
prekės grąžinimas
kaip grąžinti
noriu grąžinti
grąžinimo tvarka
atiduoti atgal
prekiu gražinimas
Kaip grąžinti internetu pirktą prekę?
Ką daryti, jei prekė man netiko?
Kur siųsti grąžinamą prekę?
Kaip užpildyti grąžinimo formą?
Ar galima grąžinti per paštomatą?
Kokie žingsniai norint atsisakyti pirkinio?
Ar reikia nurodyti grąžinimo priežastį?
nepatiko suknele, noriu issiust atgal
kaip atsikratyt nepatikusiu batu, norisi grazint
netiko, kaip dabar grazint jums
pirkau ausines bet neitiko, kur grazinimo forma
ka reik idet i dezute siunciant atgal
noriu atiduot preke ir atgaut pinigus
gražinimai kaip vyksta
i koki adresa siust atgal
prekės atsisakymo prašymas
per paskyrą registruoti grąžinimą
`,
  },
  'return-period': {
    title: 'Per kiek laiko galima grąžinti prekę?',
    wordings: `
grąžinimo terminas
per kiek dienų grąžinti
14 dienų
kiek laiko grąžinti
iki kada galima grąžinti
30 dienų grąžinimas
grazint iki kada
Per kiek dienų galima grąžinti prekę?
Nuo kada skaičiuojamos 14 dienų?
Ar galiu grąžinti po mėnesio?
Ar kalėdines dovanas galima grąžinti ilgiau?
Ar į grąžinimo terminą įskaičiuojami savaitgaliai?
Praleidau grąžinimo terminą, ar dar galima?
Ar terminas skaičiuojamas nuo užsakymo, ar nuo gavimo?
praejo 16 dienu, ar priimsit atgal
pirkau pries menesi, ar dar galiu grazint
kiek dienu turiu apsigalvot
nespejau per dvi savaites isiust
iki kelintos dienos dar priimat atgal
ar galima ilgiau palaikyt pries grazinant
grąžinimui liko viena diena, ar svarbi išsiuntimo data
buvau ligoninėje ir pavėlavau grąžinti
ar pratesiat grazinimo laika svenciu metu
`,
  },
  'return-cost': {
    title: 'Kas moka už grąžinimo siuntimą?',
    wordings: `
grąžinimo kaina
nemokamas grąžinimas
kas moka už grąžinimą
kiek kainuoja grąžinti
grąžinimo mokestis
grąžinimo siuntimo išlaidos
ar grazinimas nemokamas
Ar prekių grąžinimas nemokamas?
Kiek kainuoja išsiųsti prekę atgal?
Ar už grąžinamos siuntos siuntimą moku aš?
Ar grąžinimo mokestis atskaičiuojamas iš pinigų?
Kas apmoka grąžinimą, jei prekė brokuota?
Ar grąžinant parduotuvėje reikia mokėti?
Kiek kainuotų sofos grąžinimas?
ar turiu pats moket uz siuntima atgal
uz grazinima nuskaiciavot 3 eur, kodel
kas sumoka kurjeriui jei grazinu
ar kompensuosit pasto islaidas grazinant
nenoriu moket uz grazinima nes ne mano kalte
ar grazint i pastomata kainuoja
siuntimo atgal įkainiai
siunčiant savo lėšomis ar atlyginat
grąžinimo lipdukas ar mokamas
`,
  },
  'return-label': {
    title: 'Kaip gauti grąžinimo lipduką?',
    wordings: `
grąžinimo lipdukas
grąžinimo etiketė
grąžinimo kodas
siuntos lipdukas
atsispausdinti lipduką
nėra grąžinimo lapo
omniva grazinimo kodas
Kur rasti grąžinimo lipduką?
Kaip gauti grąžinimo kodą paštomatui?
Neturiu spausdintuvo, kaip grąžinti be lipduko?
Ar grąžinimo etiketė įdėta į siuntą?
Grąžinimo lipduko nuoroda nebeveikia, ką daryti?
Ar galite atsiųsti naują grąžinimo etiketę?
Kur ant dėžutės klijuoti lipduką?
pamečiau gražinimo lapą
neturiu kur atsispausdint, ar uztenka kodo telefone
neatejo i meila siuntimo etikete
reik lipduko kad galeciau isiust atgal
koki koda vest i omniva kai grazinu
baigesi grazinimo kodo galiojimas
lipdukas nenuskanuojamas paštomate
dvi prekės, ar reikia dviejų grąžinimo etikečių
vaztarastis grazinamai siuntai
`,
  },
  'return-in-store': {
    title: 'Ar galima prekę grąžinti parduotuvėje?',
    wordings: `
grąžinti parduotuvėje
grąžinti fizinėje parduotuvėje
atnešti į parduotuvę
grąžinimas salone
atvežti pačiam
grąžinti vietoje
grazint pardej
Ar internetu pirktą prekę galima grąžinti parduotuvėje?
Kurioje parduotuvėje galima atiduoti netikusią prekę?
Ar parduotuvėje pirktus batus galiu grąžinti kitame mieste?
Ar grąžinant parduotuvėje pinigus gausiu iš karto?
Ką turėti su savimi grąžinant parduotuvėje?
Ar galima pačiam nuvežti grąžinamą prekę į sandėlį?
Ar bet kuriame salone priima grąžinimus?
pirkau nete, ar galiu nunest i parduotuve
noriu atiduot gyvai o ne siust
ar kasoj priims atgal preke is interneto
galiu uzsukt akropoly ir grazint
gyvenu salia jusu, atneisiu pats grazint
ar priima grazinimus parduotuve sekmadieni
grąžinimas atsiėmimo punkte
kasininkė nepriėmė internetu pirktų batų, ar teisėtai
nuvežti atgal į saloną sofą
`,
  },
  'return-from-abroad': {
    title: 'Kaip grąžinti prekę iš užsienio?',
    wordings: `
grąžinti iš užsienio
grąžinimas iš anglijos
siųsti atgal iš vokietijos
grąžinti iš latvijos
grąžinimas gyvenant užsienyje
iš kitos šalies grąžinti
grazinimas is uzsienio
Kaip grąžinti prekę, jei gyvenu užsienyje?
Kiek kainuoja grąžinimas iš Airijos?
Ar galima grąžinti per vietinį paštą Vokietijoje?
Ar iš kitos šalies galioja tas pats grąžinimo terminas?
Ar grąžinant iš Norvegijos reikia deklaracijos?
Pirkau į Angliją, ar galiu grąžinti Lietuvoje?
Kokiu adresu siųsti grąžinimą iš Ispanijos?
esu svedijoj, netiko batai, kaip issiust atgal
is danijos siust brangu, kaip grazint
grazinu is uk, ar bus muitai
gyvenu olandijoj ir noriu grazint suknele
ar estijoj galiu grazint per omniva
siunciau i airija dovana, netiko, kaip grazinti
ar kompensuojat grąžinimą iš suomijos
užsienio pirkėjo grąžinimas
parvežti netikusią prekę grįžus iš emigracijos
`,
  },
  'return-large-item': {
    title: 'Kaip grąžinti didelę prekę?',
    wordings: `
grąžinti baldus
didelės prekės grąžinimas
grąžinti šaldytuvą
grąžinti sofą
atsiimsite baldą
stambios prekės grąžinimas
grazinti ciuzini
Kaip grąžinti didelį baldą?
Ar atvažiuosite pasiimti netikusios sofos?
Kiek kainuoja didelės prekės paėmimas iš namų grąžinant?
Ar galima grąžinti jau surinktą spintą?
Kaip supakuoti televizorių grąžinimui?
Ar galiu grąžinti čiužinį, jei netiko kietumas?
Kas išneš netikusią skalbyklę iš buto?
lova netiko prie kambario, kaip ja atiduot atgal
atsiuskit masina paimt grazinama stala
netelpa i pastomata, kaip tokia didele grazint
pati neisnesiu sofos, kas paims grazinima
saldytuvas per didelis, noriu grazint
dviratis netiko, kaip issiust tokia deze
išpakavau spintą, dėžės nebėra, ar priimsit
kurjeris stambiai grąžinamai prekei
batuto grąžinimas
`,
  },
  'return-without-packaging': {
    title: 'Ar galima grąžinti prekę be originalios pakuotės?',
    wordings: `
grąžinti be pakuotės
išmečiau dėžutę
suplėšyta pakuotė grąžinant
ar reikia originalios pakuotės grąžinant
dėžutės nebėra, grąžinimas
pažeista dėžutė, ar grąžinsiu
grazint atidaryta pakuote
Ar galima grąžinti prekę be originalios dėžutės?
Išmečiau pakuotę, ar dar galiu grąžinti?
Ar priimsite prekę, jei pakuotė suplėšyta?
Ar būtina grąžinti su visomis etiketėmis?
Nuplėšiau etiketę, ar dar galima grąžinti drabužį?
Ar tinka kita dėžė grąžinant batus?
Ar grąžinant reikia gamyklinės plėvelės?
dezute ismesta, bet preke nauja
iplesiau pakuote, ar grazint eina
batu deze suplyso, ar priimsit
nukirpau etiketes, ar viskas, nebegrazinsiu
nera originalios dezes telefonui, noriu grazint
ismeciau maisiuka i kuri buvo idetas daiktas
vaikas suplėšė žaislo dėžutę prieš grąžinimą
ar atskaičiuosite už trūkstamą pakuotę
į ką supakuoti, jei savos dėžės nebeliko
`,
  },
  'return-used-item': {
    title: 'Ar galima grąžinti panaudotą prekę?',
    wordings: `
naudotos prekės grąžinimas
panaudojau ir noriu grąžinti
nešiota
dėvėtos prekės grąžinimas
grąžinti panaudotą
atidariau ir išbandžiau
išskalbtas drabužis
Ar galima grąžinti jau naudotą prekę?
Vieną kartą apsiaviau batus lauke, ar priimsite atgal?
Ar galiu grąžinti išbandytą dulkių siurblį?
Ar galima grąžinti kremą, jei atidariau?
Kaip skirti pasimatavimą nuo naudojimo?
Ar sumažinsite sumą, jei prekė turi naudojimo žymių?
Išskalbiau ir tik tada supratau, kad netinka, ar dar grąžinsiu?
nesiojau viena diena, ar dar imate atgal
isbandziau kavos aparata, nepatiko, ar galima grazint
pasimatavau ir susitepe truputi, ar priimsit
batai jau aveti lauke, bet spaudzia
kate paragavo ir neede, ar grazint maisa galima
telefona aktyvavau, ar galiu grazint
suktuku pasisukau pora varztu ir netiko
ismeginta preke bet be braizymu
perskaityta knyga ar grąžinama
kvepalus pasipurškiau kartą ir netinka
`,
  },
  'return-sale-item': {
    title: 'Ar galima grąžinti prekę, pirktą su nuolaida?',
    wordings: `
grąžinti akcijinę prekę
nukainotos prekės grąžinimas
išpardavimo prekių grąžinimas
pirkta su nuolaida
grąžinti pirktą per akciją
outlet grąžinimas
grazint nukainota
Ar galima grąžinti prekę, pirktą per išpardavimą?
Ar akcijinėms prekėms galioja 14 dienų grąžinimas?
Kiek pinigų gausiu, jei pirkau su nuolaidos kodu?
Ar nukainotą avalynę priimate atgal?
Ar juodojo penktadienio pirkinius galima grąžinti?
Ar grąžinant prekę iš komplekto pradings nuolaida?
Ar batus, nupirktus su 50 procentų nuolaida, galima atiduoti atgal?
pirkau ispardavime ir netiko, ar grazinsit
su kuponu pirkta suknele, ar galima grazint
ar nukainotoms irgi taikoma grazinimo teise
sake kad akcijiniu negrazina, ar tiesa
trecia preke dovanu, o viena grazinu, kas bus
per black friday pirktas telikas, noriu grazint
išparduodamas likutis, ar priimamas atgal
perkant 1+1 ar galima grąžinti vieną
paskutinė kaina, grąžinti galima?
`,
  },
  'return-gift': {
    title: 'Kaip grąžinti gautą dovaną?',
    wordings: `
grąžinti dovaną
dovana netiko
gautos dovanos grąžinimas
dovanos grąžinimas
pakeisti dovaną
padovanojo ne tą
dovana nepatiko
Ar galiu grąžinti prekę, kurią gavau dovanų?
Kam bus grąžinti pinigai už dovaną?
Ar dovanos gavėjas gali grąžinti be pirkėjo žinios?
Kalėdų dovana netiko, ką daryti?
Ar už grąžintą dovaną galiu gauti kuponą?
Padovanojo per mažą megztinį, kaip iškeisti?
Ar dovaną galima grąžinti turint tik dovanų čekutį be kainos?
draugai padovanojo, bet jau tokia turiu
nenoriu kad mama zinotu kad grazinu jos dovana
dovana gavau be cekio, kaip ja grazint
vaikui padovanojo du vienodus lego
uosvei netiko dovanota skara, ar priimsit
vyras dovanojo kvepalus, netinka man
krikštynų dovana, dublikatas, noriu atiduoti
gauta gimtadieniui, o aš norėčiau pinigų
ar dovanotojas sužinos apie grąžinimą
`,
  },
  'return-without-receipt': {
    title: 'Ar galima grąžinti prekę be čekio?',
    wordings: `
ar grąžinsit be čekio
neturiu čekio grąžinimui
grąžinimas pametus čekį
grąžinti be čekio
nėra sąskaitos grąžinimui
išmestas kvitas, grąžinimas
grąžinimas be pirkimo dokumento
Ar galima grąžinti prekę neturint čekio?
Pamečiau čekį, kaip grąžinti batus?
Ar grąžinant užtenka banko išrašo?
Ar rasite mano pirkimą pagal lojalumo kortelę?
Ar reikia sąskaitos, kai siunčiu prekę atgal?
Kuo įrodyti pirkimą, jei kvito nebeturiu?
Čekis išbluko, ar priimsite grąžinimą?
ismeciau ceki, ar dar galiu nunest atgal
mokejau kortele bet cekio neturiu, noriu grazint
netekau kvito, preke nauja su etiketem
ar galima pasiziuret sistemoj kad pirkau, cekio nera
grynais pirkau ir neturiu ceko
cekiuka pametau, ka daryt grazinant
ar galiu parodyti čekio nuotrauką grąžindama
dokumentų neišsaugojau, o prekė netiko
laiško su užsakymu nebeturiu, ar grąžinsiu
`,
  },
  'return-part-of-order': {
    title: 'Ar galima grąžinti tik dalį užsakymo?',
    wordings: `
grąžinti dalį
grąžinti tik vieną
dalinis grąžinimas
grąžinti kelias prekes
grąžinti vieną iš kelių
likusias pasilikti
dali uzsakymo grazint
Ar galiu grąžinti tik vieną prekę iš užsakymo?
Kaip grąžinti dalį užsakytų prekių?
Užsakiau tris dydžius, ar galiu du grąžinti?
Ar grąžinus dalį reikės mokėti už pristatymą?
Ar galima grąžinti vieną daiktą iš komplekto?
Ar prekes iš skirtingų užsakymų galima grąžinti viena siunta?
Kaip bus perskaičiuota suma, jei grąžinu pusę pirkinių?
vienus batus pasiliksiu, kitus grazinsiu, ar galima
is penkiu prekiu dvi netiko
noriu grazint tik kelnes, o marskinelius pasilikt
uzsakiau du dydzius pasimatuot, viena siusiu atgal
ar butinai reik visa uzsakyma grazint
tik vienas kremas netiko is rinkinio
patalynės komplekto užvalkalus atskirai grąžinti
ar dingsta nemokamas siuntimas, jei pusę grąžinu
du užsakymai, viena grąžinimo dėžė
`,
  },
  'non-returnable-items': {
    title: 'Kokių prekių negalima grąžinti?',
    wordings: `
negrąžinamos prekės
ko negalima grąžinti
ar apatinius galima grąžinti
grąžinimo išimtys
kosmetikos grąžinimas
negrazinamu prekiu sarasas
apatinis trikotažas
Kokių prekių grąžinti negalima?
Ar galima grąžinti maudymosi kostiumėlį?
Ar maisto prekės grąžinamos?
Kodėl pagal užsakymą pagamintų prekių negalima grąžinti?
Ar galima grąžinti auskarus?
Ar galiu grąžinti gyvą augalą?
Ar programinę įrangą galima grąžinti?
ar negrazinami kvepalai jei atidaryti
apatines kelnaites ar grazina kas nors
ar telefono plėvelę galima atgal atiduot
ar grazinami papildai ir vitaminai
preke su graviruotu vardu ar grazinama
higienos prekes ar eina grazint
dovanų kuponas ar grąžinamas
nukirptas audinys ar kabelis metrais, ar priimat
kurioms prekėms 14 dienų negalioja
`,
  },
  'return-refused': {
    title: 'Kodėl atsisakėte priimti grąžintą prekę?',
    wordings: `
nepriėmė grąžinimo
atmetė grąžinimą
atsisakė grąžinti
grąžinimas atmestas
nepriimate atgal
neigiamas atsakymas dėl grąžinimo
grąžino man atgal
Kodėl nepriėmėte mano grąžintos prekės?
Ką daryti, jei grąžinimas atmestas?
Kodėl sakote, kad prekė naudota, jei ji nauja?
Prekę man atsiuntėte atgal, ką dabar daryti?
Ar galiu ginčyti sprendimą nepriimti grąžinimo?
Kodėl parduotuvėje atsisakė priimti prekę?
Nesutinku su jūsų sprendimu dėl grąžinimo, kur kreiptis?
pardaveja nepaeme atgal batu, kodel
isiunciau, o jus negrazinat ir sakot kad deveta
atmetet mano grazinimo prasyma, pagrindas koks
sako pazeista, bet as nepazeidziau
neigiamai atsaket del pinigu grazinimo uz suknele
nieko nenesiojau o jus nepriimat
teigiat, kad trūksta detalės, todėl nepriimsit
dar tik dešimta diena, bet neleidžia grąžinti
neteisėtai atsisakoma atsiimti prekę
`,
  },
  'return-status': {
    title: 'Kokia mano grąžinimo būsena?',
    wordings: `
grąžinimo būsena
ar gavote grąžinimą
mano grąžinimo statusas
ar atėjo grąžinta prekė
kas su grąžinimu
grąžinimas dar nepatvirtintas
ar gavot siunta atgal
Ar jau gavote mano grąžintą prekę?
Kaip sužinoti, kokioje stadijoje mano grąžinimas?
Kada apžiūrėsite mano grąžintus batus?
Išsiunčiau prieš savaitę, ar pasiekė jus?
Kodėl paskyroje grąžinimas vis dar „Laukiama“?
Ar patvirtinote mano grąžinimo prašymą?
Kur galiu stebėti savo grąžinimą?
issiunciau atgal, nezinau ar gavot
gal patikrintumet ar atejo mano grazinimas
grazinau antradieni, jokiu ziniu
uzpildziau forma ir nieks neatraso del grazinimo
ar mano grazinta preke jau sandely
raso grazinimas vykdomas, kiek tai truks
grąžinimo registracijos patvirtinimo neatėjo
sekimas rodo, kad grąžinimą gavote, o jūs tylit
kokia eiga mano grąžinamos striukės
`,
  },
  'exchange-size': {
    title: 'Kaip pakeisti prekę į kitą dydį?',
    wordings: `
pakeisti dydį
per mažas
per didelis
netiko dydis
kitas dydis
keisti į didesnį
dydzio keitimas
Kaip pakeisti batus į kitą dydį?
Ar galima apkeisti į mažesnį dydį?
Suknelė per didelė, ar galite atsiųsti kitą dydį?
Ar už dydžio keitimą reikia mokėti?
Ar parduotuvėje galėčiau pasikeisti į M dydį?
Kas bus, jei norimo dydžio nebeturite?
Kiek laiko trunka dydžio keitimas?
per mazi batai, reik 40
striuke spaudzia per pecius, noriu vienu dydziu daugiau
dydis netiko, ar eina iskeist
uzsakiau s bet reikejo l, pakeiskit
kelnes per ilgos, noriu kito ugio
vaikui per mazos kojines, kaip gaut didesnes
žiedas per laisvas, reikia mažesnio
šuns liemenė netelpa, keisčiau į L
ar pirma siųsti didesnius, ar pirma grąžinti mažus
`,
  },
  'exchange-product': {
    title: 'Kaip pakeisti prekę į kitą?',
    wordings: `
pakeisti prekę
prekės keitimas
keisti į kitą
apsikeisti
noriu kitos prekės
iškeisti į kitą prekę
pakeist i kita spalva
Ar galima pakeisti prekę į kitą modelį?
Kaip iškeisti prekę į kitą spalvą?
Ar galiu vietoj šito paimti kitą, brangesnę prekę?
Ar keičiant prekę reikės primokėti skirtumą?
Kaip vyksta prekės keitimas internetu?
Ar galima prekę pasikeisti parduotuvėje?
Per kiek laiko atsiųsite pakeistą prekę?
noreciau vietoj sito dulkiu siurblio kita
netiko modelis, ar galima apkeist i kita
pirkau juodas, bet noriu baltu, kaip pakeist
nepatiko kvapas, ar imanoma i kita iskeist
gal galim apsimainyt i kita zaisla
kaip atlikt mainus, nenoriu pinigu
prekę keičiu į pigesnę, ar skirtumą atgausiu
ausines į kitos firmos pakeisti
nenoriu grąžint, noriu tik pasikeist į kitą
`,
  },
  'refund-time': {
    title: 'Per kiek laiko grąžinami pinigai?',
    wordings: `
kada grąžins pinigus
pinigų grąžinimo laikas
per kiek grąžina pinigus
kada gausiu pinigus
pinigų grąžinimo terminas
kiek laukti pinigų
grazinimas pinigu kiek trunka
Per kiek dienų grąžinami pinigai už grąžintą prekę?
Kada bus grąžinti pinigai, kai prekė pasieks jus?
Kiek laiko užtrunka pinigų pervedimas į kortelę?
Ar pinigus grąžinate iš karto gavę prekę?
Ar savaitgaliais pinigai grąžinami?
Kodėl pinigų grąžinimas trunka iki 14 dienų?
Kiek laukti pinigų, jei grąžinau parduotuvėje?
grazinau preke, kada pamatysiu pinigus
kiek laiko jus grazinat pinigus i saskaita
po kiek dienu grizta pinigeliai uz batus
ar greit pervedat pinigus po grazinimo
mokejau kortele, kada atgal ateis
kada bankas iskaitys grazinta suma
lizingo atveju kada panaikinama sutartis grąžinus
pinigų grąžinimas per kiek darbo dienų
kada tikėtis pinigų, jei šiandien išsiunčiu
`,
  },
  'refund-not-received': {
    title: 'Negavau pinigų už grąžintą prekę',
    wordings: `
negrąžino pinigų
negavau pinigų
kur mano pinigai
pinigai negrįžo
vis dar negrąžinti pinigai
atgal neatėjo pinigai
negražinat pinigu
Kodėl man dar negrąžinti pinigai už prekę?
Prekę grąžinau prieš tris savaites, kur pinigai?
Rašėte, kad pinigai pervesti, bet sąskaitoje jų nėra, kodėl?
Praėjo 14 dienų, o pinigų negavau, ką daryti?
Ar tikrai pervedėte pinigus už grąžintus batus?
Uždariau seną sąskaitą, kur dingo grąžinti pinigai?
Kada pagaliau grąžinsite pinigus?
pinigu uz grazinta preke kaip nera taip nera
jau menuo kaip laukiu savo pinigu
laike rasot grazinta o banke nieko
kada atiduosit pinigus, preke seniai pas jus
pavedimas neatejo uz grazinima
nesulaukiu pinigu uz suknele
patikrinkit ar mano pinigai isiusti, negaunu
parduotuvėje sakė iškart, bet į kortelę negrįžo
pinigų grąžinimas užstrigo
`,
  },
  'refund-method': {
    title: 'Kaip grąžinami pinigai?',
    wordings: `
kur grąžins pinigus
į kortelę ar sąskaitą
pinigų grąžinimo būdas
į kokią sąskaitą grąžinate
grąžinimas grynaisiais
pinigai ar kuponas
grazins i kortele
Į kur grąžinami pinigai už grąžintą prekę?
Ar pinigus grąžinate į tą pačią kortelę?
Mokėjau grynaisiais, kaip gausiu pinigus atgal?
Ar galiu gauti pinigus į kitą banko sąskaitą?
Kaip grąžinami pinigai, jei mokėjau dovanų kuponu?
Ar vietoj pinigų duosite kuponą?
Kaip grąžinate, kai pirkta išsimokėtinai?
kortele uzdaryta, kur grazinsit
noriu pinigu, o ne kupono, ar galima
ar reik nurodyt saskaitos numeri grazinimui
moketa per paypal, kur griz pinigai
pinigai nueis tam kas mokejo ar man
ar grazinat i kreditine kortele
pakeisti sąskaitą, į kurią grąžinsite
mokėjo vyras, o pinigus norėčiau aš gauti
gal galima pinigus į lojalumo sąskaitą
`,
  },
  'refund-too-small': {
    title: 'Kodėl grąžinta mažiau pinigų?',
    wordings: `
grąžino mažiau
ne visa suma
trūksta pinigų
per mažai grąžino
grąžinta ne visa suma
nepilnas grąžinimas
mažesnė suma
Kodėl grąžinote ne visą sumą?
Kodėl iš grąžintos sumos atskaičiuoti 5 eurai?
Sumokėjau 80, o grąžino 65, kodėl?
Ar klaidingai apskaičiavote grąžinamą sumą?
Kodėl grąžinus vieną prekę pritaikyta mažesnė kaina?
Kada gausiu trūkstamą grąžinimo dalį?
Kokiu pagrindu nuskaičiavote už nusidėvėjimą?
maziau grazinot nei mokejau
kodel negrazinot pilnos sumos
truksta 3 eur nuo mano grazinimo
grazino tik uz viena preke o siunciau dvi
nukirpot nuo pinigu, paaiskinkit
atskaitet kazkoki mokesti grazinant pinigus
gavau tik pusę pinigų už palapinę
nuolaidą atėmėt iš grąžinamos sumos
perskaičiuokit, nes grąžinta klaidinga suma
`,
  },
  'refund-delivery-cost': {
    title: 'Ar grąžinant prekę grąžinami ir pristatymo pinigai?',
    wordings: `
siuntimo pinigai
grąžinti už pristatymą
ar grąžina siuntimo mokestį
pristatymo išlaidos grąžinamos
negrąžino už siuntimą
kurjerio mokesčio grąžinimas
siuntimo suma atgal
Ar grąžinus prekę gausiu ir pinigus už pristatymą?
Kodėl negrąžinote pristatymo mokesčio?
Ar pristatymo kaina grąžinama, jei grąžinu tik dalį prekių?
Ar atgausiu užnešimo pinigus?
Mokėjau už skubų pristatymą, ar tą sumą grąžinsite?
Ar už paštomatą sumokėti pinigai irgi sugrąžinami?
Ar pagal įstatymą turite grąžinti pirminio siuntimo kainą?
grazinot uz batus bet be siuntimo
o siuntima ar atgausiu jei grazinu viska
4 eur uz kurjeri negrazinti
ar siuntimo mokesti kompensuojat grazinus
norisi atgaut ir uz atvezima pinigus
viska grazinau, bet siuntimo kaina neatiduota
pristatymo suma neįtraukta į grąžinimą
siuntėt ilgai, tad grąžinkit bent siuntimo mokestį
prekė atvyko vėlai, pristatymo mokestį noriu atgal
`,
  },
};
