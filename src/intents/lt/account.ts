import type { IntentWords } from '../catalogue.ts';

export const account: IntentWords<'account'> = {
  'create-account': {
    title: 'Kaip susikurti paskyrą?',
    wordings: `
registracija
susikurti paskyrą
registruotis
kaip prisiregistruoti
nauja paskyra
kaip užsiregistruoti
sukurti akauntą
Kaip užsiregistruoti jūsų svetainėje?
Kokia nauda turėti paskyrą?
Kodėl nepavyksta užsiregistruoti?
Ar registracija nemokama?
Ar galima registruotis per „Facebook“ arba „Google“?
Kodėl rašo, kad toks el. paštas jau užregistruotas?
Negavau registracijos patvirtinimo laiško, ką daryti?
noriu susikurt acc, kur spaust
regaujuos ir meta klaida
kaip pasidaryt profili pas jus
registracijos forma neveikia
nuo kiek metu galima registruotis
nerandu kur registruotis telefone
ar galima turėti dvi paskyras
patvirtinti el. paštą registruojantis
esu naujas, kur prisiregint
`,
  },
  'log-in-problem': {
    title: 'Kodėl nepavyksta prisijungti?',
    wordings: `
negaliu prisijungti
nepavyksta prisijungti
prisijungimo klaida
neįleidžia
neveikia prisijungimas
paskyra užblokuota
neprisijungia
Kodėl negaliu prisijungti prie savo paskyros?
Ką daryti, jei sistema neatpažįsta mano el. pašto?
Slaptažodis teisingas, bet neįleidžia, kodėl?
Kodėl mano paskyra užblokuota?
Kodėl neveikia prisijungimas per „Facebook“?
Kodėl mane vis išmeta iš paskyros?
Neateina prisijungimo kodas į telefoną, ką daryti?
niekaip neiseina prisilogint
login neveikia pas jus
raso neteisingi duomenys nors vedu gerai
ismete is profilio ir nebeileidzia
pries tai jungdavausi, dabar nebe
pamirsau su kokiu meilu registruota
per daug bandymų, užrakino
prisijungimas stringa programėlėje ir kompe
google prisijungimas meta tuščią langą
`,
  },
  'reset-password': {
    title: 'Ką daryti pamiršus slaptažodį?',
    wordings: `
pamiršau slaptažodį
slaptažodžio atkūrimas
atkurti slaptažodį
naujas slaptažodis
priminti slaptažodį
pamirsau passworda
slaptazodzio priminimas
Kaip atkurti pamirštą slaptažodį?
Nebeatsimenu slaptažodžio, ką daryti?
Kur spausti „Pamiršau slaptažodį“?
Ar galite man priminti slaptažodį?
Kaip susikurti naują slaptažodį, jei senojo nežinau?
Ar galima atkurti slaptažodį telefonu?
Kiek laiko galioja slaptažodžio atkūrimo nuoroda?
neatsimenu paswordo
uzmirsau slaptazodi, kaip dabar iejt
slaptazodi pamirsau kaip atstatyt
reik naujo slaptazodzio, nes sena pametes
resetint slaptazodi
nezinau koks mano slaptazodis buvo
slaptažodis nesaugotas naršyklėje ir iškrito iš galvos
atstatymo nuoroda pasibaigusi
kaip susigrąžinti prieigą pamiršus slaptą žodį
`,
  },
  'reset-email-missing': {
    title: 'Negavau slaptažodžio atkūrimo laiško',
    wordings: `
negavau atkūrimo laiško
neateina slaptažodžio laiškas
nėra laiško su nuoroda
neateina nuoroda slaptažodžiui
atkūrimo nuoroda neatėjo
laiško nėra šlamšte
neatsiuncia slaptazodzio
Kodėl negaunu slaptažodžio atkūrimo laiško?
Spaudžiau „Priminti slaptažodį“, bet laiško nėra, ką daryti?
Kiek laukti slaptažodžio keitimo nuorodos?
Ar tikrai išsiuntėte laišką slaptažodžiui pakeisti?
Nebeturiu prieigos prie el. pašto, kaip atkurti slaptažodį?
Kodėl atkūrimo laiškas patenka į šlamštą?
Bandžiau penkis kartus, o slaptažodžio laiško vis nėra, kodėl?
slaptazodzio atstatymo laiskas neateina i gmaila
jau valanda laukiu laisko slaptazodziui
tikrinau spama, nera nieko apie slaptazodi
resetinau ir tyla, jokio laisko
paspaudziau pamirsau, bet niekas neatsiunte
meilas su slaptazodzio linku negautas
atkūrimo sms neateina
darbo paštas blokuoja slaptažodžio laiškus
nesulaukiu nuorodos naujam slaptažodžiui susikurti
`,
  },
  'change-password': {
    title: 'Kaip pakeisti slaptažodį?',
    wordings: `
pakeisti slaptažodį
keisti slaptažodį
slaptažodžio keitimas
slaptazodzio pakeitimas
noriu kito slaptažodžio
atnaujinti slaptažodį
saugesnis slaptažodis
Kaip pakeisti savo paskyros slaptažodį?
Kur nustatymuose keičiamas slaptažodis?
Kokie reikalavimai slaptažodžiui?
Kodėl nepriima mano naujo slaptažodžio?
Kaip dažnai reikėtų keisti slaptažodį?
Ar pakeitus slaptažodį mane atjungs kituose įrenginiuose?
Prisijungęs esu, kur pasikeisti slaptažodį į kitą?
noriu pasikeist slaptazodi nes per lengvas
kur profily keiciasi paswordas
zinau sena, noriu naujo slaptazodzio
nepriima slaptazodzio, sako per trumpas
pakeist slaptazodi telefone kaip
slaptazodis turi buti su didziaja raide ar ne
dviejų žingsnių patvirtinimas paskyrai
vaikas sužinojo slaptažodį, pakeisiu jį
slaptažodžio minimalus simbolių kiekis
`,
  },
  'change-email': {
    title: 'Kaip pakeisti paskyros el. pašto adresą?',
    wordings: `
pakeisti el. paštą
naujas el. paštas
noriu kito el. pašto adreso
keisti emailą
neteisingas el. paštas paskyroje
el. pašto keitimas
pakeist meila
Kaip pakeisti el. pašto adresą paskyroje?
Nebenaudoju seno el. pašto, kaip įrašyti naują?
Suklydau registruodamasi rašydama el. paštą, ar pataisysite?
Ar pakeitus el. paštą išliks mano taškai?
Kodėl negaliu paskyroje pakeisti el. pašto?
Ar užsakymo laiškus galima gauti kitu el. paštu?
Ar naują el. pašto adresą reikės patvirtinti?
pasikeite mano gmailas, kur atnaujint
registravausi su darbo pastu, noriu asmeninio
nebeturiu to emailo, kaip pakeist i kita
ivedziau el pasta su klaida
noriu kad laiskai eitu i kita meila
perrasykit mano elektronini pasta
panaikinti seną el. pašto adresą ir įdėti kitą
vyro paštas nurodytas vietoj mano
pastas uzimtas raso kai keiciu
`,
  },
  'change-phone-number': {
    title: 'Kaip pakeisti telefono numerį?',
    wordings: `
pakeisti telefono numerį
naujas telefono numeris
pakeičiau numerį
neteisingas telefonas
keisti tel. nr.
pasikeitė numeris
atnaujinti telefono nr
Kaip paskyroje pakeisti savo telefono numerį?
Mano telefono numeris pasikeitė, kur jį atnaujinti?
Kodėl nepavyksta įrašyti naujo numerio?
Ar pakeitus numerį galios lojalumo kortelė?
Kaip ištrinti seną telefono numerį iš profilio?
Ar galima prie paskyros turėti du numerius?
Nurodžiau svetimą numerį, kaip pataisyti?
turiu nauja nr, pakeiskit
senas tel numeris profily, kaip perrasyt
pametau sim, numeris kitas, kur pakeist
suklydau skaiciu tel numery
zinutes eina i sena mano numeri
pakeisti mob numeri paskyroj
neleidžia įvesti užsienietiško numerio
numeris jau priskirtas kitai paskyrai
pakeistas tel, o kodai eina senu
`,
  },
  'change-personal-details': {
    title: 'Kaip pakeisti asmens duomenis paskyroje?',
    wordings: `
pakeisti duomenis
pakeisti pavardę
mano duomenys paskyroje
atnaujinti profilį
keisti vardą
gimimo data
redaguoti paskyra
Kaip pakeisti pavardę po vestuvių?
Kur paskyroje pakeisti savo adresą?
Kaip ištaisyti klaidą varde?
Ar galima pakeisti gimimo datą?
Kaip pridėti antrą pristatymo adresą į adresų knygelę?
Kodėl neišsisaugo pakeisti profilio duomenys?
Kaip pasirinkti kitą laiškų kalbą paskyroje?
istekejau, noriu kitos pavardes profily
suklydau varda registruodamasi
persikeliau, kaip profilyje atnaujint gyvenamaja vieta
noriu redaguot savo info
negaliu pataisyt gimtadienio datos
senas adresas vis issoka, kaip ji istrint
profilio nustatymai
lytis neteisingai pažymėta profilyje
įrašyti įmonę į savo paskyros informaciją
`,
  },
  'delete-account': {
    title: 'Kaip ištrinti paskyrą?',
    wordings: `
ištrinti paskyrą
panaikinti paskyrą
paskyros panaikinimas
uždaryti paskyrą
išsiregistruoti
nebenoriu paskyros
istrint akaunta
Kaip ištrinti savo paskyrą?
Ar ištrynus paskyrą dings užsakymai?
Kiek laiko trunka paskyros panaikinimas?
Kur nustatymuose yra paskyros trynimas?
Kas nutiks su mano taškais, jei uždarysiu paskyrą?
Ar galima atkurti ištrintą paskyrą?
Ar galite panaikinti mano registraciją?
noriu kad isbrauktumet mane is sistemos
kaip pasalint savo profili visam
nebenoriu but jusu klientu, trinkit paskyra
deletint acc
panaikinkit mano regisracija
turiu dvi paskyras, viena istrinkit
mirusio žmogaus paskyros uždarymas
nerandu mygtuko panaikinti profilį
išregistruokite mane iš parduotuvės
`,
  },
  'my-data': {
    title: 'Kaip sužinoti, kokius mano duomenis saugote?',
    wordings: `
mano duomenys
asmens duomenų kopija
bdar
gdpr
ištrinti mano duomenis
kokius duomenis turite
duomenu istrynimas
Kokius mano asmens duomenis saugote?
Kaip gauti savo duomenų kopiją?
Kaip paprašyti ištrinti visus mano asmens duomenis?
Ar galiu atšaukti sutikimą tvarkyti duomenis?
Per kiek laiko atsakote į duomenų prašymą?
Kam perdavėte mano telefono numerį ir adresą?
Kas jūsų įmonėje atsako už duomenų apsaugą?
noriu but pamirstas, istrinkit viska apie mane
is kur gavot mano numeri, istrinkit
noriu zinot kokia info apie mane turit
duomenu subjekto prasymas kaip pateikt
nesutinku kad naudotumet mano duomenis
teise but pamirstam pagal bdar
perkelti savo duomenis kitam tiekėjui
profiliavimo nesutikimas
ar jūsų sistemose liko mano asmens kodas
`,
  },
  'account-hacked': {
    title: 'Ką daryti, jei kažkas prisijungė prie mano paskyros?',
    wordings: `
nulaužta paskyra
pavogė paskyrą
įsilaužė
svetimas prisijungimas
ne aš užsakiau
kažkas prisijungė
nulauze akaunta
Ką daryti, jei į mano paskyrą įsilaužė?
Gavau laišką apie prisijungimą, bet tai ne aš, ką daryti?
Mano paskyroje svetimas užsakymas, kas vyksta?
Kas nors pakeitė mano el. paštą paskyroje, kaip atgauti?
Ar galite užblokuoti mano paskyrą, nes ją pavogė?
Kaip apsaugoti paskyrą po įsilaužimo?
Ar nutekėjo mano slaptažodis?
kazkas is mano profilio perka
hakeriai prisijunge prie mano acc
nukniauke mano taskus, turbut nulauze
atejo kodas jungtis nors as nesijungiu
is kito miesto prisijunge prie manes
pakeite mano duomenis be mano zinios
įtartina veikla paskyroje
užsakė prekių svetimu adresu iš mano paskyros
paspaudžiau sukčių nuorodą ir įvedžiau jūsų slaptažodį
`,
  },
  'order-not-in-account': {
    title: 'Kodėl užsakymo nėra mano paskyroje?',
    wordings: `
nematau užsakymo
užsakymo nėra paskyroje
nerodo užsakymo
dingo užsakymas iš paskyros
paskyra tuščia
pirkau be prisijungimo
nesimato uzsakymo
Kodėl paskyroje nematau savo užsakymo?
Pirkau kaip svečias, kaip priskirti užsakymą paskyrai?
Kodėl užsakymų sąrašas tuščias, jei ką tik pirkau?
Ar parduotuvėje pirktas prekes galima pridėti prie paskyros?
Ar užsakymas kitu el. paštu atsiras mano profilyje?
Kada naujas užsakymas atsiranda paskyroje?
Kaip susieti seną užsakymą su nauja paskyra?
prisijungiau o uzsakymo nera
profily tuscia nors uzsakiau vakar
uzsakiau neprisijunges, kaip dabar matyt
patvirtinima gavau bet akaunte neranda
mano vienas uzsakymas kazkur dingo is profilio
telefone uzsakiau, kompe prisijungus nerodo
užsakymą dariau vyro paskyroj ar savo, nežinau
svečio pirkimo perkėlimas į profilį
yra laiškas, bet prisijungus neranda tokio numerio
`,
  },
  'subscribe-newsletter': {
    title: 'Kaip užsisakyti naujienlaiškį?',
    wordings: `
naujienlaiškis
prenumeruoti naujienas
užsisakyti naujienlaiškį
gauti naujienas
pranešimai apie akcijas
sms apie nuolaidas
noriu gauti laiskus
Kaip užsiprenumeruoti naujienlaiškį?
Ar prenumeruodama gausiu nuolaidų pasiūlymų?
Kaip dažnai siunčiate naujienlaiškius?
Kodėl negaunu jūsų naujienlaiškio?
Kur įrašyti el. paštą naujienoms gauti?
Ar galima rinktis, apie ką gauti naujienas?
Kaip gauti pranešimus apie naujas kolekcijas?
noriu but informuojama apie naujienas
kur uzsiregistruot kad gauciau pasiulymus i meila
negaunu jusu laisku su akcijom, ijunkit
idekit mane i naujienu sarasa
newsletteris kaip gaut
uzsisakiau naujienas bet neateina
push pranešimai apie išpardavimus
katalogas paštu, ar galit siųsti
pirmam sužinoti apie naujienas
`,
  },
  unsubscribe: {
    title: 'Kaip atsisakyti naujienlaiškių?',
    wordings: `
atsisakyti naujienlaiškio
nebesiųskite laiškų
stop reklama
atsisakyti reklamos
išsiregistruoti iš naujienlaiškio
nebenoriu laiškų
neberasykit man
Kaip atsisakyti jūsų naujienlaiškio?
Kodėl toliau gaunu reklamą, nors atsisakiau?
Kur paspausti, kad nebegaučiau laiškų?
Kaip nebegauti SMS žinučių apie akcijas?
Ar galima gauti naujienlaiškį rečiau?
Kiek laiko dar ateis laiškai po atsisakymo?
Kodėl siunčiate man reklamą be sutikimo?
uzknisot su savo laiskais, isbraukit
nesiuskit man daugiau spamo
atsisakau visu reklamu i telefona
kas diena po laiska, kaip isjungt
unsubscribe neveikia nuoroda
nuimkit mane is siuntimo saraso
išjungti pranešimus programėlėje
niekada neprenumeravau jūsų naujienų, o gaunu
atšaukti sutikimą dėl rinkodaros
`,
  },
  'mobile-app': {
    title: 'Ar turite mobiliąją programėlę?',
    wordings: `
programėlė
mobilioji programėlė
app
atsisiųsti programėlę
aplikacija
ar turit apsa
programa telefonui
Ar turite programėlę telefonui?
Kaip atsisiųsti jūsų programėlę „iPhone“ telefonui?
Ar programėlė veikia „Android“ telefonuose?
Kodėl neveikia jūsų programėlė?
Ar programėlėje yra papildomų nuolaidų?
Kaip atnaujinti programėlę?
Ar lojalumo kortelę galima matyti programėlėje?
nerandu jusu apso google play
apsas nesikrauna, meta lauk
aplikacija stringa po atnaujinimo
kur parsisiust appsa
ar per telefona yra jusu programele
app store nerandu, gal nebera
programėlė prašo naujesnės telefono versijos
huawei telefonui programėlė
kuo programėlė patogesnė už svetainę
`,
  },
};
