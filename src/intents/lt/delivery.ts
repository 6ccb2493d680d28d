import type { IntentWords } from '../catalogue.ts';

export const delivery: IntentWords<'delivery'> = {
  'delivery-cost': {
    title: 'Kiek kainuoja pristatymas?',
    wordings: `
pristatymo kaina
siuntimo kaina
kiek kainuoja siuntimas
pristatymo mokestis
siuntimo islaidos
kiek uz pristatyma
kurjerio kaina
Kiek kainuoja pristatymas į namus?
Kiek kainuos siuntimas į paštomatą?
Kodėl toks brangus pristatymas?
Ar siuntimo kaina priklauso nuo svorio?
Kur pamatyti siuntimo kainą prieš apmokant?
Kiek kainuoja atvežti sofą į Klaipėdą?
Ar perkant kelias prekes siuntimo mokestis imamas vieną kartą?
kiek kainuotu atsiust i kaima
siuntimas brangesnis nei preke, kodel
kokie ikainiai pristatymo
kiek reiks primoket kad atvestu iki namu
ar atsiemimas is omnivos pigiau negu kurieris
siuntimo tarifai
uz siuntima paskaiciavo 7 eur kodel tiek
kiek kainuoja siusti i nida
pristatymo įkainiai pagal dydį
`,
  },
  'free-delivery': {
    title: 'Nuo kokios sumos pristatymas nemokamas?',
    wordings: `
nemokamas pristatymas
nemokamas siuntimas
nuo kiek nemokamai
ar pristatymas nemokamas
siuntimas dovanų
be siuntimo mokesčio
nemokamai į paštomatą
Nuo kokios sumos pristatote nemokamai?
Kiek dar reikia pirkti, kad siuntimas būtų nemokamas?
Kodėl nepritaikytas nemokamas pristatymas?
Ar didelėms prekėms irgi galioja nemokamas siuntimas?
Ar yra kodas nemokamam pristatymui?
Ar nemokamas pristatymas galioja į užsienį?
Ar po nuolaidos suma dar tinka nemokamam siuntimui?
virs 50 eur pirkau o uz siuntima vis tiek ima
kada siunciat nemokamai
truksta 2 eur iki nemokamo siuntimo
rase nemokamas pristatymas bet paskaiciavo
ar lojaliems klientams siuntimas uz dyka
noriu kad nereiktu moket uz kurjeri
už dyką atvežat ar ne
siuntimas 0 eur sąlygos
nemokamo pristatymo akcija
`,
  },
  'delivery-time': {
    title: 'Per kiek laiko pristatomos prekės?',
    wordings: `
pristatymo laikas
pristatymo terminas
per kiek dienų pristato
kada atveš
kiek laiko keliauja
siuntimo trukme
kada gausiu prekę
Per kiek dienų pristatote prekes Lietuvoje?
Jei užsakysiu šiandien, kada gausiu?
Kiek laiko keliauja siunta iki paštomato?
Ar spėsite pristatyti iki Kalėdų?
Kiek laiko užtrunka baldų pristatymas?
Kelintą valandą paprastai atvažiuoja kurjeris?
Ką reiškia pristatymas per 3–5 darbo dienas?
ar ateis iki penktadienio jei dabar uzsisakysiu
kiek laukt siuntos is jusu
reik iki sestadienio gimtadieniui, ar spesit
po kiek laiko gausiu jei moku dabar
pristatimas kiek dienu trunka
ar ilgai siunciat
į mažus miestelius pristatymas ilgesnis ar ne
lauksiu dvi savaites ar greičiau ateis
kol siunta pasiekia gavėją
`,
  },
  'delivery-methods': {
    title: 'Kokie yra pristatymo būdai?',
    wordings: `
pristatymo būdai
kaip pristatote
kaip siunčiate
siuntimo būdai
kokiu kurjeriu
dpd ar omniva
pristatymo galimybes
Kokius pristatymo būdus galima pasirinkti?
Per kokią kurjerių tarnybą siunčiate?
Ar siunčiate per Lietuvos paštą?
Ar galima rinktis tarp kurjerio ir paštomato?
Kaip pakeisti siuntimo būdą krepšelyje?
Kodėl man rodo tik kurjerį?
Ar pristatote savo transportu?
per ka siunciat prekes
ar yra dpd
noriu kad siustumet lp express, ar galima
kas atveza, kokia firma
kokie variantai gauti prekes
ar venipak siunciat
registruotas laiškas ar kurjeris
iki durų arba iki terminalo, ką siūlot
ar įmanoma siųsti autobusu siuntomis
`,
  },
  'delivery-area': {
    title: 'Ar pristatote į mano vietovę?',
    wordings: `
kur pristatote
ar pristatote į kaimą
pristatymas visoje lietuvoje
ar vežat į neringą
pristatymo zona
vienkiemis
ar siunciat i mano miesta
Ar pristatote į visus Lietuvos miestus?
Ar vežate prekes į kaimus ir sodus?
Ar pristatote į Kuršių neriją?
Kodėl sistema nepriima mano pašto kodo?
Ar kurjeris važiuoja į sodų bendriją?
Kuriuose miestuose veikia jūsų pristatymas?
Ar galite atvežti baldus į Alytų?
gyvenu vienkiemy, ar atvesit
i mazus kaimelius ar vezat
ar vaziuoja kurieris i soda uz miesto
raso kad i si adresa nepristatom
ar i salas pristatoma
tik vilniui ar ir kitiem miestam
palangoj vasarą ar pristatot
nerandu savo gyvenvietės sąraše
kariniam daliniui pristatymas galimas
`,
  },
  'delivery-abroad': {
    title: 'Ar siunčiate į užsienį?',
    wordings: `
siuntimas į užsienį
ar siunčiate į latviją
pristatymas užsienyje
siųsti į vokietiją
į angliją
tarptautinis siuntimas
i norvegija siunciat
Ar pristatote prekes į kitas šalis?
Ar galima užsakyti į Airiją?
Kiek kainuoja siuntimas į Didžiąją Britaniją?
Per kiek laiko siunta pasiekia Ispaniją?
Į kurias Europos šalis siunčiate?
Gyvenu Švedijoje, ar galėčiau užsisakyti?
Kodėl negaliu pasirinkti kitos šalies?
noriu issiust dovana seseriai i anglija
ar siunciat i uzsieni per pasta
gyvenu danijoj, kaip nusipirkt is jusu
ar vezat i estija baldus
i amerika ar imanoma
uzsieny gyvenantiem lietuviam ar siunciat
tarptautinis pristatymas ne es šalims
lenkijoj paštomatas ar veiktų
siuntos į ukrainą
`,
  },
  'customs-duties': {
    title: 'Ar reikės mokėti muitą?',
    wordings: `
muitas
muitinės mokestis
importo mokesčiai
ar bus muitas
muito deklaracija
siunta muitinėje
muitines dokumentai
Ar už siuntą iš jūsų reikės mokėti muitą?
Siunta sustabdyta muitinėje, ką daryti?
Kas moka importo mokesčius siunčiant į Angliją?
Ar siunčiant į Norvegiją prisidės PVM ir muitas?
Kokius dokumentus prašo pateikti muitinė?
Ar prekės siunčiamos iš ES, ar iš Kinijos?
Kodėl kurjeris prašo sumokėti muito mokestį?
gavau zinute kad reik muita moket
is kinijos ateina tai ar bus papildomu mokesciu
uzstrigo muitinej mano siunta, kas moka
ar neuzdes muitu kai siusit i sveicarija
is anglijos siunta, ar apmuitins
kiek procentu muitas bus
muitinė nori sąskaitos už prekes
reikalauja deklaruoti siuntą pašte
ne es siunta ir visi mokesčiai
`,
  },
  'express-delivery': {
    title: 'Ar galimas skubus pristatymas?',
    wordings: `
skubus pristatymas
greitas pristatymas
pristatymas šiandien
tą pačią dieną
rytoj reikia
express siuntimas
skubiai reikia
Ar galite pristatyti prekę tą pačią dieną?
Kiek kainuoja skubus pristatymas?
Iki kelintos valandos užsakyti, kad gaučiau rytoj?
Ar Vilniuje pristatote per kelias valandas?
Ar yra garantuotas pristatymas kitą dieną?
Ar galima primokėti, kad atvežtumėte greičiau?
Kaip pasirinkti skubų siuntimą?
labai skubu, gimtadienis rytoj, ar imanoma
reik kuo greiciau, sumokesiu daugiau
ar siandien dar atvestumet kaune
per bolta ar wolta siunciat
expres pristatymas ar yra pas jus
noriu gaut po poros valandu
ar yra skubus kurieris
paskubinkit mano siunta uz priemoka
avarinis atvejis, reikia iki rytojaus ryto
`,
  },
  'weekend-delivery': {
    title: 'Ar pristatote savaitgaliais?',
    wordings: `
šeštadienį
savaitgalį
ar vežat sekmadienį
pristatymas šventinėmis dienomis
ar kurjeriai dirba savaitgalį
savaitgalio pristatymas
ar sestadieni atvesit
Ar kurjeriai pristato šeštadieniais?
Ar galima gauti prekes sekmadienį?
Ar švenčių dienomis siuntos pristatomos?
Ar savaitgalį siuntos papildomos į paštomatus?
Ar pristatymas savaitgalį kainuoja brangiau?
Darbo dienomis nebūnu namie, ar galite atvežti šeštadienį?
Ar penktadienį išsiųsta prekė ateis per savaitgalį?
galiu priimt tik savaitgali, ar vezat
per velykas ar vaziuoja kurjeriai
sekmadieni buna pristatymai ar ne
ar kurieriai dirba sestadieniais kaune
noriu baldu sestadienio ryta
gruodžio 24 ar pristatot
ilgąjį savaitgalį pristatymas
nedarbo dieną kad atvežtų
po darbo ar savaitgali tik galiu gaut
`,
  },
  'choose-delivery-date': {
    title: 'Ar galima pasirinkti pristatymo dieną ir laiką?',
    wordings: `
pristatymo diena
pasirinkti laiką
atvežti vakare
konkreti pristatymo data
suderinti laiką
pristatymas po 18 val
pristatymo data
Ar galima pasirinkti, kurią dieną atvežti?
Ar galiu nurodyti pristatymo valandą?
Ar galite atvežti tik kitą savaitę, nes dabar išvykusi?
Ar kurjeris gali atvažiuoti vakare?
Kaip pakeisti jau suderintą pristatymo laiką?
Ar prieš atvežant paskambinsite suderinti laiko?
Ar galima užsakyti dabar, o gauti po mėnesio?
noriu kad vestu butent penktadieni po pietu
dirbu iki 6, ar gali vakare atvest
ar galima sutart tikslu laika
atidekit pristatyma iki 15 d prasau
gelems reik konkrecios dienos
nepriimsiu antradieni, perkelkit i ketvirtadieni
intervalas nuo 17 iki 20 ar galimas
pristatymo kalendorius
kambarys dar remontuojamas, lovą atvežkit vėliau
`,
  },
  'large-item-delivery': {
    title: 'Kaip pristatomos didelės ir sunkios prekės?',
    wordings: `
didelių prekių pristatymas
baldų pristatymas
sunkios prekės
stambiagabaritės
šaldytuvo pristatymas
didelės siuntos
stambi buitine technika
Kaip pristatomi baldai?
Ar sunkią prekę padės iškrauti?
Kaip pristatoma skalbyklė?
Ar dideles prekes vežate į visą Lietuvą?
Ar reikės dviejų žmonių sofai iškelti?
Kodėl šiai prekei negalima rinktis paštomato?
Kiek trunka stambių prekių pristatymas?
kaip atvezat lova, ar su sunkvezimiu
ar tilps i mano masina ta spinta, ar patys vezat
perku saldytuva, kas iskrauna
ar atvezat batuta iki kiemo
didelio gabarito preke kaip siunciama
300 kg trinkeliu ar pristatot su liftu
paletė trąšų iki sodo
sofa neįeis pro duris, kaip nešit
ar du žmonės atvažiuoja su televizoriumi dideliu
`,
  },
  'delivery-to-floor': {
    title: 'Ar prekė užnešama į butą?',
    wordings: `
užnešimas
užnešti į butą
ar užneša
iki durų
į penktą aukštą
užnešimo kaina
uznesimas i auksta
Ar kurjeris užneš prekę į ketvirtą aukštą?
Kiek kainuoja užnešimas į butą?
Ar pristatote tik iki laiptinės?
Ar užneša, jei namas be lifto?
Kaip užsakyti užnešimą kartu su pristatymu?
Ar kurjeris įneš šaldytuvą į virtuvę?
Ar atveža iki buto durų, ar palieka lauke?
gyvenu 5 aukste be lifto, ar uznes sofa
esu viena, neturiu kas uznesa, ar padetu
ar vezejai uztempia skalbykle i buta
paliko prie laiptines, kodel neuznese
reik kad inestu i vidu
kiek uz auksta ima uz uznesima
sumokėjau už užnešimą, o nenešė
ar krovikai įskaičiuoti
nunešti į rūsį čiužinį gali
`,
  },
  'old-item-collection': {
    title: 'Ar išvežate senus daiktus?',
    wordings: `
seno šaldytuvo išvežimas
išvežti seną
sena technika
senų baldų išvežimas
ar paimate seną
elektronikos atliekos
atiduoti seną skalbyklę
Ar atvežę naują šaldytuvą paimsite seną?
Kiek kainuoja senos technikos išvežimas?
Ar išvežate senus čiužinius?
Kaip užsakyti senos sofos išvežimą?
Kur galima priduoti senas baterijas ir lempas?
Ar nemokamai priimate seną televizorių?
Ar senas įrenginys turi būti atjungtas prieš paimant?
perku nauja skalbykle, gal paimtumet sena
kur det sena dulkiu siurbli
ar isvezat senus baldus kai vezat naujus
reik kad kas isveztu sena viryke
ar galima atiduot jums nebeveikiancia technika
utilizavimas
senas telikas, ar priimtumet parduotuvej
senų padangų priėmimas perkant naujas
atvežkit naują lovą ir pasiimkit seną
`,
  },
  'parcel-locker': {
    title: 'Kaip gauti siuntą į paštomatą?',
    wordings: `
paštomatas
į paštomatą
siuntimas į paštomatą
omniva
lp express
dpd pickup
siuntu terminalas
Ar siunčiate į paštomatus?
Kaip pasirinkti paštomatą užsakant?
Kokio dydžio siunta telpa į paštomatą?
Kodėl mano miesto paštomato nėra sąraše?
Kaip atsiimti siuntą iš paštomato?
Ar galima siųsti į „Omniva“ terminalą prie „Maximos“?
Ar į LP EXPRESS paštomatą siunčiate visas prekes?
noriu i pastomata, kur pasirinkt
artimiausias pastomatas prie manes
ar i omniva siunciat
kaip veikia tie pastomatai, niekad neesu naudojusis
ar tilps edalo 15kg maisas i pastomata
nerodo pastomato pasirinkimo
terminalas vietoj kurjerio ar galimas
unisend paštomatai
ar smart post ar venipak locker yra
siuntu automatas prie iki
`,
  },
  'change-parcel-locker': {
    title: 'Ar galima pakeisti paštomatą?',
    wordings: `
pakeisti paštomatą
ne tas paštomatas
kitas paštomatas
suklydau paštomatą
nukreipti į kitą paštomatą
paštomato keitimas
pakeist terminala
Pasirinkau ne tą paštomatą, ar galima pakeisti?
Siunta jau kelyje, ar galiu nukreipti į kitą terminalą?
Kaip „Omniva“ siuntą perkelti į kitą paštomatą?
Kodėl siunta atvežta į kitą paštomatą, nei prašiau?
Ar galima vietoj paštomato gauti kurjeriu?
Mano paštomatas pilnas, kur nukreips siuntą?
Ar galite pakeisti miestą, į kurio terminalą siunčiate?
netycia pasirinkau pastomata kitam mieste
noriu kito terminalo, prie namu
uzsakiau i sena pastomata, persikelkit i nauja
nukreipe i kita pastomata nes perpildytas
ar dar galima pakeist pastomato adresa
ismete bloga omnivos vieta uzsakant
prašau siųsti į kauno paštomatą, o ne vilniaus
perkelti siuntą iš terminalo į kurjerį
suklydau rinkdamasis terminala
`,
  },
  'locker-code-missing': {
    title: 'Negavau kodo siuntai iš paštomato atsiimti',
    wordings: `
negavau kodo
nėra paštomato kodo
atsiėmimo kodas
ištryniau sms su kodu
kodas paštomatui
neatidaro durelių
kodas netinka pastomate
Negavau SMS su atsiėmimo kodu, ką daryti?
Ką daryti, jei ištryniau žinutę su paštomato kodu?
Kur rasti durelių atidarymo kodą?
Kodėl paštomatas nepriima kodo?
Ar galite atsiųsti kodą dar kartą?
Nurodžiau neteisingą telefono numerį, kaip gausiu kodą?
Kodas atėjo, bet durelės neatsidarė, ką daryti?
siunta pastomate o kodo nera
neatejo zinute kaip atsiimt is pastomato
vedu koda terminale raso neteisingas
pamečiau pin kodą siuntai
pakeiciau numeri ir kodas nuejo i sena
duru kodas neateina i meila
paštomato durelės tuščios, nors kodas tiko
omnivos sms negauta kaip atidaryt
kodelis atsiimti siuntai dingo
`,
  },
  'pick-up-in-store': {
    title: 'Ar galima prekes atsiimti parduotuvėje?',
    wordings: `
atsiėmimas parduotuvėje
atsiimti pačiam
atsiimti vietoje
atsiėmimo punktas
ar galiu atvažiuoti pasiimti
nemokamas atsiėmimas
pasiimsiu pats
Ar galima užsakyti internetu ir atsiimti parduotuvėje?
Kada užsakymas bus paruoštas atsiimti?
Kuriose parduotuvėse galima atsiimti užsakymą?
Ko reikia atsiimant užsakymą parduotuvėje?
Kiek kainuoja atsiėmimas salone?
Ar galiu tą pačią dieną pasiimti iš sandėlio?
Ar gausiu žinutę, kai prekę bus galima atsiimti?
noriu pats pasiimt, nereikia siust
uzsakiau ir galvoju uzsukt i parde pasiimt, ar galima
ar galima atsiimt is sandelio kaune
nenoriu kurjerio, pasiimciau is jusu
kur jusu atsiemimo vieta
atsieme vilniuje ar galima siandien
kaip pasirinkt atsiemima parduotuvej
click and collect
užvažiuosiu po darbo pasiimti baldų savo priekaba
`,
  },
  'pick-up-time-limit': {
    title: 'Kiek laiko saugomas atsiimtinas užsakymas?',
    wordings: `
kiek laiko saugo
iki kada atsiimti
saugojimo terminas
kiek laikys paštomate
pratęsti saugojimą
nespėju atsiimti
kiek dienų laukia
Kiek dienų siunta laikoma paštomate?
Iki kada reikia atsiimti užsakymą parduotuvėje?
Ar galima pratęsti siuntos saugojimą?
Kas bus, jei laiku neatsiimsiu siuntos?
Kiek laiko užsakymas laukia atsiėmimo punkte?
Esu išvykęs, ar galite palaikyti užsakymą ilgiau?
Kiek valandų siunta guli „Omniva“ terminale?
grisiu tik po savaites, ar lauks siunta
nespesiu pasiimt iki rytoj is pastomato
kiek laiko guli omnivoj
kada issius atgal jei neatsiimu
pratesk saugojima prasau dar porai dienu
atostogauju, palaikykit mano siunta
pašte kiek dienų guli
saugojimo mokestis pavėlavus pasiimti
baigiasi terminas atsiimti siuntą
`,
  },
  'someone-else-collects': {
    title: 'Ar užsakymą gali atsiimti kitas asmuo?',
    wordings: `
atsiims kitas žmogus
kitas asmuo
vyras atsiims
įgaliojimas
ar gali atsiimti mama
draugas pasiims
atsiimti už kitą
Ar mano užsakymą gali atsiimti kitas žmogus?
Ko reikia, kad siuntą paimtų mano vyras?
Ar reikia įgaliojimo atsiimti siuntą už kitą?
Ar užtenka parodyti užsakymo numerį, jei atsiima draugė?
Ar kurjeris gali atiduoti siuntą kaimynui?
Ar vaikas gali paimti siuntą iš kurjerio?
Kaip pakeisti gavėją į kitą asmenį?
pati negaliu, ar sunus galetu pasiimt
ar atiduos zmonai be mano dokumento
kaimynas priims uz mane, ar tinka
ar galiu atsiimt drauges uzsakyma
noriu kad brolis pasiimtu is parduotuves
nurodyt kita gaveja siuntai
ar kolegai atiduosit darbe
asmens dokumentas atsiimant už kitą
močiutės siuntą pasiimsiu aš, ką turėti
`,
  },
  'track-parcel': {
    title: 'Kaip sekti siuntą?',
    wordings: `
siuntos sekimas
sekti siuntą
sekimo numeris
siuntos numeris
kaip sekti
tracking
kur siunta dabar
Kaip sekti savo siuntą internete?
Kur rasti siuntos sekimo numerį?
Ar atsiųsite siuntos sekimo nuorodą?
Kaip sužinoti, kur dabar yra mano siunta?
Kurioje svetainėje įvesti siuntos kodą?
Kodėl negavau sekimo numerio?
Ar galima matyti kurjerį žemėlapyje?
noriu pasekt siuntinuka, kur ta padaryt
duokit tracking numeri
isiusta jau, bet nezinau kaip sekt
kur ziuret kur vaziuoja mano siunta
neturiu siuntos kodo
siuntinio paieska pagal numeri
omnivos sekimas kaip
dpd siuntos numeris kur parašytas
stebėti siuntos kelią
sekimo nuoroda sms žinutėje
`,
  },
  'tracking-not-updating': {
    title: 'Kodėl neatsinaujina siuntos sekimo informacija?',
    wordings: `
sekimas neatsinaujina
siunta nejuda
sekimo numeris neveikia
nerasta siunta
būsena nesikeičia
statusas nejuda
sekimas stovi vietoje
Kodėl siuntos sekimo informacija neatsinaujina?
Kodėl sekimo numeris nerandamas?
Jau trys dienos tas pats sekimo statusas, ar tai normalu?
Kodėl rašo „Siunta užregistruota“ ir daugiau nieko?
Kada pradeda veikti sekimo kodas?
Kodėl sekimas rodo neteisingą miestą?
Siunta įstrigo rūšiavimo centre, ką daryti?
vedu siuntos numeri, raso tokios nera
sekime nieko naujo nuo pirmadienio
uzstrigo siunta terminale ir nejuda
tracking rodo ta pati jau savaite
laukiama siuntos is siuntejo, ka tai reiskia
nuo vakar jokiu pokyciu sekime
numeris neatsekamas
sekimo puslapis tuščias
siuntos kodas dar neaktyvus ar blogas
`,
  },
  'parcel-late': {
    title: 'Ką daryti, jei siunta vėluoja?',
    wordings: `
vėluoja siunta
siunta neatėjo
vėlavimas
kodėl vėluoja
dar negavau
neatvežė laiku
veluoja pristatymas
Kodėl mano siunta vėluoja?
Ką daryti, jei prekė neatvežta nurodytą dieną?
Terminas praėjo, kada pagaliau gausiu prekes?
Žadėjote per tris dienas, jau savaitė, kas vyksta?
Ar gausiu kompensaciją už vėluojantį pristatymą?
Kodėl kurjeris šiandien neatvažiavo?
Dėl vėlavimo prekės nebereikia, ar galiu atsisakyti?
jau turejo but vakar o siuntos nera
laukiau visa diena ir neatveze
kiek galima laukt tos siuntos
velaujat jau 5 dienas, nesamone
turejo ateit iki kaledu bet neatejo
baldai veluoja menesi, kada bus
pažadėtas pristatymo terminas jau praėjo
negavau laiku dovanos gimtadieniui
siunta eina per ilgai
`,
  },
  'parcel-lost': {
    title: 'Ką daryti, jei siunta dingo?',
    wordings: `
dingo siunta
pamesta siunta
siunta prarasta
pasiklydo siunta
nerandama siunta
kurjeris pametė
siunta prapuole
Ką daryti, jei siunta pasimetė kelyje?
Kurjeris sako, kad siuntos neranda, kas toliau?
Per kiek laiko siunta laikoma dingusia?
Ar išsiųsite naują prekę, jei siunta pamesta?
Kas atlygins už prarastą siuntą?
Kaip pradėti siuntos paiešką?
Siunta turbūt dingo pašte, ar grąžinsite pinigus?
mano siunta dingo ir niekas neranda
pamete mano siunta, ka dabar daryt
jau menuo siuntos nera, turbut pamesta
omniva sako kad prarado siunta
siuntinys pradingo, noriu kompensacijos
siuntos paieska neradus
dingusi pakuotė su telefonu
kurjerių tarnyba pripažino, kad pradangino
prapuolė kažkur sandėliuose
`,
  },
  'delivered-not-received': {
    title: 'Siunta rodoma kaip pristatyta, bet aš jos negavau',
    wordings: `
pristatyta bet negavau
rašo kad pristatyta
negavau siuntos
pristatyta ne man
rodo įteikta
ne mano parašas
siunta pristatyta kitam
Sekimas rodo, kad siunta pristatyta, bet jos nėra, ką daryti?
Kas pasirašė už mano siuntą?
Kurjeris paliko siuntą prie durų, o jos nebėra, kas atsakingas?
Kodėl rašo „Įteikta“, jei nieko negavau?
Ar kurjeris galėjo palikti siuntą pas kaimynus?
Siunta atsiimta iš paštomato ne mano, ką daryti?
Kaip įrodyti, kad siuntos negavau?
raso atiduota o as jokios siuntos nemaciau
pavoge siunta nuo duru
pazymejo kad istekia bet niekas neskambino
dezute tuscia, statusas pristatyta
kazkas pasieme mano siunta is terminalo
kurieris meluoja kad atidave
pristatė ne tuo adresu ir kažkam kitam
sms kad gavau, bet tikrai negavau
paliko laiptinėje be žinios ir dingo
`,
  },
  'missed-delivery': {
    title: 'Ką daryti, jei kurjeris nerado namuose?',
    wordings: `
nebuvau namie
kurjeris nerado
praleidau kurjerį
pakartotinis pristatymas
neatsiliepiau kurjeriui
atvežti dar kartą
nepavykęs pristatymas
Nebuvau namuose, kai atvažiavo kurjeris, kas toliau?
Ar kurjeris atvažiuos dar kartą?
Kaip susitarti dėl pakartotinio pristatymo?
Kur dabar siunta, jei kurjeris manęs nerado?
Ar už antrą atvežimą reikės mokėti?
Kiek kartų bandoma pristatyti?
Kurjeris rašo, kad nerado, nors buvau namie, kodėl?
negirdejau skambucio, kurjeris isvaziavo
nespejau atsiliept kai skambino is kurjeriu
rado lapeli kad nebuvau, ka daryt
buvau darbe, gal ryt vel atvestu
kurieris net neskambino o pazymejo neradau
praziopsojau siuntos atvezima
ligoninėje buvau, ar galima atvežti dar sykį
nesėkmingas bandymas įteikti siuntą
niekas neatidarė durų vežėjui
`,
  },
  'courier-contact': {
    title: 'Kaip susisiekti su kurjeriu?',
    wordings: `
kurjerio telefonas
kurjerio numeris
susisiekti su kurjeriu
paskambinti kurjeriui
dpd kontaktai
omniva telefonas
kurierio tel nr
Kaip paskambinti kurjeriui, kuris veža mano siuntą?
Koks kurjerių tarnybos telefono numeris?
Kur kreiptis į „Omniva“ dėl siuntos?
Ar galite perduoti žinutę kurjeriui?
Kurjeris neatsiliepia, kaip jį pasiekti?
Ar kurjeris skambins prieš atvažiuodamas?
Kaip nurodyti kurjeriui laiptinės kodą?
duokit vairuotojo numeri, noriu paklaust kada bus
praleidau kurjerio skambuti, kaip perskambint
venipak kaip susisiekt
kurjeris neranda kiemo, kaip jam pasakyt
noriu tiesiai su veziku pakalbet
lp express pagalbos numeris
kas mane skambino del siuntos
pranešti vežėjui kad kiemas uždarytas
siuntų tarnybos klientų aptarnavimas
`,
  },
  'split-delivery': {
    title: 'Kodėl užsakymas siunčiamas dalimis?',
    wordings: `
užsakymas atėjo dalimis
kelios siuntos
atėjo ne viskas
kita siunta vėliau
dvi siuntos
siunta iš kelių dėžių
pristatymas dalimis
Kodėl mano užsakymas atvežamas atskiromis siuntomis?
Ar likusios prekės bus atvežtos vėliau?
Ar už antrą to paties užsakymo siuntą mokėti nereikia?
Ar galite išsiųsti tai, ką turite, o kitką vėliau?
Ar galima palaukti ir visas prekes gauti kartu?
Kodėl gavau dvi žinutes su skirtingais siuntų numeriais?
Viena prekė išsiųsta, kita ne, kada ateis antra?
gavau tik viena dezute is dvieju, kur kita
ar viskas ateis kartu ar atskirai
siunciat dalimis nors prasiau visko kartu
puse uzsakymo atejo, kita puse kada
is skirtingu sandeliu siunciat ar kaip
stalas atvaziavo, kedes dar ne, ar atskirai veza
dėl išankstinės prekės ar sulaikys visą siuntą
antros pakuotės laukti atskirai
užsakymo padalijimas į siuntas
`,
  },
  'parcel-returned-to-sender': {
    title: 'Siunta grįžo siuntėjui, ką daryti?',
    wordings: `
siunta grįžo
grąžinta siuntėjui
siunta grįžta atgal
neatsiėmiau siuntos
išsiuntė atgal
siunta pas jus grįžo
neatsiimta siunta
Siunta grąžinta jums, ar išsiųsite dar kartą?
Neatsiėmiau laiku iš paštomato ir siunta grįžo, ką daryti?
Ar reikės mokėti už pakartotinį siuntimą?
Ar grąžinsite pinigus už neatsiimtą siuntą?
Kodėl siunta keliauja atgal siuntėjui?
Kada sužinosiu, kad siunta grįžo pas jus?
Ar galima sustabdyti grįžtančią siuntą?
nespejau pasiimt, isvaziavo atgal pas jus
pamirsau atsiimt siunta ir ja grazino
persiuskit dar karta, nes grizo atgal
raso returned to sender
kurjeris nerado adreso ir isiunte atgal jum
buvau isvykus, siunta jau grazinta i sandeli
siuntos grąžinimas dėl blogo adreso
ar galiu gauti tą pačią siuntą iš naujo
kas bus su neatsiimtu užsakymu
`,
  },
  'age-check-on-delivery': {
    title: 'Ar pristatant tikrinamas amžius?',
    wordings: `
amžiaus tikrinimas
ar reikia dokumento
alkoholio pristatymas
nuo 18 metų
asmens dokumentas kurjeriui
n-18 prekės
20 metu ribojimas
Ar kurjeris tikrins mano amžių?
Ar reikia rodyti asmens tapatybės kortelę priimant siuntą?
Ar nepilnametis gali gauti prekę su amžiaus ribojimu?
Kas nutiks, jei kurjeriui neparodysiu dokumento?
Ar galima vyno užsisakyti į paštomatą?
Nuo kelerių metų galima pirkti peilius?
Ar užtenka vairuotojo pažymėjimo amžiui patvirtinti?
man 17, ar atiduos siunta su zaidimu n18
uzsakiau vyno, ar prasys paso
ar turi buti pilnametis kas pasiima
kurjeris prase dokumento, kodel
tabako gaminiai ar pristatomi su patikra
elektroniniu cigareciu amziaus patvirtinimas
priimant alkoholį ar mama gali, jei užsakiau aš
ar tinka dokumento nuotrauka telefone
suaugusiuju prekes ar tikrina amziu
`,
  },
};
