import type { IntentWords } from '../catalogue.ts';

export const shop: IntentWords<'shop'> = {
  contact: {
    title: 'Kaip su jumis susisiekti?',
    wordings: `
kontaktai
susisiekti
kaip susisiekti
susisiekite su mumis
pagalba
klientų aptarnavimas
kur kreiptis
Kaip galiu su jumis susisiekti?
Kur kreiptis, jei turiu klausimą dėl prekės?
Kur svetainėje rasti kontaktus?
Kokiais būdais galima jus pasiekti?
Į ką kreiptis dėl iškilusios problemos?
Ar galima jums parašyti per „Facebook“?
Kur užduoti klausimą?
kaip i jus kreiptis, turiu klausimeli
nerandu jusu kontaktu
noriu jus pasiekt, kaip
kur jums parasyt ar paskambint
turiu klausima, kam rasyt
duokit kontaktus
instagrame ar atsakinejat i zinutes
klientų skyriaus kontaktinė informacija
susisiekimo forma
kaip jus pasiekti
kaip galima su jumis susisiekti
kur galiu užduoti klausimą
kas galėtų man padėti
kam galiu parašyti dėl problemos
kokiais būdais galima kreiptis
jūsų kontaktai kur
nerandu jūsų kontaktų
noriu jūsų kai ko paklausti
kur kreiptis pagalbos
susisiekimo būdai
`,
  },
  'phone-number': {
    title: 'Koks jūsų telefono numeris?',
    wordings: `
telefonas
telefono numeris
tel nr
jūsų numeris
paskambinti
kur skambinti
klientų aptarnavimo telefonas
Kokiu telefonu jums paskambinti?
Koks klientų aptarnavimo numeris?
Ar galima jums paskambinti?
Koks Kauno parduotuvės telefonas?
Ar skambutis jums mokamas?
Kodėl svetainėje nėra telefono numerio?
Kelintą valandą galima skambinti?
duokit tel numeri
noriu paskambint, koks nr
infolinija
kokiu numeriu skambint del klausimu
jusu mobilus numeris
neranda telefono kuriuo skambint
ar per whatsapp ar viber galima jums paskambint
trumpasis numeris
ar skambinant iš užsienio tinka tas pats numeris
kokiu numeriu skambinti
kaip jums prisiskambinti
niekas nekelia ragelio
ar galit man paskambinti
į kokį numerį skambinti iš užsienio
ar skambutis nemokamas
jūsų telefonas koks
linija visada užimta
atskambinkite man
telefono numeris pasiteirauti
kur paskambint pasitarti
`,
  },
  'email-address': {
    title: 'Koks jūsų el. pašto adresas?',
    wordings: `
el. paštas
jūsų el. paštas
elektroninis paštas
email
el pašto adresas
parašyti laišką
kur rasyti laiska
Kokiu el. paštu jums parašyti?
Kur siųsti užklausą elektroniniu paštu?
Ar galima nuotraukas atsiųsti el. paštu?
Į kokį el. paštą siųsti dokumentus?
Koks jūsų buhalterijos el. paštas?
Kodėl mano laiškas jums grįžo atgal?
Ar rašyti info@ adresu?
koks jusu meilas
duokit el pasta, nusiusiu nuotraukas
noriu parasyt laiska, kur siust
imeilas jusu koks
emailo nerandu puslapyje
i kur mailint
pasto adresas elektroninis klientu aptarnavimo
laiškas neišsiunčiamas jūsų adresu
el. pašto adresas pardavimų skyriaus
kur rašyti laišką
kokiu el. paštu kreiptis
į kokį paštą siųsti dokumentus
kur nusiųsti defekto nuotraukas
jūsų meilas koks
ar atsakot į laiškus savaitgalį
elektroninis paštas grąžinimams
parašyti jums į paštą
noriu atsiųsti skundą el. paštu
`,
  },
  'live-chat': {
    title: 'Ar galima susirašyti pokalbių lange?',
    wordings: `
pokalbis internetu
gyvas pokalbis
čatas
chat
pokalbių langas
susirašinėti
online pagalba
Ar turite pokalbių langą svetainėje?
Kada veikia pokalbiai internetu?
Kodėl nematau pokalbio burbuliuko?
Kaip pradėti pokalbį su konsultantu svetainėje?
Ar galima susirašyti realiu laiku?
Ar pokalbyje atsako žmogus, ar robotas?
Kur išsaugomas mūsų susirašinėjimas?
kur tas langelis kur rasai ir atsako
noriu greitai susirasyt, ar turit chata
catas neveikia, neatsidaro
dingo pokalbis su konsultante
ar galima pacatint
susirasinejimas messengeryje
pokalbių robotas neatsako
nutrūko čato langas
live chat valandos
kur jūsų čatas
ar galima susirašyti per messengerį
parašyti per viberį ar whatsapp
gyvas pokalbis internetu
kada veikia pokalbių langas
ar turit facebook kur parašyt
pokalbis su konsultantu internetu
kaip atidaryti pokalbį
`,
  },
  'speak-to-a-person': {
    title: 'Kaip pasikalbėti su darbuotoju?',
    wordings: `
noriu žmogaus
operatorius
pasikalbėti su žmogumi
gyvas žmogus
sujunkit su konsultantu
konsultantas
sujunkit su vadybininku
Kaip pasikalbėti su gyvu žmogumi?
Ar galite sujungti su konsultantu?
Robotas nepadeda, kaip pasiekti darbuotoją?
Ar gali man kas nors perskambinti?
Kaip pakalbėti su vadovu?
Ar galiu kalbėtis su aptarnaujančiu darbuotoju rusiškai?
Kokį mygtuką spausti, kad atsilieptų operatorius?
noriu kalbet su zmogum o ne botu
perjunkit mane i zmogu
reik gyvo konsultanto
uztenka boto, duokit darbuotoja
perskambinkit man prasau
noriu pasnekėt su vadybininke
neišsprendžia robotas, prašau specialisto
ar ten bent kas gyvas yra
agentas, atsiliepkit
noriu gyvo balso o ne roboto
noriu kalbėti su tikru žmogumi
duokit man konsultantą
ar gali kas nors gyvas atsakyti
perjunkit prie darbuotojo
botas nieko nesupranta
pakvieskit vadovą
reikia specialisto pasikonsultuoti
kas nors iš jūsų komandos
sujunkit su operatore
`,
  },
  'no-reply-from-shop': {
    title: 'Kodėl man neatsakote?',
    wordings: `
neatsakote
niekas neatsako
neatrašot
nekelia ragelio
laukiu atsakymo
neatsiliepia
jokio atsakymo
Kodėl neatsakote į mano laišką?
Kada sulauksiu atsakymo į užklausą?
Kodėl niekas neatsiliepia telefonu?
Rašiau prieš savaitę, kodėl tylite?
Per kiek laiko atsakote į klientų laiškus?
Ar gavote mano žinutę?
Kodėl „Facebook“ neatrašote?
skambinu visa diena ir nieks nekelia
jau trecia laiska rasau ir tyla
ignoruojat mane
nesulaukiu jokios reakcijos i savo klausima
laukiu eilej 40 min telefonu
parasiau per forma ir nieko
žadėjot perskambinti, bet neskambinat
į pretenziją atsakymo nėra
kiek dar laukti kol atrašysit
`,
  },
  'opening-hours': {
    title: 'Koks jūsų darbo laikas?',
    wordings: `
darbo laikas
darbo valandos
kada dirbate
iki kelintos
ar dabar dirbat
kada atsidarote
iki kiek dirbat
Koks parduotuvės darbo laikas?
Iki kelintos valandos dirbate šiandien?
Ar dirbate šeštadieniais?
Kada dirba klientų aptarnavimas?
Nuo kelintos valandos atidaroma parduotuvė?
Ar per pietus dirbate?
Kada trumpiausia eilė parduotuvėje?
ar siandien dar spesiu i parduotuve
iki kiek atidaryta akropoly
ar sekmadieniais dirba jusu salonas
kelinta uzsidarot
nuo kada dirba vilniaus parduotuve
darbo grafikas
savaitgalio valandos parduotuvėje
ar po 20 val dar dirbat
kada galiu užsukti pas jus
kada galima atvažiuoti
kada galima skambinti
kokiomis dienomis dirbate
ar dirbat vakarais
iki kelintos galiu ateiti
ar pirmadienį dirbate
ar dirbate sekmadienį
nuo kada iki kada dirbat
kada būna kas nors ofise
kelintą valandą atsidarot ryte
`,
  },
  'open-on-holidays': {
    title: 'Ar dirbate švenčių dienomis?',
    wordings: `
ar dirbate per šventes
darbo laikas per kalėdas
švenčių darbo laikas
ar dirbat velykom
ar dirbat gruodžio 24
sausio 1
šventinis grafikas
Ar dirbate Kūčių dieną?
Koks darbo laikas per Kalėdas?
Ar parduotuvė atidaryta Vasario 16-ąją?
Ar Velykų pirmadienį dirbate?
Iki kelintos dirbate gruodžio 31 dieną?
Ar per Jonines parduotuvė uždaryta?
Ar klientų aptarnavimas dirba švenčių dienomis?
ar per zolines dirba parduotuve
velykom ar bus atidaryta
liepos 6 dirbat ar ne
kaip dirbsit per naujus metus
ar vėlinių dieną atidaryta
po kaledu kada vel dirbat
prieššventinę dieną trumpinat darbo laiką
gegužės pirmą ar veiksit
kovo 11 parduotuvė dirba?
darbo laikas per šventes
ar dirbsite per kalėdas
ar dirbate per velykas
ar per naujus metus dirbat
ar dirbat švenčių dienomis
kaip dirbate lapkričio 1
ar atidaryta per jonines
`,
  },
  'store-address': {
    title: 'Kur yra jūsų parduotuvė?',
    wordings: `
adresas
parduotuvės adresas
kur jūs esate
parduotuvės vilniuje
kur įsikūrę
kaip atvažiuoti
fizinė parduotuvė
Kur yra jūsų parduotuvė Kaune?
Ar turite fizinę parduotuvę?
Kokiu adresu jus rasti?
Ar šalia parduotuvės galima pasistatyti automobilį?
Kurioje prekybos centro vietoje jūsų parduotuvė?
Kuriuose miestuose turite parduotuves?
Kaip iki jūsų nuvažiuoti autobusu?
kur jusu parde klaipedoj
ar yra jusu salonas panevezy
noriu uzsukt, kur jus randates
kuris akropolio aukstas
ar tik internetu ar ir gyvai turit parduotuve
artimiausia parduotuve nuo siauliu
sandėlio adresas
parduotuvių žemėlapis
įėjimas iš kurios gatvės
kur jus rasti
kaip pas jus atvykti
kuriame mieste esate
ar yra jūsų salonas kaune
artimiausias skyrius
kur galima gyvai apžiūrėti
kokioje gatvėje įsikūrę
žemėlapis kaip nuvažiuoti
kur pasistatyti mašiną prie jūsų
ar turit parduotuvę mano mieste
kur jūsų būstinė
koks tikslus adresas
`,
  },
  complaint: {
    title: 'Kaip pateikti skundą?',
    wordings: `
skundas
pateikti skundą
pretenzija
noriu skųstis
nusiskundimas
esu nepatenkintas
rašyti pretenziją
Kaip pateikti skundą dėl jūsų darbo?
Kur siųsti pretenziją?
Per kiek laiko nagrinėjamas skundas?
Kas nagrinėja klientų skundus?
Kaip pasiskųsti dėl blogo aptarnavimo internetu?
Ar yra skundo forma?
Ką daryti, jei jūsų sprendimas manęs netenkina?
baisus aptarnavimas, kam skustis
esu labai nusivylus jusu parduotuve
cia siaubas kaip dirbat, rasysiu skunda
noriu pareikst nepasitenkinima
kur paduot pretenzija rastu
daugiau pas jus nepirksiu, kam pranest
skundo nagrinėjimo tvarka
kompensacija už prastas paslaugas
kam adresuoti oficialų nusiskundimą
`,
  },
  'complaint-about-staff': {
    title: 'Kaip pasiskųsti dėl darbuotojo elgesio?',
    wordings: `
skundas dėl darbuotojo
nemandagi pardavėja
chamiškas elgesys
grubus konsultantas
nemandagus kurjeris
nemalonus aptarnavimas parduotuvėje
darbuotojo elgesys
Kaip pasiskųsti dėl nemandagios pardavėjos?
Konsultantas metė ragelį, kam pranešti?
Kur pranešti apie kurjerio grubumą?
Apsaugininkas mane apkaltino, kur skųstis?
Ar galite imtis priemonių dėl savo darbuotojos elgesio?
Kasininkė mane apšaukė, kam rašyti?
Pardavėjas mane ignoravo, ar tai normalu?
kurieris apkeike mane, nesamone
jusu pardaveja chamiska labai
vadybininke nemandagi, noriu kad vadovas zinotu
konsultante varte akis ir neaptarnavo
telefonu kalbejo pakeltu tonu jusu zmogus
aprėkė mane jūsų darbuotojas prie kasos
nekompetentingas konsultantas pardavė melą
kurjeris mėto siuntas ir keikiasi
pasityčiojo pardavėjos iš manęs
nemandagus aptarnavimas
jūsų darbuotoja nemandagi
labai prastai aptarnavo
nepatiko kaip su manimi kalbėjo
noriu pasiskųsti dėl darbuotojo
skundas dėl aptarnavimo
konsultantas buvo grubus
baisus aptarnavimas
`,
  },
  'consumer-rights': {
    title: 'Kokias teises turi pirkėjas?',
    wordings: `
vartotojų teisės
vartotojo teisės
vvtat
kur kreiptis dėl ginčo
vartotojų teisių tarnyba
ginčų sprendimas
ką sako įstatymas
Kokias teises turiu pirkdamas internetu?
Kur kreiptis, jei su pardavėju nesusitariame?
Kaip kreiptis į Valstybinę vartotojų teisių apsaugos tarnybą?
Ar pagal įstatymą galiu atsisakyti sutarties be priežasties?
Kas priklauso pirkėjui pagal Civilinį kodeksą?
Ar galima ginčą spręsti ne teisme?
Ką daryti, jei parduotuvė pažeidžia mano teises?
kreipsiuos i vartotoju teises, kur tai daroma
ar turit teise taip elgtis su pirkeju
kokie istatymai gina pirkeja
pazeidziat vartotoju istatyma
i teisma paduosiu, arba kur dar kreiptis
vartotoju gincu komisija kaip rasyt
mažmeninės prekybos taisyklės
europos vartotojų centras
pirkėjo teisės nuotolinėje sutartyje
`,
  },
  'is-shop-trustworthy': {
    title: 'Ar jūsų parduotuve galima pasitikėti?',
    wordings: `
ar patikima parduotuvė
ar ne sukčiai
ar galima pasitikėti
apgavikai
atsiliepimai apie parduotuvę
ar saugu pirkti
ar cia ne scamas
Ar jūsų parduotuvė patikima?
Kaip žinoti, kad nesate sukčiai?
Ar tikrai atsiųsite prekes, jei sumokėsiu?
Kiek laiko jau veikiate?
Kur paskaityti klientų atsiliepimus apie jus?
Ar čia tikra jūsų svetainė, ar netikra kopija?
Kodėl turėčiau pirkti iš jūsų?
ar jus tikra parduotuve, bijau kad apgaus
per pigu, gal apgavyste
ar kas nors jau pirko is siu
facebook reklamoj maciau, ar cia ne sukciai
ar jusu imone egzistuoja isvis
nebus taip kad pinigus paimsit ir dingsit
netikras puslapis su jūsų logotipu
ar turit e-parduotuvių patikimumo ženklą
pirma karta girdziu apie jus, ar patikimi
`,
  },
  'company-details': {
    title: 'Kokie jūsų įmonės duomenys?',
    wordings: `
įmonės duomenys
rekvizitai
jūsų įmonės kodas
pvm mokėtojo kodas
juridinis pavadinimas
kas jūs per įmonė
buveinės adresas
Koks jūsų įmonės pavadinimas ir kodas?
Kur rasti jūsų rekvizitus?
Koks jūsų PVM mokėtojo kodas?
Kas yra šios parduotuvės savininkas?
Kur registruota jūsų įmonė?
Kas vadovauja jūsų bendrovei?
Koks jūsų juridinis adresas?
reik jusu imones rekvizitu sutarciai
kokia uab uz sito puslapio slepiasi
jusu firmos kodas koks
kam priklauso si parduotuve
ar jus lietuviska imone
jusu uab pavadinimas pilnas
informacija apie pardavėją
apie jus, kas esate ir ką veikiate
kada įkurta jūsų įmonė
`,
  },
  'terms-and-conditions': {
    title: 'Kur rasti pirkimo taisykles?',
    wordings: `
pirkimo taisyklės
taisyklės
pirkimo sąlygos
bendrosios sąlygos
naudojimosi sąlygos
pirkimo pardavimo sutartis
parduotuves taisykles
Kur rasti jūsų pirkimo ir pardavimo taisykles?
Su kokiomis sąlygomis sutinku pirkdamas?
Kada atnaujintos jūsų taisyklės?
Kur perskaityti akcijos sąlygas?
Ar galima taisykles atsisiųsti PDF formatu?
Kodėl prieš perkant reikia pažymėti varnelę apie taisykles?
Kuriame taisyklių punkte aprašyta pardavėjo atsakomybė?
kur jusu taisykles paskaityt
noriu perskaityt salygas pries pirkdama
zaidimo taisykles facebook konkursui
lojalumo taisykles kur aprasytos
terms and conditions lietuviskai
nerandu pirkimo salygu puslapyje
sutarties sąlygos perkant internetu
ar pasikeitė pirkimo sąlygos nuo sausio
konkurso sąlygos ir laimėtojai
`,
  },
  'privacy-policy': {
    title: 'Kur rasti privatumo politiką?',
    wordings: `
privatumo politika
slapukai
duomenų apsauga
slapukų politika
asmens duomenų tvarkymas
privatumas
cookies
Kur perskaityti jūsų privatumo politiką?
Kaip naudojate pirkėjų asmens duomenis?
Kaip atsisakyti slapukų?
Ar perduodate klientų duomenis trečiosioms šalims?
Kiek laiko saugote pirkėjų informaciją?
Kam reikalingas mano telefono numeris perkant?
Ar filmuojate parduotuvėje ir kiek saugote įrašus?
kokius sausainiukus naudojat
ar neparduodat klientu emailu kitiem
kaip pakeist slapuku nustatymus
kur parasyta apie duomenu tvarkyma
nenoriu kad mane sektu puslapis
ar mano telefonas nepateks reklamos agenturoms
bdar politika jūsų svetainėje
google analytics ar naudojate
pokalbių įrašymas telefonu, ar teisėta
`,
  },
  jobs: {
    title: 'Kaip įsidarbinti jūsų įmonėje?',
    wordings: `
darbas
darbo pasiūlymai
karjera
laisvos darbo vietos
ieškau darbo
siųsti cv
ar ieskote darbuotoju
Ar turite laisvų darbo vietų?
Kur siųsti gyvenimo aprašymą?
Ar priimate studentus atlikti praktikos?
Kokį atlyginimą gauna pardavėjai-konsultantai?
Ar ieškote sandėlio darbuotojų Kaune?
Ar galima padirbėti tik vasarą?
Kada atsakote kandidatams į darbo vietą?
noreciau pas jus dirbt, kur kreiptis
gal reik kurjerio ar krovejo
isidarbint i parduotuve kaip
esu 16 metu, ar paimtumet vasarai dirbt
nusiunciau cv ir negavau atsakymo
ar reikia patirties pardavejai
darbas iš namų klientų aptarnavime
personalo skyrius
pameistrystė ar stažuotė pas jus
`,
  },
  'become-supplier': {
    title: 'Kaip tapti jūsų tiekėju?',
    wordings: `
tapti tiekėju
tiekėjams
siūlome savo prekes
noriu parduoti pas jus
bendradarbiavimas su gamintojais
prekių tiekimas
pasiulyti produkcija
Kaip pasiūlyti savo gaminius jūsų parduotuvei?
Ar priimate naujus tiekėjus?
Kam siųsti prekių pasiūlymą pirkimų skyriui?
Ar galima parduoti savo prekes jūsų platformoje?
Kokie reikalavimai keliami tiekėjams?
Esame vietos gamintojas, ar domintų mūsų produkcija?
Su kuo kalbėtis dėl prekių įtraukimo į asortimentą?
gaminu rankų darbo muila, ar imtumet parduot
esam zaislu importuotojai, norim tiekt jums
kas atsakingas uz pirkimus jusu imonej
noriu atiduot savo knyga pardavimui pas jus
ar dirbat su smulkiais ukininkais
siulom prekes didmenine kaina jusu parduotuvei
pardavėjo sutartis prekyvietėje
prekių konsignacija
lietuviškas prekės ženklas ieško pardavimo vietų
`,
  },
  'become-affiliate': {
    title: 'Kaip tapti partneriu ir uždirbti už rekomendacijas?',
    wordings: `
partnerystės programa
affiliate programa
uždirbti iš nuorodų
nuomonės formuotojams
bendradarbiavimas su influenceriais
komisinis už pardavimus
partneriu rinkodara
Ar turite partnerystės programą tinklaraštininkams?
Kiek procentų mokate už pritrauktą pirkėją?
Kaip gauti savo partnerio nuorodą?
Turiu „Instagram“ paskyrą, ar galėtume bendradarbiauti?
Ar siunčiate prekių apžvalgoms „YouTube“ kanale?
Kada išmokamas partnerio komisinis?
Su kuo susisiekti dėl bendradarbiavimo su turinio kūrėjais?
vedu tiktoka, noreciau reklamuot jus uz procentus
esu blogere, ar domina kolaboracija
ar galima uzdirbt dedant jusu nuorodas
affilate linkas kaip gaut
turiu 10k sekeju, siulau reklama mainais uz prekes
noriu but jusu ambasadore
partnerio paskyros prisijungimas
reklaminiai baneriai mano tinklaraščiui
xml prekių srautas partneriams
`,
  },
  'press-and-sponsorship': {
    title: 'Kam rašyti dėl žiniasklaidos ir paramos?',
    wordings: `
parama
rėmimas
žiniasklaidai
spaudai
ar remiate renginius
labdara
logotipas spaudai
Ar remiate sporto komandas?
Kam rašyti dėl paramos prieglaudai?
Kas atsako į žurnalistų klausimus?
Ar galėtumėte įsteigti prizų mokyklos renginiui?
Kur rasti jūsų logotipą straipsniui?
Ar skiriate labdarą vaikų namams?
Koks jūsų atstovo spaudai kontaktas?
rengiam begima, ieskom remeju
ar paremtumet gyvunu globos organizacija edalu
esam moksleiviai, reikia prizu varzybom
rasau straipsni, noreciau interviu
gal paaukotumet senas prekes labdarai
ieskom generalinio remejo festivaliui
pranešimai spaudai
1,2 procento parama ar labdaros projektai
vaikų stovyklai reikėtų dovanėlių iš jūsų
`,
  },
};
