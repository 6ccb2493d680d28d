import type { IntentWords } from '../catalogue.ts';

export const products: IntentWords<'products'> = {
  'choose-product': {
    title: 'Kaip išsirinkti tinkamą prekę?',
    wordings: `
ką patartumėte
kurį modelį rinktis
padėkit išsirinkti
rekomendacijos
patarkit prasau
koks geriausias variantas
konsultacija renkantis prekę
Kokį dulkių siurblį rinktis, jei namuose yra katė?
Kas geriausiai tiktų dovanai dešimtmečiui?
Į ką atkreipti dėmesį renkantis dviratį?
Ar galite pasiūlyti kremą jautriai veido odai?
Kokį čiužinį pirkti, jei skauda nugarą?
Ar turite pirkimo gidą ar patarimų, ką pasirinkti?
Kuris grąžtas man tiktų betoninei sienai?
sveiki, nezinau kuri pirkt, gal patartumet
kokia kavos aparata isigyti, niekaip neapsisprendziu
ieskau dovanos mamai iki 50 eur, ka siulot
noreciau konsultacijos del prekes pasirinkimo
reikia geru ausiniu begiojimui kokias imti
pasimečiau tarp tiek modelių, kuris man labiausiai tinka
kas labiausiai perkama is sitos kategorijos
gal yra koks testas ar filtras atsirinkt tinkamiausia
`,
  },
  'choose-size': {
    title: 'Kaip išsirinkti dydį?',
    wordings: `
dydžių lentelė
dydžiai
koks dydis man tiktų
kaip išsimatuoti
batu dydziai cm
pėdos ilgis
europietiški ir amerikietiški dydžiai
Kokį dydį rinktis, jei paprastai dėviu M?
Ar šie batai didelio, ar mažo numerio?
Kaip teisingai išmatuoti krūtinės ir klubų apimtį?
Kuris dydis tiktų 170 cm ūgio ir 65 kg svorio žmogui?
Kur rasti dydžių atitikmenis?
Koks vidpadžio ilgis 38 dydžio sportbačių?
Ar verta imti vienu dydžiu didesnę striukę?
Kokio dydžio antkaklis tiks mažam šuniui?
koki dydi imt jei esu tarp s ir m
ar suknele mazina ar didina
dydys 42 cia kiek centimetru
vaikui 5 metai, kokio ugio drabuzius pirkt
bijau kad bus per mazi, kaip suzinot savo numeri
esu nesciojusi sito gamintojo, ar dydziai standartiniai
liemenėlės dydžio skaičiuoklė
ziedo dydis kaip pamatuot pirsta
`,
  },
  'compare-products': {
    title: 'Kaip palyginti prekes?',
    wordings: `
palyginimas
palyginti prekes
kuo skiriasi
koks skirtumas
kuris geresnis
modelių skirtumai
palyginimo lentelė
Kuo skiriasi šie du modeliai?
Kodėl vienas brangesnis, jei atrodo vienodai?
Ar galima svetainėje palyginti kelias prekes greta?
Ar naujesnė versija tikrai geresnė už senąją?
Koks skirtumas tarp „Pro“ ir paprastos versijos?
Ar yra mygtukas „Palyginti“?
Kuo šis suktukas pranašesnis už pigesnį?
kuris is ju dvieju galingesnis
kaip sulygint du telefonus pas jus puslapyje
nerandu kaip palygint parametrus
abu vienodi bet kaina kita, kame skirtumas
a ar b, kas labiau apsimoka
noriu susideti salia tris skalbykles ir paziuret skirtumus
pernykstis ar siu metu modelis, ar labai skirias
kaip pridėti prekę prie palyginimo sąrašo
lyginu dvi palapines, nesuprantu kuo kita geriau
`,
  },
  'product-dimensions': {
    title: 'Kur rasti prekės matmenis ir svorį?',
    wordings: `
matmenys
išmatavimai
kiek sveria
prekės svoris
aukstis plotis gylis
gabaritai
talpa litrais
Kokie tikslūs spintos matmenys?
Kiek kilogramų sveria šis vežimėlis?
Ar šaldytuvas tilps į 60 cm nišą?
Koks sulankstytos palapinės ilgis?
Koks laido ilgis?
Kokio aukščio sofos kojelės ir sėdimoji dalis?
Kiek litrų telpa į kuprinę?
kokio ilgio suknele nuo peties
nerasot ismatavimu, kiek ten centimetru
ar tilps pro 80 cm duris sita lova
noriu suzinoti kokio dydzio dezute be pakuotes
koks stalo plotis isskleidus
diametras koks vazono
aprašyme nėra nei pločio, nei aukščio, gal parašytumėte
kiek vietos uzima sudeta lauko baseinas
lentynos gylis milimetrais
`,
  },
  'product-material': {
    title: 'Iš kokios medžiagos pagaminta prekė?',
    wordings: `
medžiaga
audinio sudėtis
is ko pagaminta
ar čia medvilnė
ar tikra oda
koks audinys
poliesteris ar vilna
Iš kokios medžiagos pasiūta ši suknelė?
Ar batai natūralios, ar dirbtinės odos?
Kiek procentų vilnos yra megztinyje?
Ar stalviršis iš medžio masyvo, ar iš plokštės?
Koks čiužinio užpildas?
Ar keptuvė nerūdijančio plieno?
Ar striukės pūkas natūralus?
ar tas zaislas is plastiko ar medinis
kokia medziaga viduj, ar su pamusalu
ar audinys tampresnis, ar su elastanu
linas ar maisytas audinys
veganiška oda ar ne
cia sidabras ar tik padengta, koks metalas
ar nesivelia ir is ko cia padaryta ta antklode
alergija vilnai, ar cia tikrai jos nera
baldo korpusas is lmdp ar mdf
`,
  },
  'product-colour': {
    title: 'Kokios spalvos yra prekė?',
    wordings: `
spalvos
kokios spalvos
spalvų pasirinkimas
atspalvis
ar yra juoda
kitų spalvų
ral kodas
Ar tikroji spalva tokia pati kaip nuotraukoje?
Kokių dar spalvų turite šią sofą?
Kuris pudros atspalvis tiktų šviesiai odai?
Ar čia tamsiai mėlyna, ar juoda?
Kaip pasirinkti kitą spalvą prekės puslapyje?
Ar galima gauti audinio spalvų paletę?
Ar baltas variantas yra grynai baltas, ar kreminis?
ar butu ta pati striuke raudona
noriu rozines o matau tik pilka
foto spalva kazkokia neaiski, kokia is tikro
lupdazio tonas 05 labiau rudas ar rausvas
blizgus ar matinis pavirsius
gal atsiustumet tikra nuotrauka kaip spalva atrodo dienos sviesoj
ar atsitiktinė spalva, ar galiu rinktis
žaislas būna įvairių spalvų, kurią gausiu
smelio spalvos ar ruda cia
`,
  },
  'product-origin': {
    title: 'Kurioje šalyje pagaminta prekė?',
    wordings: `
kilmės šalis
kur pagaminta
gamintojas
made in
ar lietuviška
kieno gamybos
lietuviskos prekes
Kurioje šalyje siuvami jūsų drabužiai?
Ar šis įrankis pagamintas Vokietijoje, ar Kinijoje?
Kas yra šios prekės gamintojas ir importuotojas?
Ar turite Lietuvoje pagamintų žaislų?
Iš kur atvežama kava?
Kokia medaus kilmė?
Ar mėsa šunų maiste iš Europos Sąjungos?
ar cia ne kinietiskas
is kur sita preke, kokia salis
nerasta kas gamina, parasykit kilme
kokia cia firma ir is kokios valstybes
ar tikrai gaminama pas mus lietuvoj
sodinukai lietuviški ar olandiški
nenoriu prekiu is rusijos ar baltarusijos, ar tokiu yra
kur surenkami tie dviraciai
ar baldai jusu paciu gamybos
`,
  },
  'product-authenticity': {
    title: 'Ar jūsų prekės originalios?',
    wordings: `
ar originalas
ar ne klastotė
originalios prekės
ne kopija
tikri kvepalai
autentiškumo sertifikatas
padirbti daiktai
Ar parduodate tik originalius gaminius?
Kaip patikrinti, ar prekė ne padirbta?
Ar esate oficialus šio prekės ženklo atstovas?
Ar kvepalai originalūs, ar tai analogai?
Kodėl taip pigu, gal čia ne originalas?
Ar pridedate dokumentą, įrodantį prekės tikrumą?
Ar serijos numerį galima patikrinti gamintojo svetainėje?
ar cia tikras nike ar feikas
atrodo kaip feikas, ar garantuojat kad originalu
ar jus igaliotas atstovas lietuvoje
replika ar originalas cia
gavau kvepalus, kvapas dingo po valandos, ar jie tikri
gal cia kinieciu padirbinys
ar lego tikras, ne koks pakaitalas
is kur gaunat prekes, ar tiesiai is gamintojo, ar nesuklastotos
kaip atskirti suklastota krema nuo tikro
`,
  },
  compatibility: {
    title: 'Ar prekė suderinama su mano įrenginiu?',
    wordings: `
suderinamumas
ar tiks mano telefonui
ar tinka
suderinama su
tinka prie
kokiam modeliui
ar pasijungs
Ar ausinės veiks su „iPhone“?
Ar ši kasetė tinka mano spausdintuvui?
Ar automobilinė kėdutė tvirtinasi prie „Isofix“?
Kaip sužinoti, ar detalė tiks mano automobiliui?
Ar dėklas tinka „Samsung A54“?
Ar akumuliatorius tinka kitiems to paties gamintojo įrankiams?
Ar kapsulės tinka mano kavos aparatui?
ar eis ant mano dviracio 28 ratai
turiu sena kompa ar veiks sitas monitorius
ar tinka su android
kroviklis ar tiks xiaomi telefonui
pirkau filtra, nezinau ar prieis prie mano siurblio
ar galima jungti prie seno teliko
tiks ar netiks mano modeliui, rasau koda
koks laidas reikalingas kad susijungtu tarpusavy
ar priedai is kitos serijos dera su siuo
`,
  },
  ingredients: {
    title: 'Kokia prekės sudėtis?',
    wordings: `
sudėtis
ingredientai
alergenai
be glitimo
be cukraus
ar yra laktozės
inci sarasas
Kur rasti visą kremo sudedamųjų dalių sąrašą?
Ar šiame šampūne yra sulfatų?
Ar saldainiuose gali būti riešutų pėdsakų?
Ar produktas tinka veganams?
Kiek baltymų yra šimte gramų?
Kokia yra sauso kačių maisto analitinė sudėtis?
Ar kosmetika netestuota su gyvūnais?
ar yra alkoholio tam tonike
noriu zinot is ko susideda tas papildas
alergija riesutams, ar saugu valgyti
ar ten yra palmiu aliejaus
be kvapikliu ar su
kiek kalorijų batonėlyje
ar galima necioms, kas ten viduj dedama
ar edale yra grudu
parabenai yra ar nera
`,
  },
  'shelf-life': {
    title: 'Koks prekės galiojimo laikas?',
    wordings: `
galiojimo laikas
maistas galioja iki
tinkamumo terminas
ar ne pasibaigęs
kiek laiko galioja atidarius
geriausias iki
galiojimo data
Kiek laiko galima vartoti kremą po atidarymo?
Iki kada galioja šie vitaminai?
Kur ant pakuotės nurodyta galiojimo pabaiga?
Ar siunčiate prekes su trumpu galiojimu?
Kaip ir kiek laiko laikyti atidarytą konservą?
Gavau produktą, kurio terminas baigiasi po savaitės, ar tai normalu?
Ar kvepalai turi tinkamumo naudoti terminą?
koks galiojimas edalo, norim pirkt didele pakuote
ar dar ilgai galios, nes noriu pirkt i atsargas
nerandu datos ant dezutes iki kada tinka naudot
preke su pasibaigusiu galiojimu atejo
tusas ar pasenes, kiek jis laikosi
maistas besibaigiančio termino
kaip suprast serijos numeri ir pagaminimo data ant buteliuko
ar galima valgyt pasibaigus terminui
dazu galiojimas neatidarius
`,
  },
  'age-recommendation': {
    title: 'Kokio amžiaus vaikams tinka prekė?',
    wordings: `
nuo kiek metų
amžius
rekomenduojamas amžius
ar tiks dvimečiui
nuo kokio amziaus
vaikui 3 metai
ar tinka kūdikiams
Kokio amžiaus vaikui skirtas šis žaislas?
Ar galima duoti mažesniam nei trejų metų vaikui?
Nuo kelių mėnesių tinka maitinimo kėdutė?
Ar stalo žaidimą supras šešiametis?
Ar knyga tinka pradinukui?
Ar šis paspirtukas ne per didelis penkiamečiui?
Ar saugu mažyliui, ar nėra smulkių detalių?
ar tiks 8 metu berniukui gimtadieniui
kiek metu vaikams sitas konstruktorius
nuo kada galima sodint i vezimeli
dukrai metukai, ar ne per anksti tokia lele
kokio amziaus vaikam skirta delione
ar suaugusiem irgi tinka ar cia tik vaikam
šuniukui iki metų ar jau suaugusiam šuniui pašaras
ar paaugliui nebus per vaikiska knyga
kodėl rašo nuo 14 metų
`,
  },
  'how-to-use': {
    title: 'Kaip naudotis preke?',
    wordings: `
instrukcija
naudojimo instrukcija
kaip naudotis
vartotojo vadovas
kaip įjungti
instrukcija lietuviškai
kaip surinkti pačiam
Kur rasti instrukciją lietuvių kalba?
Kaip pirmą kartą paleisti robotą siurblį?
Kaip teisingai tepti serumą?
Kiek šaukštų miltelių dėti į pieno puodelį?
Kaip suporuoti ausines su telefonu?
Kaip nustatyti laiką laikrodyje?
Ar galite atsiųsti surinkimo schemą?
nesuprantu kaip ijungt sita daikta
dezutej nera instrukcijos, kaip juo naudotis
kaip susirinkt lova, viskas kinietiskai parasyta
kiek kartu per diena gert tuos papildus
nepavyksta prijungt prie wifi
kaip ikraut, nemirksi lempute nezinau ar krauna
gal yra video kaip susideti palapine
trąšas kiek skiesti su vandeniu
sveiki, nusipirkau kavos aparata, nuo ko pradeti
`,
  },
  'care-and-cleaning': {
    title: 'Kaip prižiūrėti ir valyti prekę?',
    wordings: `
priežiūra
kaip skalbti
kaip valyti
ar galima lyginti
skalbimo temperatūra
odos prieziura batams
dėmių valymas
Kokia temperatūra skalbti pūkinę striukę?
Kaip nuvalyti zomšinius batus?
Ar galima plauti indaplovėje?
Kaip išvalyti kavos aparatą nuo kalkių?
Ar galima džiovinti džiovyklėje?
Ką reiškia ženkliukai etiketėje?
Kaip prižiūrėti medinį stalą, kad neišbluktų?
ar megztinis nesusitrauks isskalbus
kaip isvalyt sofos audini nuo demes
kuo tepti odine rankine kad netrukinetu
kas kiek laiko keisti ar plauti filtra
skalbt rankom ar masinoj
isskalbiau ir nusidaze, kaip reikejo skalbt
grandinės tepimas ir dviračio priežiūra
kaip laikyti zoliapjove ziema
ar tinka cheminis valymas paltui
`,
  },
  'spare-parts': {
    title: 'Ar galima įsigyti atsarginių dalių?',
    wordings: `
atsarginės dalys
detalės
nauja baterija
filtrai pakeitimui
trūksta varžto
pakaitinė dalis
keiciami antgaliai
Ar parduodate atsargines dalis šiam siurbliui?
Kur gauti naują akumuliatorių suktukui?
Sulūžo rankenėlė, ar galima nusipirkti tik ją?
Ar turite atskirai stalčiaus bėgelių?
Kaip užsakyti detalę pagal jos kodą?
Pamečiau nuotolinio valdymo pultelį, ar galima gauti kitą?
Ar galima atskirai įsigyti ausinių pagalvėles?
reik tik rato vezimeliui, ar turit
kur gaut dulkiu maiselius sitam modeliui
dingo viena konstruktoriaus detale ar parduotumet
ieskau dangcio blenderiui, senas suduzo
ar dar gaminamos dalys senam modeliui
reikalingas tik laidas be viso aparato
zoliapjoves peilis kur nusipirkt atskirai
perku nauja stikla orkaitei
kokios eksploatacinės medžiagos ir kur jas pirkti
`,
  },
  'in-stock': {
    title: 'Kaip sužinoti, ar prekės yra sandėlyje?',
    wordings: `
ar turite
ar yra sandėlyje
likutis sandėlyje
prekės likučiai
ar yra vietoje
ar dar yra
kiek liko vienetų
Ar ši prekė šiuo metu yra?
Kaip pamatyti, kurioje parduotuvėje yra mano dydis?
Ką reiškia užrašas „Paskutinės prekės“?
Ar galite patikrinti 39 dydžio batų likutį?
Ar svetainėje rodomi likučiai tikri?
Ar užteks dešimties vienetų, ar tiek turite?
Ar yra šios knygos Kauno parduotuvėje?
sveiki ar turit sita kavamale
yra ar nera, nes nieko neparasyta
ar sandelyj dar liko pilkos spalvos
puslapyje rodo yra o parduotuvej nera, kaip cia
ar galima siandien nusipirkt vietoj, ar turesit
rodo „Užsakoma“, ar tai reiškia kad neturit
rasau nes noriu tik pasitikslint ar yra likusiu m dydzio
kur žiūrėti prekių kiekį
prekės prieinamumas filialuose
`,
  },
  'back-in-stock': {
    title: 'Kada prekė vėl bus sandėlyje?',
    wordings: `
kada vėl bus
kada gausite
pranešti kai atsiras
papildymas
išpirkta
nebėra sandėlyje
laikinai neturime
Kada planuojate papildyti šio modelio atsargas?
Ar galite pranešti, kai prekė vėl atsiras?
Ar dar gausite 37 dydžio?
Norimos spalvos neliko, ar ji grįš į prekybą?
Ar ši prekė išimta iš prekybos visam laikui?
Kaip užsisakyti pranešimą apie prekės atsiradimą?
Kiek laiko laukti naujos siuntos į sandėlį?
vis rodo isparduota, kada atvesit
ar dar bus sitos knygos, ar jau nebespausdina
laukiu jau menesi kol pasipildys, kada
ispirko viska, ar dar uzsakysit
uzsirasiau i laukiancius bet nieko negavau
kada atkeliaus naujas edalo kiekis
noreciau gaut zinute kai pasirodys mano dydis
sezoninės prekės kada sugrįš
nėra prekyboje jau seniai
`,
  },
  'pre-order': {
    title: 'Kaip veikia išankstinis užsakymas?',
    wordings: `
išankstinis užsakymas
užsisakyti iš anksto
pre order
prieš pasirodymą
išankstinė prekyba
naujo žaidimo rezervacija
kada išeis naujas žaidimas
Ar galima užsisakyti dar nepasirodžiusią knygą?
Kada išsiunčiamos iš anksto užsakytos prekės?
Ar už išankstinį užsakymą reikia mokėti iš karto?
Ar kaina keisis, jei užsisakiau prieš pasirodymą prekyboje?
Kada pasirodys naujas telefonas ir ar jau priimate užsakymus?
Ką reiškia „Išankstinė prekyba“ prie prekės?
Ar gausiu žaidimą jo išleidimo dieną?
preorderinau zaidima, kada ateis
noriu uzsakyt dar neisejusi modeli
ar galima pirkt preke kuri dar tik bus
preorderis kaip veikia pas jus
kada oficialiai startuoja naujas iphone pirkimas pas jus
ar pinigus nuskaiciuoja iskart jei preke dar neisleista
nukėlė pasirodymo datą, kas bus su mano išankstiniu
dar neišleistas albumas ar galiu jau pirkti
uzsakymas naujienos kuri ateis kita menesi
`,
  },
  'reserve-product': {
    title: 'Ar galima rezervuoti prekę?',
    wordings: `
rezervacija
rezervuoti
atidėti prekę
palaikyti prekę
ar palaikytumėt
pasidėti parduotuvėje
rezervavimas parduotuvėje
Ar galite man atidėti batus iki šeštadienio?
Kiek dienų laikote rezervuotą prekę?
Kaip rezervuoti prekę parduotuvėje internetu?
Ar už rezervaciją reikia sumokėti avansą?
Ar galima rezervuoti ir apmokėti atėjus?
Kaip atšaukti rezervaciją?
Ar krepšelyje esanti prekė rezervuojama man?
noriu kad atidetumet viena, rytoj uzvaziuosiu
ar paliktumet man iki atlyginimo
kaip uzrezervuot paskutini vieneta
rezervavau suknele, kiek laiko ji mane lauks
gal galit pasaugot kol atvaziuosiu is kaimo
ar nepirks kas kitas jei idejau i krepseli
pasilikti sau prekę be apmokėjimo
atidekit prasau viena ant mano pavardes
rezervacija nepatvirtinta, ar prekė mano
`,
  },
  'see-in-person': {
    title: 'Ar galima prekę apžiūrėti gyvai?',
    wordings: `
apžiūrėti gyvai
pasimatuoti
ar galima pačiupinėti
salonas
ekspozicija
išbandyti vietoje
pamatyti pries perkant
Kur galima pamatyti šią sofą gyvai?
Ar galima atvykti ir pasimatuoti batus?
Ar turite ekspoziciją Vilniuje?
Ar galima išbandyti dviratį prieš perkant?
Ar parduotuvėje leidžiate pasiklausyti kolonėlių?
Ar galima pagulėti ant čiužinio salone?
Ar galiu išbandyti kvapą parduotuvėje?
noreciau atvaziuot ir paziuret pries pirkdama
nenoriu pirkt nemates, kur apziuret
ar butu galima pasimatuot vestuvine suknele
ar stovi jusu salone sita virtuve
gyvai pasiziuret ar tik internetu parduodat
ar bandomasis vaziavimas su elektriniu paspirtuku galimas
apžiūra sandėlyje
primatavimas prieš apmokant
kur pas jus parodinis egzempliorius
`,
  },
  samples: {
    title: 'Ar galima gauti pavyzdžių?',
    wordings: `
mėginukai
pavyzdžiai
testeris
audinio pavyzdys
nemokami mėginėliai
kvepalų mėginukas
bandomoji pakuotė
Ar dedate mėginukų prie užsakymo?
Ar galite atsiųsti audinio atraižą prieš perkant sofą?
Kaip užsisakyti plytelių pavyzdį?
Ar parduodate mažas kvepalų talpas išbandymui?
Ar galima gauti nemokamą kremo mėginuką?
Kiek kainuoja pavyzdžių rinkinys?
Ar turite bandomąją ėdalo porciją?
idekit prasau testeriuku prie siuntos
noreciau pabandyt maza kieki pries imant didele
negavau megineliu sikart, kodel
ar imanoma gaut grindu gabaliuka pavyzdziui
kvapo probnikas
gal yra tapetu pavyzdziai pastu
ar galima pasirinkti kokius mėginius įdėsit
dažų spalvų bandomasis indelis
testerių parduodat ar nelabai
`,
  },
  'custom-made': {
    title: 'Ar gaminate prekes pagal užsakymą?',
    wordings: `
gamyba pagal užsakymą
individualus užsakymas
nestandartiniai matmenys
pagal mano išmatavimus
pasiūti pagal dydį
nestandartas
baldai pagal uzsakyma
Ar galite pagaminti spintą pagal mano matmenis?
Kiek laiko užtrunka nestandartinės užuolaidos?
Ar siuvate drabužius pagal individualius išmatavimus?
Kokia kaina, jei norėčiau kitokio ilgio stalo?
Ar galima pasirinkti kitą audinį, nei yra kataloge?
Kaip užsakyti gaminį pagal savo brėžinį?
Ar supjaustote lentas reikiamu ilgiu?
man reik 137 cm plocio, ar padarot
noriu kad pagamintumet lentyna i nisa
ar imanoma pakeisti kojeles ir auksti
ar galit pasiut didesnio dydzio nei XXL
turim nestandartini langa, ar roletai bus
čiužinys nestandartinės lovos
ar priimat individualius uzsakymus is nuotraukos
ziedas pagal mano eskiza
gaminys kurio kataloge nėra, ar darote
`,
  },
  'personalise-product': {
    title: 'Ar galima prekę papuošti vardu ar užrašu?',
    wordings: `
graviravimas
vardinė dovana
užrašas ant prekės
siuvinėjimas
su vardu
personalizuota dovana
su nuotrauka
Ar galima išgraviruoti datą ant žiedo?
Kaip užsakyti puodelį su savo nuotrauka?
Kiek kainuoja užrašas ant marškinėlių?
Kur įrašyti tekstą, kurį norime matyti ant dovanos?
Ar galima ant rankšluosčio išsiuvinėti inicialus?
Kiek daugiausia raidžių telpa graviruojant?
Ar spausdinate įmonės logotipą ant kuprinių?
noriu kad butu uzrasyta vaiko vardas
ar graviruojat pas jus ir kiek uztruks
ar idesit musu logo ant marskineliu
noreciau krikstynom su vardu ir data
ar galima sunu antkakliui israizyt tel numeri
kur ikelt nuotrauka spausdinimui
suklydau įrašydama vardą graviravimui
skaicius ir pavarde ant futbolo marskineliu
ar galimi lietuviški rašmenys užraše
`,
  },
  'used-goods': {
    title: 'Ar prekiaujate naudotomis ir atnaujintomis prekėmis?',
    wordings: `
naudotos prekės
atnaujinti telefonai
dėvėti drabužiai
ekspozicinė prekė
refurbished
antrarankės prekės
ar prekė nauja
Ar šis telefonas naujas, ar atnaujintas?
Ką reiškia „A klasės“ atnaujintas kompiuteris?
Ar superkate senus telefonus?
Kokios būklės yra naudoti dviračiai?
Ar naudota prekė turi įbrėžimų?
Kuo skiriasi ekspozicinė prekė nuo naujos?
Ar galiu atiduoti seną įrenginį ir gauti nuolaidą naujam?
ar parduodat vitrininius, pigiau butu
kiek procentu baterijos atnaujintam ifone
ar pakuote pazeista ar pati preke naudota
second hand yra pas jus
noriu parduot jums savo knygas, ar priimat
naudotas vezimelis, ar valytas
trade in telefonui
outlet skyriaus prekes ar jos kieno nors grazintos
prekės su defektu ar nukainotos dėl pažeistos dėžės
`,
  },
  'assembly-service': {
    title: 'Ar surenkate ir sumontuojate prekes?',
    wordings: `
surinkimas
montavimas
baldų surinkimo paslauga
prijungimas
meistras
ar surenkate
ar pajungsit
Ar galima užsakyti baldų surinkimą namuose?
Kiek kainuoja skalbyklės prijungimas?
Ar kurjeris sumontuos spintą?
Ar atvyksta meistras pakabinti televizoriaus?
Kaip užsisakyti montavimo darbus kartu su preke?
Ar dviratis atvažiuoja jau surinktas?
Ar montuojate kondicionierius visoje Lietuvoje?
pats nesurinksiu, ar turit kas surinktu
lova atvesit sudeta ar reiks patiems sukti
ar imat papildomai uz surinkima
noriu kad ir pastatytu ir pajungtu indaplove
per kiek dienu atvaziuoja montuotojai
batutą kas nors gali sumontuoti
reiktu zmogaus kuris viska sumontuotu
durų įstatymo paslauga
ar trenažierius surenkamas jūsų darbuotojų
`,
  },
  'download-purchase': {
    title: 'Kaip atsisiųsti skaitmeninę prekę?',
    wordings: `
atsisiųsti
el. knyga
audioknyga
aktyvavimo kodas
parsisiuntimas
licencijos raktas
skaitmenine preke
Kur rasti nupirktą elektroninę knygą?
Kaip atsisiųsti failą po apmokėjimo?
Negavau žaidimo rakto, kur jo ieškoti?
Kiek kartų galima parsisiųsti failą?
Kokiame įrenginyje galiu skaityti el. knygą?
Nuoroda atsisiuntimui nebegalioja, ką daryti?
Kaip aktyvuoti antivirusinę programą?
nupirkau knyga epub, kur ji dabar
neatsidaro failas kuri pirkau
kodas neveikia steam, pirkau pas jus
neina parsisiusti, meta klaida
per kiek laiko atsiuncia skaitmenini koda
ar ikelt i kindle galima
siuvimo iškarpa pdf kur gauti
audio knygos klausyti telefone
pirkau programa, kur siuntimosi nuoroda
`,
  },
  'write-review': {
    title: 'Kaip palikti atsiliepimą apie prekę?',
    wordings: `
palikti atsiliepimą
įvertinti prekę
parašyti komentarą
atsiliepimai
žvaigždutės
ivertinimas
noriu įvertinti
Kaip parašyti atsiliepimą apie pirktą prekę?
Kodėl nerodomas mano komentaras?
Ar galima įkelti nuotrauką prie atsiliepimo?
Ar gausiu taškų už parašytą įvertinimą?
Kaip ištrinti ar pataisyti savo atsiliepimą?
Ar tikrinate, kad vertintų tik pirkėjai?
Kur palikti atsiliepimą apie jūsų parduotuvę?
noriu pagirt preke, kur rasyt
parasiau blogai ir istrynet, kodel
nerandu kur dedamos zvaigzdutes
po kiek laiko atsiranda atsiliepimas
prisiuntet laiska kad ivertinciau, bet nuoroda neatsidaro
ar galima vertinti anonimiskai
google review kaip palikt jums
noriu pasidalint nuomone apie kremą
recenzija knygai
`,
  },
};
