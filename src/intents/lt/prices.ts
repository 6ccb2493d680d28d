import type { IntentWords } from '../catalogue.ts';

export const prices: IntentWords<'prices'> = {
  'current-discounts': {
    title: 'Kokios akcijos ir nuolaidos galioja dabar?',
    wordings: `
akcijos
nuolaidos
dabartinės nuolaidos
akcijinės prekės
kas su nuolaida
savaitės pasiūlymai
nukainotos prekės
Kokios akcijos galioja šią savaitę?
Kur svetainėje rasti prekes su nuolaida?
Ar dabar turite kokių nors pasiūlymų batams?
Ar ši kaina akcijinė, ar įprasta?
Kuriems prekių ženklams šiuo metu taikoma nuolaida?
Ar nuolaida galioja ir parduotuvėse, ar tik internete?
Kaip suprasti perbrauktą kainą?
yra kas nors pigiau siuo metu
noriu pamatyt visas nukainotas prekes vienoj vietoj
kur jusu akciju leidinys
ar yra siandien akciju zaislams
rode -30 o dabar neberodo nuolaidos
reklamoj mačiau nuolaidą, kokioms prekėms ji taikoma
dviese pigiau, trečia prekė dovanų
kas dabar išparduodama pigiausiai
specialūs pasiūlymai
`,
  },
  'get-discount-code': {
    title: 'Kaip gauti nuolaidos kodą?',
    wordings: `
nuolaidos kodas
kur gauti kodą
promo kodas
kuponas
nuolaidų kuponai
ar turite nuolaidos kodą
kodelis nuolaidai
Kur rasti nuolaidos kodą jūsų parduotuvei?
Ar galėtumėte duoti kokį nors nuolaidos kodą?
Kaip gauti gimtadienio nuolaidą?
Ar siunčiate kuponus el. paštu?
Ar nuomonės formuotojai turi jūsų kodų?
Ar nuolatiniams pirkėjams duodate nuolaidą?
Kaip gauti asmeninį nuolaidos kuponą?
gal turit kokia nuolaidele man
ar yra koks kodas kad pigiau butu
noriu nuolaidos, nes perku dazanai
gal duosit koki kupona, perku jau trecia karta
sveiki, kur visi gauna tuos nuolaidu kodus
per gimtadieni negavau jokio kodo
ar yra nuolaida senjorams
instagrame mate koda, kur ji gaut
gal būtų kokių lojalių klientų kodų
`,
  },
  'discount-code-not-working': {
    title: 'Kodėl neveikia nuolaidos kodas?',
    wordings: `
kodas neveikia
kodas negalioja
nepritaikė nuolaidos
neteisingas kodas
neveikia kuponas
nuolaida nesuveike
kur įvesti kodą
Kodėl sistema nepriima mano nuolaidos kodo?
Įvedžiau kodą, bet kaina nesumažėjo, ką daryti?
Kur krepšelyje įrašomas nuolaidos kodas?
Kodėl rašo, kad kodas jau panaudotas?
Kodėl kuponas netinka šiai prekei?
Ar mano kodas dar galioja?
Pamiršau įvesti nuolaidos kodą, ar galite jį pritaikyti?
vedu koda o raso klaida
meta kad kuponas nebegaliojantis nors gavau vakar
neradau vietos kur vest promo koda
nenuskaiciavo -10 proc nuo sumos
gavau laiske koda bet jis neina
nuolaida dingo kai perejau i apmokejima
kodo langelis neaktyvus
nuolaidos kodas galioja tik vienai prekei, kodėl
niekaip neužskaito kupono nuo 50 eurų
`,
  },
  'combine-discounts': {
    title: 'Ar nuolaidos sumuojamos?',
    wordings: `
ar nuolaidos sumuojasi
du kodai
keli kuponai
nuolaidos nesumuojamos
sudėti nuolaidas
nuolaida nuo nuolaidos
keli kodai viename užsakyme
Ar galima panaudoti du nuolaidos kodus iš karto?
Ar kuponas galioja ir jau nukainotoms prekėms?
Ar akcijinei prekei galima taikyti papildomą nuolaidą?
Ar lojalumo nuolaida pridedama prie akcijos?
Kuri nuolaida taikoma, jei jų yra kelios?
Ar studento nuolaidą galima derinti su išpardavimu?
Kodėl įvedus antrą kodą dingsta pirmasis?
ar susisumuoja kuponas su akcija
turiu du kodus, ar abu vienu metu ves
noriu pritaikyt koda akcinei prekei, neleidzia
ar galima ir -10 ir dar -20
ar kodus galima sujungti i viena
nuolaidu derinimas tarpusavy
ar prie isparduodamu dar galioja mano kuponas
dviguba nuolaida ar imanoma
kodas netaikomas prekėms su raudona kaina, kodėl
`,
  },
  'student-discount': {
    title: 'Ar taikote nuolaidą studentams ir moksleiviams?',
    wordings: `
studento nuolaida
studentams
moksleivio nuolaida
isic
lsp kortele
su studento pažymėjimu
nuolaida mokytojams
Ar turite nuolaidų studentams?
Kaip pasinaudoti studento nuolaida internete?
Kiek procentų nuolaida su ISIC kortele?
Ar moksleiviai gauna pigiau?
Kaip įrodyti, kad esu studentas?
Ar studentams taikoma nuolaida nešiojamiesiems kompiuteriams?
Ar nuolaida galioja užsienyje studijuojantiems?
esu studente, ar gausiu pigiau
ar priimat lsp pazymejima
kur ivest isic numeri kad butu pigiau
mokausi universitete, ar man priklauso nuolaida
studenciokams ar yra kas nors
baigesi studento pažymėjimas, ar dar pritaikys
dirbu mokykloj, ar pedagogams yra nuolaidu
knygos studijoms su nuolaida
ar dėstytojams irgi galioja
`,
  },
  'first-order-discount': {
    title: 'Ar yra nuolaida pirmajam užsakymui?',
    wordings: `
pirmas užsakymas
nuolaida pirmam pirkimui
naujo kliento nuolaida
pirmam apsipirkimui
naujokams
sveikinimo nuolaida
nuolaida naujiems
Ar naujiems klientams taikoma nuolaida?
Kaip gauti 10 procentų pirmajam užsakymui?
Ar užsiregistravus suteikiama nuolaida pirmajam pirkiniui?
Perku pirmą kartą, ar gausiu nuolaidą?
Užsiprenumeravau naujienlaiškį, o nuolaidos pirmam pirkiniui negavau, kodėl?
Ar pirmojo užsakymo nuolaida galioja visoms prekėms?
Kiek laiko galioja naujo pirkėjo kodas?
dar niekad pas jus nepirkau, ar duodat nuolaida
esu naujas klientas, kur mano -10
uzsiregistravau bet pirmo pirkimo nuolaidos nera
ar galima pirma nuolaida panaudot antram kartui
pirmam uzsakimui kodas neatejo
zadejot pirmam kartui pigiau, kaip gaut
ar pirmo karto nuolaidai yra minimali suma
pasveikinimo kuponas
debiutinis pirkinys su kodu
`,
  },
  'bulk-discount': {
    title: 'Ar perkant daugiau taikoma nuolaida?',
    wordings: `
kiekio nuolaida
didmena
didmeninė kaina
perku daug
urmu
nuolaida nuo kiekio
dideliu kiekiu
Ar perkant dešimt vienetų būtų pigiau?
Nuo kokio kiekio taikoma nuolaida?
Ar turite didmenines kainas?
Kiek kainuotų penkiasdešimt vienodų marškinėlių?
Ar perkant visą dėžę ėdalo kaina mažesnė?
Ar darželiui, perkančiam daug žaislų, taikote geresnę kainą?
Kokia nuolaida perkant virš tūkstančio eurų?
reik 20 kedziu, kokia kaina padarytumet
imsiu daug, ar nuleisit kaina
ar yra urmo kainos
jei imciau kelis iskart kiek numestumet
perkam visai klasei knygas, ar bus pigiau
noriu pirkti palete trasu, kokia nuolaida
kuo daugiau tuo pigiau ar taip yra
stambiam pirkėjui nuolaida
kaina imant visą dėžę
`,
  },
  'sale-dates': {
    title: 'Kada vyksta išpardavimai?',
    wordings: `
išpardavimas
juodasis penktadienis
kada išpardavimas
iki kada akcija
black friday
kiek truks akcija
sezono ispardavimas
Kada prasidės vasaros išpardavimas?
Iki kada galioja ši akcija?
Ar dalyvausite juodajame penktadienyje?
Kada bus kita akcija baldams?
Ar po Kalėdų bus išpardavimas?
Kelintą valandą baigiasi šios dienos pasiūlymas?
Ar pratęsite akciją iki sekmadienio?
kada bus nuolaidos, laukiu kol atpigs
nespejau i akcija, ar dar kartosis
ar verta laukt black fridejaus
ispardavimo pradzia kada
rytoj dar galios ta nuolaida ar jau ne
kelioms dienoms cia tas ispardavimas
kibernetinis pirmadienis ar bus pas jus
kada nukainosit ziemines striukes
naktinės akcijos laikas
`,
  },
  'price-match': {
    title: 'Ar pasiūlysite tokią pat kainą kaip kitur?',
    wordings: `
kitur pigiau
kainos suderinimas
radau pigiau
mažiausios kainos garantija
prilyginti kainą
konkurento kaina
geriausia kaina
Radau tą pačią prekę pigiau, ar galite pasiūlyti tokią kainą?
Ar taikote mažiausios kainos garantiją?
Kodėl pas jus brangiau nei kitoje parduotuvėje?
Kaip pateikti prašymą suvienodinti kainą?
Ar prilyginate kainą užsienio parduotuvėms?
Ar galite nuleisti kainą, jei kitur ji mažesnė?
Kaina parduotuvėje mažesnė nei jūsų svetainėje, kodėl?
kitoj parde pigiau 20 eur, ar padarysit ta pacia
per kaina24 maciau pigiau, ar nuleistumet
galim sutart del geresnes kainos
ar derates del kainos
gal imanoma tokia pat kaina kaip amazone
pas konkurentus maziau, pirkciau pas jus jei sulygintumet
radau pigesni pasiulyma ta pacia preke
pigiau radus gražinat skirtuma ar ne
nusiderėti kainą
`,
  },
  'price-dropped-after-purchase': {
    title: 'Ką daryti, jei prekė atpigo po pirkimo?',
    wordings: `
atpigo po pirkimo
kaina nukrito
jau pigiau
kainos skirtumas
nupirkau brangiau
kompensuoti skirtumą
vakar brangiau pirkau
Nupirkau prekę, o kitą dieną ji atpigo, ar grąžinsite skirtumą?
Ar galiu gauti kainos skirtumą, jei akcija prasidėjo po pirkimo?
Užsakiau prieš išpardavimą, ar pritaikysite naują kainą?
Per kiek dienų po pirkimo galima prašyti mažesnės kainos?
Užsakymas dar neišsiųstas, bet kaina sumažėjo, ar perskaičiuosite?
Ar verta grąžinti ir pirkti iš naujo, nes atpigo?
Kodėl iškart po mano pirkimo sumažinote kainą?
pirkau vakar uz 100 o siandien 70, nesazininga
ka daryt jei po savaites nukainavo mano pirkta telefona
ar kompensuojat kai preke tampa akcine po uzsakymo
grazinkit skirtuma nes dabar jau su nuolaida
spejau nusipirkt brangiai, dabar akcija
praejo dvi dienos ir jau 30 proc pigiau
noriu nuolaidos atgaline data
nuolaidą paleidot jau man sumokėjus
apmaudu, pirkta prieš juodąjį penktadienį brangiau
`,
  },
  'price-includes-vat': {
    title: 'Ar kainos nurodytos su PVM?',
    wordings: `
su pvm
be pvm
ar kaina su mokesčiais
kaina su pvm
galutinė kaina
pvm dydis
pvm procentas
Ar svetainėje nurodytos kainos yra su PVM?
Ar prie kainos dar prisidės mokesčiai?
Kiek PVM sudaro prekės kainoje?
Koks PVM tarifas taikomas knygoms?
Kodėl krepšelyje kaina didesnė nei prekės puslapyje?
Ar rodoma kaina galutinė?
Kaip pamatyti kainas be PVM?
cia jau su visais mokesciais kaina
21 proc pvm iskaiciuotas ar reik pridet
ar bus kokiu papildomu mokesciu prie kainos
puslapy kaina su ar be pvm neparasyta
kokia kaina atmetus pvm
suma pabaigoj pasikeite, ar cia pvm pridejo
mokesčiai įskaičiuoti į kainą
pridėtinės vertės mokestis knygai
vaistams ir knygoms pvm koks
`,
  },
  currency: {
    title: 'Kokia valiuta galima atsiskaityti?',
    wordings: `
valiuta
eurais
zlotai
kaina doleriais
valiutos kursas
svarai sterlingai
pakeisti valiutą
Kokia valiuta nurodytos kainos?
Ar galima mokėti zlotais?
Kaip svetainėje pakeisti valiutą?
Kokį kursą taikote perskaičiuodami į eurus?
Ar bankas ims mokestį už valiutos keitimą?
Gyvenu Anglijoje, ar galiu mokėti svarais?
Kodėl kainos rodomos doleriais?
man rodo ne eurais, kaip perjungt
moku is norvegijos kronom ar tiks
nuskaiciavo kita suma del kurso
noriu matyt kainas eurais o ne zlotais
ar priimat tik eurus
kiek cia bus eurais
konvertavimo mokestis
dvigubas valiutos keitimas perkant
atsiskaitymas užsienio valiuta
`,
  },
  'gift-card-buy': {
    title: 'Kaip įsigyti dovanų kuponą?',
    wordings: `
dovanų kuponas
dovanų čekis
pirkti dovanų kortelę
elektroninis dovanų kuponas
kuponas dovanai
dovanų kortelės vertė
Kaip nusipirkti dovanų kuponą internetu?
Kokios vertės dovanų kuponus parduodate?
Ar dovanų kuponą gausiu el. paštu, ar paštu?
Ar galima dovanų čekį nusipirkti parduotuvėje?
Ar dovanų kuponą galima nusiųsti tiesiai draugei?
Ar ant dovanų kupono galima užrašyti sveikinimą?
Per kiek laiko atsiunčiamas pirktas dovanų kuponas?
noriu padovanot kupona, kur nusipirkt
ar darot dovanu kuponus uz 30 eur
reik skubiai dovanos, ar kupona gausiu siandien
kur pas jus parduoda dovanu korteles
ar galiu pati pasirinkt dovanu kupono suma
noreciau isigyt kupona kolegei grazioj pakuotej
įmonei reikia daug dovanų kuponų darbuotojams
ar dovanų kuponą galima atsispausdinti namie
kalėdoms kuponą vyrui pirksiu, kaip užsisakyti
`,
  },
  'gift-card-use': {
    title: 'Kaip atsiskaityti dovanų kuponu?',
    wordings: `
panaudoti dovanų kuponą
atsiskaityti kuponu
mokėti dovanų kortele
kur vesti kupono numerį
kaip panaudot dovanu ceki
dalinis apmokėjimas kuponu
gavau dovanų kuponą
Kaip internetu atsiskaityti dovanų kuponu?
Kur įvesti dovanų kupono kodą?
Ar dovanų kuponu galima mokėti už akcijines prekes?
Ar galima likusią sumą primokėti kortele?
Ar vienam pirkiniui galima panaudoti kelis dovanų kuponus?
Ar dovanų kuponą reikia išnaudoti iš karto visą?
Ar dovanų čekis galioja ir parduotuvėje, ir internete?
gavau gimtadieniui kupona, kaip juo moket
nepriima mano dovanu kupono
dovanu korteles kodas neveikia apmokant
ar galima kupona uz preke ir siuntima panaudot
jei perku uz maziau negu kupone, ar lieka
turiu popierini kupona, kaip ji ivest nete
ar galima pinigus vietoj dovanu kupono
nuskusto kodo nesimato ant dovanų kortelės
dviem dovanų čekiais apmokėti iškart
`,
  },
  'gift-card-balance': {
    title: 'Kaip sužinoti dovanų kupono likutį?',
    wordings: `
kupono likutis
dovanų kortelės balansas
kiek liko kupone
patikrinti likuti
dovanų kupono suma
likusi suma
kortelės likutis
Kaip patikrinti dovanų kupono likutį?
Kiek pinigų liko mano dovanų kortelėje?
Kur pamatyti, kiek jau išleidau iš kupono?
Ar galite pasakyti dovanų čekio balansą pagal numerį?
Nežinau, kokios vertės kuponas, kaip sužinoti?
Ar likutis išlieka po pirmo pirkimo?
Ar galima likutį pasitikrinti telefonu?
noriu pasitikrint kiek ten dar yra eur
panaudojau dali kupono, kiek liko
rodo nuli kupone nors nepirkau nieko
kur ziuret dovanu korteles balansa
nepamenu ar viska isleidau is dovanu cekio
ar dar kazkas liko ant dovanu korteles
balanso tikrinimas
kupono numeris ir jo vertė
nesutampa kupone likusi suma
`,
  },
  'gift-card-expiry': {
    title: 'Kiek laiko galioja dovanų kuponas?',
    wordings: `
kupono galiojimas
iki kada galioja kuponas
dovanų kortelės galiojimas
pasibaigė kuponas
pratęsti kuponą
nebegaliojantis dovanų čekis
kiek galioja dovanų čekis
Kiek laiko galioja dovanų kuponas?
Ar galima pratęsti dovanų kupono galiojimą?
Ką daryti, jei dovanų čekio terminas pasibaigė?
Kur matyti kupono galiojimo datą?
Ar pasibaigusio kupono pinigai grąžinami?
Nuo kada skaičiuojamas dovanų kortelės terminas?
Ar dovanų kuponas galioja neribotai?
radau stalciuj sena kupona, ar dar galios
vakar baigesi dovanu kuponas, gal padarytumet isimti
nespejau panaudot kupono, ka dabar
ar metus galioja dovanu cekis
kupona gavau pernai, ar dar tinka
dovanu kuponas galiojo iki kovo, pratęskit prasau
kada baigiasi likutis dovanų kortelėje
ar po termino kuponas dega
dėl ligos nespėjau panaudoti dovanų kupono
`,
  },
  'gift-card-lost': {
    title: 'Ką daryti pametus dovanų kuponą?',
    wordings: `
pamečiau kuponą
dingo dovanų kuponas
neatsiuntė kupono
prarasta dovanų kortelė
ištryniau laišką su kuponu
kuponas pamestas
negavau dovanų kupono
Ką daryti, jei pamečiau dovanų kuponą?
Ar galima atkurti pamestą dovanų čekį?
Ar galite dar kartą atsiųsti elektroninį dovanų kuponą?
Draugė negavo jai nusiųsto dovanų kupono, ką daryti?
Ar galima užblokuoti pamestą dovanų kortelę?
Turiu čekį, bet neturiu paties kupono, ar padėsite?
Pavogė piniginę su dovanų kortele, ar grąžinsite?
netycia ismeciau dovanu kupona i siuksliadeze
nerandu laisko su dovanu kodu
pirkau kupona bet i meila neatejo
suklydau adresa ir dovanu kuponas nuejo kitam
vaikas suplese dovanu ceki, ar isduosit kita
kupono dublikatas
istrinta zinute su dovanu korteles numeriu
kazkas kitas panaudojo mano dovanu kupona
atstatykit dingusį kuponą pagal pirkimo kvitą
`,
  },
  'loyalty-join': {
    title: 'Kaip tapti lojalumo programos nariu?',
    wordings: `
lojalumo kortelė
lojalumo programa
kliento kortelė
nuolaidų kortelė
tapti nariu
pirkėjo kortelė
kaip gauti kortele
Kaip prisijungti prie lojalumo programos?
Kokią naudą suteikia lojalumo kortelė?
Ar lojalumo kortelė nemokama?
Ar galima turėti virtualią lojalumo kortelę telefone?
Pamečiau nuolaidų kortelę, kaip gauti naują?
Kaip susieti plastikinę kortelę su paskyra?
Kiek taškų gaunu už vieną eurą?
noriu jusu korteles, kur ja isduoda
ar verta darytis lojalumo kortele
kas pas jus lojaliems klientams priklauso
neturiu kortelės, ar reik jos kad gauciau taskus
kaip uzregistruot nuolaidu kortele internetu
lojalumo narystė
ar šeima gali naudotis viena pirkėjo kortele
nuolatinio kliento statusas kaip gaunamas
aukso lygio klientas, kiek reikia išleisti
`,
  },
  'loyalty-points-use': {
    title: 'Kaip panaudoti sukauptus taškus?',
    wordings: `
panaudoti taškus
atsiskaityti taškais
lojalumo pinigai
iškeisti taškus
kiek vertas taškas
taškai į eurus
kaip isleisti taskus
Kaip atsiskaityti lojalumo taškais?
Kiek eurų yra šimtas taškų?
Ar taškais galima apmokėti visą pirkinį?
Nuo kokios sumos galima naudoti taškus?
Ar taškus galima panaudoti akcijinėms prekėms?
Kaip taškus iškeisti į kuponą?
Ar galiu perleisti savo taškus šeimos nariui?
turiu 500 tasku, ka su jais daryt
kur pazymet kad nuskaiciuotu taskus
neduoda panaudot sukauptu pinigu
ar galiu moket pusę taskais puse kortele
noriu nusipirkt uz sukauptus taskus
kaip pasinaudot bonusais
ar kreditą paskyroje galima panaudoti siuntimui
minimalus taškų skaičius pirkiniui
taškais mokėti fizinėje parduotuvėje
`,
  },
  'loyalty-points-missing': {
    title: 'Kodėl nepriskaičiuoti lojalumo taškai?',
    wordings: `
nepriskaičiavo taškų
trūksta taškų
dingo taškai
negavau taškų
neužskaitė pirkimo
taskai nepridėti
bonusai negauti
Kodėl už pirkinį negavau taškų?
Kada priskaičiuojami taškai po užsakymo?
Pamiršau parodyti kortelę, ar galite pridėti taškus?
Kodėl sumažėjo mano taškų likutis?
Pirkau be paskyros, ar galima priskirti taškus vėliau?
Grąžinau vieną prekę, ir dingo visi taškai, kodėl?
Ar už akcijines prekes taškai neskaičiuojami?
vakar pirkau o tasku vis dar nera
buvo 300 liko 0, kur dingo
kasoj neprapypsejo mano korteles, ar pridesit
neteisingai paskaiciavo lojalumo pinigus
po kiek dienu atsiranda taskai
nesimato naujai sukauptu
turėjo būti dvigubi taškai, o gavau paprastus
uzsakymas ivykdytas, lojalumo eurai neirasyti
neatitinka mano sukauptų taškų skaičius
`,
  },
  'loyalty-points-expiry': {
    title: 'Ar lojalumo taškai turi galiojimo terminą?',
    wordings: `
taškų galiojimas
kada dega taškai
taškai pasibaigs
iki kada galioja taškai
sudegė taškai
taskai nebegalioja
lojalumo pinigų galiojimas
Kiek laiko galioja sukaupti taškai?
Ar metų pabaigoje taškai anuliuojami?
Kur pamatyti, kada baigsis mano taškų galiojimas?
Ar galima pratęsti taškų galiojimą?
Kodėl mano taškai sudegė?
Ar gausiu priminimą prieš taškams pasibaigiant?
Ar taškai dega, jei ilgai nieko nepirkau?
kiek laiko galima kaupt taskus
sudege 20 eur lojalumo, grazinkit
nepanaudojau per metus, ar dingo bonusai
iki kada man juos isnaudot, tuos taskus
ar bonusai turi termina
sausio pirma nunulins taskus ar ne
baigesi laikas lojalumo taskams gal atstatytumet
taškų anuliavimas
kokia data mano bonusai sudegs
`,
  },
  'refer-a-friend': {
    title: 'Kaip pakviesti draugą ir gauti nuolaidą?',
    wordings: `
pakviesti draugą
rekomenduoti draugui
kvietimo nuoroda
draugo kodas
nuolaida už draugą
pakvietimo kodas
atvesk drauga
Ką gausiu, jei pakviesiu draugą?
Kaip pasidalyti kvietimo nuoroda?
Kada gausiu premiją už pakviestą draugę?
Kiek draugų galiu pakviesti?
Draugas nusipirko, bet nuolaidos už pakvietimą negavau, kodėl?
Kur rasti savo rekomendacijos kodą?
Ar draugas irgi gaus nuolaidą, jei pasinaudos mano nuoroda?
rekomendavau jus drauzgei, kas man uz tai
noriu pasidalint savo kodu su kolegom
atvedziau nauja klienta, kur mano 10 eur
kaip gaut nuolaida uz rekomendacija
ar galiu pakviest zmona ir gaut nuolaida
nusiunciau kvietima bet jis negavo
draugų kvietimo akcijos sąlygos
draugė įvedė mano kodą per vėlai
kvietimų programa
`,
  },
};
