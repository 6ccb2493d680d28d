// Parduotuvės žodynas: vienoje eilutėje – tą patį reiškiantys žodžiai ir posakiai, atskirti kableliais.
export const lt = `
# Grąžinimas ir keitimas
grąžinti, grąžinimas, atiduoti atgal, siųsti atgal, išsiųsti atgal, atsiųsti atgal, nešti atgal
grąžinti pinigus, pinigų grąžinimas, atgauti pinigus, susigrąžinti pinigus, pinigai atgal, pinigus atgal, sugrąžinti pinigus, refundas
kompensacija, kompensuoti, žalos atlyginimas, nuostolių atlyginimas
prekės keitimas, prekių keitimas, apkeisti, apsikeisti, išsikeisti, iškeisti, keisti į kitą
grąžinimo lipdukas, grąžinimo etiketė, grąžinimo lapelis, siuntos lipdukas, siuntos etiketė
grąžinimo terminas, grąžinimo laikotarpis, grąžinimo laikas, iki kada grąžinti
grąžinimo forma, grąžinimo prašymas, grąžinimo anketa, atsisakymo forma
grąžinimo kaina, grąžinimo mokestis, grąžinimo išlaidos
persigalvoti, apsigalvoti, pakeisti nuomonę
išpakuoti, išpakuotas, atplėšti, atplėštas, praplėšti, praplėštas, atidaryta pakuotė, išardyta pakuotė
nenaudotas, nedėvėtas, nenešiotas, neprinešiotas
naudotas, dėvėtas, nešiotas, iš antrų rankų
pakuotė, įpakavimas, pakavimas, supakuoti, pakuoti
dėžė, dėžutė, kartoninė dėžė
originali pakuotė, gamyklinė pakuotė, originali dėžutė
etiketė, birka, prekės lapelis
plomba, apsauginė plėvelė, higieninė juostelė
netikti, netinka, netiko, netinkamas, nepatikti

# Pristatymas
siuntinys, siunta, paketas, siuntinukas, pakietas
pristatymas, pristatyti, atvežti, atvežimas, atveš, atvešite, atgabenti, atgabenimas
išsiųsti, išsiuntimas, išsiųstas, iškeliauti, perduoti kurjeriui, perduoti vežėjui
pristatymo kaina, pristatymo mokestis, pristatymo išlaidos, siuntimo kaina, siuntimo mokestis, siuntimo išlaidos
nemokamas pristatymas, nemokamas siuntimas, pristatymas nemokamai, siunčiate nemokamai
pristatymo laikas, pristatymo terminas, pristatymo trukmė, pristatymo data, siuntimo laikas, siuntimo terminas, kada atveža, kada atveš, kada pristato, kada pristatys, kiek laiko pristatote
skubus pristatymas, greitas pristatymas, greitasis pristatymas, express pristatymas, ekspres pristatymas
kurjeris, kurjerių tarnyba, išvežiotojas
vežėjas, siuntų bendrovė, pristatymo įmonė, logistikos įmonė
paštomatas, siuntų terminalas, siuntų automatas, siuntų spintelė, pastamatas
pin kodas, pin, atsiėmimo kodas, paštomato kodas, durelių kodas
atsiimti, atsiėmimas, pasiimti, pasiėmimas
atsiėmimo punktas, atsiėmimo vieta, atsiėmimo taškas
atsiėmimas parduotuvėje, atsiimti parduotuvėje, atsiimti pačiam, atsiimti vietoje, pasiimti pačiam
pašto skyrius, lietuvos paštas
sekti, sekimas, siuntos sekimas, trackinti, tracking, trekinti
sekimo numeris, siuntos numeris, siuntos kodas, sekimo kodas, tracking numeris
būsena, statusas
siuntinys vėluoja, vėluoja siuntinys, vėluoja siunta, siunta vėluoja, vėluoja pristatymas, vėlavimas, užtrukti
dingti, dingęs, pamesti, pasimesti, pradingti, prapulti, pamestas
nepristatyti, nepristatytas, neatvežti, neatvežtas, neatvažiuoti
neatsiimti, neatsiimtas, nepaimti, nespėti atsiimti, nespėti pasiimti, nespėti paimti
užsienis, kita šalis, kita valstybė, už lietuvos ribų
europos sąjunga, es, es šalys
stambus, stambiagabaritis, negabaritinis, didelių gabaritų
užnešti, užnešimas, nešti laiptais, pakelti į aukštą
surinkimas, surinkti baldą, montavimas, montuoti, sumontuoti
instrukcija, naudojimo vadovas, vartotojo vadovas, manualas
pristatymo adresas, siuntimo adresas, gavėjo adresas
pašto kodas, pašto indeksas, zip kodas
gavėjas, adresatas
darbo diena, šiokiadienis
šventinė diena, nedarbo diena, išeiginė, šventė
sandėlis, logistikos centras
fizinė parduotuvė, salonas, prekybos salė
internetinė parduotuvė, e. parduotuvė, elektroninė parduotuvė, eshopas
muitas, muitinė, muito mokestis, importo mokestis
peradresuoti, nukreipti siuntinį, persiųsti kitu adresu
atsisakyti siuntinio, nepriimti siuntinio, atsisakyti priimti

# Mokėjimas
mokėti, mokėjimas, apmokėti, apmokėjimas, sumokėti, susimokėti, atsiskaityti, atsiskaitymas
mokėjimo būdas, atsiskaitymo būdas, apmokėjimo būdas, mokėjimo priemonė
banko kortelė, mokėjimo kortelė, debeto kortelė, kredito kortelė, debetinė kortelė, kreditinė kortelė
banko nuoroda, elektroninė bankininkystė, internetinė bankininkystė, e. bankininkystė, per banką, bank link
pavedimas, bankinis pavedimas, banko pavedimas, pervedimas
grynieji, grynieji pinigai, grynais, kešas, cash
mokėti kurjeriui, mokėti atsiimant, mokėti pristatymo metu, apmokėjimas pristatymo metu, apmokėti gavus
išsimokėtinai, išsimokėjimas, mokėti dalimis, mokėjimas dalimis, pirkti dalimis, lizingas, mokėti vėliau, pirkti dabar mokėti vėliau
mėnesinė įmoka, dalinis mokėjimas, įmoka už prekę
palūkanos, palūkanų norma, pabrangimas
mokėjimas nepavyko, nepavyko apmokėti, mokėjimas nepraėjo, mokėjimas atmestas, neina apmokėti, mokėjimo klaida, atmetė kortelę, nepraėjo kortelė
nuskaičiuoti, nuskaičiavimas, nuskaityti pinigus, nurašyti, nuimti pinigus, nuėmė pinigus
du kartus, dukart, dvigubai, dvigubas, antrą kartą
permoka, permokėti, per daug sumokėti
rezervuota suma, kortelės rezervacija, banko rezervacija, užšaldyta suma, užšaldyti pinigai
sąskaita faktūra, faktūra, pvm sąskaita, invoisas
kasos čekis, pirkimo čekis, kvitas, čekiukas
išankstinė sąskaita, proforma, sąskaita apmokėjimui, išankstinė sąskaita faktūra
banko sąskaita, sąskaitos numeris, iban
įmonės duomenys, įmonės rekvizitai, rekvizitai, firmos duomenys
įmonė, firma, bendrovė, juridinis asmuo, uab
pvm, pridėtinės vertės mokestis
pvm kodas, pvm mokėtojo kodas, pvm numeris
buhalteris, buhalterė, buhalterija, apskaita
dovanų kortelė, dovanų čekis, dovanų kuponas, gift card
nuolaidos kodas, nuolaidos kuponas, nuolaidų kodas, kuponas, promo kodas, promokodas, akcijos kodas
nuolaida, akcija, skidkė
išpardavimas, nukainota prekė, nukainotas, akcijinė prekė, outletas
kaina, kainuoti, tarifas, atsieiti
nemokamai, nemokamas, už dyką, dykai, veltui
likutis, likusi suma, balansas
komisinis mokestis, komisinis, aptarnavimo mokestis
atpigti, kaina nukrito, kaina krito
rasti pigiau, mažiausios kainos garantija, kainos suvienodinimas
atgauti permoką, grąžinti permoką, grąžinti skirtumą

# Užsakymai
užsakymas, užsakyti, užsisakyti, orderis
pirkti, pirkimas, nusipirkti, pirkinys, įsigyti, apsipirkti
užsakymo numeris, užsakymo nr, užsakymo kodas
atšaukti, atšaukimas, atšaukti užsakymą, atsisakyti užsakymo, panaikinti užsakymą, nutraukti užsakymą, anuliuoti
keisti užsakymą, pakeisti užsakymą, redaguoti užsakymą, koreguoti užsakymą, pataisyti užsakymą
redaguoti, koreguoti, pakoreguoti
papildyti užsakymą, pridėti prekę, įdėti dar vieną prekę
patvirtinimas, patvirtinimo laiškas, užsakymo patvirtinimas
šlamštas, šlamšto aplankas, spamas, brukalas, nepageidaujami laiškai
el. paštas, elektroninis paštas, el. pašto adresas, e. paštas, emailas, email, meilas
laiškas, el. laiškas, elektroninis laiškas
sms, sms žinutė, trumpoji žinutė, esemesas
negavau, neateiti, neatėjo, neatkeliauti, nesulaukti
išpirktas, nėra sandėlyje, nėra prekyboje, prekės nėra, sold out
vėl turėsite, vėl bus, atsirasti prekyboje, grįžti į prekybą, papildyti atsargas
išankstinis užsakymas, užsakyti iš anksto, užsisakyti iš anksto, preorderis, pre-order
krepšelis, pirkinių krepšelis, vežimėlis
norų sąrašas, įsimintos prekės, patikusios prekės, mėgstamos prekės, wishlist
pirkti be registracijos, pirkti be paskyros, pirkti kaip svečiui, užsakyti be registracijos, neprisiregistravus, svečio pirkimas
pirkimo taisyklės, pirkimo sąlygos, pardavimo sąlygos, taisyklės
minimali suma, minimalus užsakymas, mažiausia suma
didmena, urmas, didmeninis pirkimas, didelis kiekis
supakuoti dovanai, dovanos pakavimas, dovaninis įpakavimas, dovaninė pakuotė
atvirukas, sveikinimas, palinkėjimas
užsakymų istorija, ankstesni užsakymai, pirkimų istorija, mano užsakymai
rezervuoti prekę, atidėti prekę, palaikyti prekę
klientas, vartotojas
pardavėjas, prekybininkas, prekiautojas

# Paskyra
paskyra, profilis, akauntas, accountas
registruotis, registracija, užsiregistruoti, prisiregistruoti, susikurti paskyrą, sukurti paskyrą, susiregistruoti
prisijungti, prisijungimas, įeiti į paskyrą, loginas, prisiloginti
negaliu prisijungti, neprisijungia, neįleidžia, negaliu įeiti, neina prisijungti
atsijungti, atsijungimas, išeiti iš paskyros, logout
slaptažodis, password, paswordas, parolis
atkurti slaptažodį, slaptažodžio atkūrimas, atstatyti slaptažodį, pamiršau slaptažodį, pamirštas slaptažodis, neatsimenu slaptažodžio, naujas slaptažodis
ištrinti paskyrą, panaikinti paskyrą, pašalinti paskyrą, uždaryti paskyrą, išsiregistruoti
ištrinti, ištrynimas, pašalinti, trinti
naujienlaiškis, reklaminis laiškas, newsletteris, reklaminė žinutė
atsisakyti naujienlaiškio, nebegauti laiškų, nebesiųsti laiškų, išsiprenumeruoti, nenoriu reklamos
asmens duomenys, privatumas, duomenų apsauga, bdar, gdpr
slapukai, cookies, kukiai
telefono numeris, mobiliojo numeris, tel. numeris, tel. nr
dviejų veiksnių autentifikavimas, dviejų žingsnių patvirtinimas, 2fa
užblokuota paskyra, blokuota paskyra, užrakinta paskyra
įsilaužti, įsilaužimas, nulaužti, pavogta paskyra, hakeris
sukčiai, sukčiavimas, apgavystė, aferistai, fišingas, scam
nuoroda, linkas
nustatymai, parametrai, settingai
programėlė, mobilioji programėlė, aplikacija, appsas, app
atsisiųsti, parsisiųsti, download
įdiegti, diegti, įsidiegti, instaliuoti
svetainė, tinklalapis, interneto puslapis, saitas
klaida, erroras, error
neveikti, nebeveikti, neveikia, nefunkcionuoti, neina
naršyklė, browseris
mygtukas, knopkė
paspausti, spausti, spustelėti, paklikinti
įvesti, suvesti

# Garantija ir kokybė
garantija, garantinis, garantinis terminas, garantinis laikotarpis
garantinis talonas, garantijos lapas, garantinis lapas
brokas, brokuotas, defektas, trūkumas, nekokybiškas, sugesti, sugedęs, gedimas, neveikianti prekė
sulūžti, sulūžęs, sulaužytas, nulūžti, įlūžti
apgadintas, apgadinti, sugadintas, sugadinti, pažeistas, pažeisti, pažeidimas
sudužti, sudužęs, sudaužytas, suskilti, suskilęs, suskilinėjęs
subraižytas, įbrėžimas, įbrėžtas, apibraižytas
dėmė, suteptas, ištepliotas
taisyti, taisymas, sutaisyti, remontas, remontuoti, suremontuoti
servisas, remonto dirbtuvė, aptarnavimo centras
sumažinti kainą, kainos sumažinimas
trūkti, trūksta, nepilnas, neįdėjote, ne viskas
detalė, atsarginė dalis, komponentas
varžtas, sraigtas
ne ta prekė, neteisinga prekė, klaidinga prekė, kita prekė nei užsakyta, svetima prekė
supainioti, sujaukti, apsirikti
pretenzija, skundas, skųstis, pasiskųsti, nusiskundimas, reklamacija
vvtat, valstybinė vartotojų teisių apsaugos tarnyba, vartotojų teisių apsauga, vartotojų teisių tarnyba, vartotojų teisės
ginčas, konfliktas, nesutarimas
ekspertizė, kokybės patikra, kokybės tyrimas
nuotrauka, foto, fotografija, fotkė
vaizdo įrašas, video, filmukas

# Lojalumas ir prenumeratos
lojalumo programa, lojalumo klubas, pirkėjų klubas
lojalumo kortelė, nuolaidų kortelė, kliento kortelė, pirkėjo kortelė
lojalumo taškai, taškai, bonusai
cashback, grąža už pirkinius, dalis pinigų atgal
prenumerata, abonementas
nutraukti prenumeratą, atšaukti prenumeratą, atsisakyti prenumeratos
sustabdyti prenumeratą, pristabdyti prenumeratą, prenumeratos pauzė
automatinis pratęsimas, automatiškai atsinaujinti, automatinis atnaujinimas
bandomasis laikotarpis, nemokamas bandymas, trialas
narystė, narystės planas, nario statusas
pakviesti draugą, rekomenduoti draugui, kvietimo nuoroda
studento nuolaida, nuolaida studentams, studentiška nuolaida
konkursas, loterija, giveaway
atsiliepimas, įvertinimas, recenzija, reitingas
juodasis penktadienis, black friday

# Pagalba ir bendravimas
susisiekti, kontaktai, kontaktas
klientų aptarnavimas, klientų tarnyba, pagalbos tarnyba, konsultantas, supportas
pokalbis internetu, pokalbių langas, gyvas pokalbis, čatas, chat
pokalbių robotas, botas, čatbotas
paskambinti, skambinti, skambutis
darbo laikas, darbo valandos, kada dirbate, iki kelių dirbate
duk, dažniausiai užduodami klausimai, dažni klausimai
neatsakyti, neatsiliepti, ignoruoti
vadovas, direktorius, viršininkas

# Prekės
prekė, daiktas, produktas, gaminys
prekės kodas, artikulas, sku, prekės numeris
prekės ženklas, brendas, markė
dydis, saizas, size
matmenys, išmatavimai, gabaritai
dydžių lentelė, dydžių gidas
per mažas, ankštas, per siauras
per didelis, per platus
spalva, atspalvis
svoris, masė, sverti, kilogramas, kg
pagal individualų užsakymą, pagal matmenis, pagal išmatavimus, individualus gaminys
drabužiai, rūbai, apranga
batai, avalynė, bateliai
sportbačiai, sportiniai batai, sportiniai bateliai
sofa, minkštasuolis, divanas
šviestuvas, lempa
čiužinys, matracas
antklodė, kaldra
lovatiesė, užtiesalas
užuolaida, štora
puodelis, puodukas
indai, stalo indai
mobilusis telefonas, išmanusis telefonas, smartfonas, mobiliakas
nešiojamasis kompiuteris, nešiojamas kompiuteris, laptopas
planšetė, planšetinis kompiuteris
televizorius, telikas, teliakas
ausinės, ausinukai
įkroviklis, kroviklis, pakrovėjas
baterija, akumuliatorius
laidas, kabelis
serijinis numeris, serijos nr, sn
senos technikos išvežimas, senų prietaisų paėmimas, senų baldų išvežimas
tinka vartoti iki, galiojimo data, tinkamumo terminas
supuvęs, supelijęs, pelėsis, nešviežias
sudėtis, ingredientai, sudedamosios dalys
pakaitalas, pakaitinė prekė, analogas, panaši prekė
užstatas, depozitas
pilnametis, suaugęs, nuo 18 metų

# Bendri žodžiai
kiek laiko, per kiek laiko, kiek trunka, kiek laukti, kaip greitai, kiek dienų
terminas, laikotarpis, trukmė
pratęsti, pailginti
kopija, dublikatas, nuorašas
dovana, prezentas
failas, byla
nerasti, nesurasti, nematyti
`;
