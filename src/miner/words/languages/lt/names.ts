// Lithuanian first names with their cases and pet names, and capitals that are none.
import type { NameWords } from '../personal-words.ts';

/** In their base form; those that are nothing else. */
const first = `
tomas monika adelė elija nora diana marta margarita rita vida kostas paula nika melisa rimas violeta
adomas adolfas agnė aivaras akvilė albertas albinas aldona aleksandra aleksandras aleksas alfonsas alfredas algimantas
algirdas algis alina alma alvydas andrius anelė antanas antanina arnas arnoldas artūras arūnas arvydas asta astrida
audrius audronė augustas augustė augustinas aurelija aurimas austėja barbora benas benediktas bernardas birutė brigita
bronius bronislava česlovas česlova danguolė daiva dainora darius daumantas deimantė deividas dijana domantas domas
dominykas donatas dovilė dovydas edgaras edita edmundas eduardas edvardas edvinas egidijus eimantas elena elvyra
elžbieta emilija emilis erika erikas ernesta ernestas eugenija eugenijus evaldas evelina gabrielė gabrielius gediminas
genovaitė genė gerda giedrius gintarė gintautas gitana gustas gvidas haroldas henrikas ieva ignas ilona indrė inga
ingrida inesa irena irma irmantas iveta jadvyga jolanta jolita jonas jovita jonė joris julija julius juozas juozapas
juozė jurga jurgita jurgis justas justina justinas karolina karolis kazimieras kazys kęstutis kornelija kotryna
kristijonas kristina laimis laura laurynas leonardas leonas leokadija leonora liucija liudas liudmila liudvikas lukas
lukrecija mantas mantvydas marija marijus marius martyna martynas mečislovas milda mindaugas modestas mykolas natalija
nerijus nijolė nojus ona oksana olga orinta osvaldas patricija paulina paulius petras petronėlė povilas pranas
pranciškus radvilė raimonda raimondas raimundas ramūnas raminta regimantas regina remigijus renata rimantas rytis
roberta robertas rolandas romas romualdas ričardas rūtenis sandra sandrius sigita sigitas silvija simas simona simonas
skirmantas snieguolė sofija solveiga stanislovas stasė stasys steponas svajūnas svetlana šarūnas tadas tautvydas teklė
teodoras teresė titas urtė vaclovas vaida vaidas vaidotas valdas valdemaras valentina valentinas valerija vanda
vestina vidas vidmantas vygantas vykintas viktoras viktorija vilija vilius vilma vilmantas virginija virginijus
vitalija vitalijus vytas vytautas vytenis vladas vladislovas vladimiras zenonas zigmantas zigmas zita zofija zuzana
žana žygimantas žydrūnas žydrūnė adomėlis agneta agota aidanas aistis akvilina albina alekas aleksiukas alisa alvyda
ambraziejus anastasija anatolijus andrejus andrėja anetė angelė angelina anicetas aniceta antonina antonija anupras
apolinaras apolonija arina ariana aris arijus arminas arnė arsenijus artiomas arvyda asilda atėnė aurėja aurelijus
aurimė austė austinas balys banguolė baltrus bartas beata beatričė benita benjaminas bernadeta boguslavas bolesovas
boleslovas bronė bronislovas celina cecilija dagmara dagna daivaras dalius damianas daniela danielius danutė darija
dariuš davidas deima deimena deimas denisas dinas dijus dija domicelė domilė donata dorota dorotėja dovas edas edvina
egidija einaras ela elenutė elijus eligijus eliza elzė elona elvina elvinas emanuelis emilijus emilė erlandas ermina
ernė esmeralda estera eva evita fausta faustas feliksas felicija ferdinandas florijonas galina gailė gailius garbatas
gaudas genadijus genutė gerardas gerūta gilbertas gintas gintvilas girmantas gitanas gražvilė grėtė grigalius gustė
gustinas gvidonas gytis haris helena heraklis herkus honorata hubertas idalija igoris ilma ilzė imantas inesė inija
ingeborga iraida irmina irutė ivona iva ivanas izabela izabelė izidorius jadzė jaroslavas janė janina jekaterina
jelena jevgenijus jevgenija joana joanita jogaila jogailė jokūbas jonukas jorūnė joringis josifas judita jurita
jurijus justė juta kajus kajetonas kamilė kamila kamilis karilė kasparas katažina katrė katerina kazė kazimiera kęstas
kipras klaudija klaudijus klemensas klementina kostė konstantinas konstancija kornelijus kristė kristupas kristoforas
ksavera ksenija lidija ligita lijana lilija liliana linutė livija livijus liubovė liucijus liudvika liutauras loreta
loretas lukrecijus liveta madona magda magdalena maksimas malvina mangirdas manvydas marcelė marcelinas marcelijus
margiris marijonas marijona markas martas martinas matilda mata mažvydas medeina megija meilutė melanija melita mėnulė
merūnas mykolė mikas mikalojus mikė milena mildutė milana miroslavas modesta mortas motiejus nadežda narimantas
narvydas nela nerilė nerimantas nikita nikolajus nikas nila nojė norbertas normantas odeta odilija ofelija olegas
olimpija oliveris onutė oresta orestas orintas oskaras otilija ovidijus palmira patrikas pavelas pija pijus pilypas
poviliukas raigardas raigirdas raimundė raisa rainoldas ramintas ramūnė rapolas rasytė rasuolė raulis rėda redas
remigija ričardė rigonda rikardas rimvydas ringailė ringaudas robinas rodrigas romena romualda ronalda ronaldas rosita
ruslanas ruslana rūtilė sabina salvija samanta samuelis sandrė sandras sauliukas severija severinas sergejus silva
silvestras simonė skaidra skalmantas sofja solvita solvitas stanislava stasiukas stefa stefanija stefanas stela stepas
svajūnė šarūnė šarlotė tamara tania taisija tatjana tautvilas tautvydė teodora teofilis terėsė timas timotiejus tomė
tonė udrė uljana urtėja uršulė ursula vacys vacė vadimas vaidė vaidota vaidrė vaigaudas vainius vaižgantas valentas
valera valerijonas valerijus valius valys vasilijus vejas veronika verutė vestinas viačeslavas vilhelmas vilhelmina
vilijus viltautė viljama vincas vincė vincentas vincentė violė virga vismantas visvaldas vitalius vitas vitė vydas
vydūnas vygaudas vyginta vykinta vilenas vladė vladislava vlada voldemaras vsevolodas zina zinaida zosė zuzė žaneta
žavinta žilvinė žilvė živilė žydronė žygaudas žygė žygintas žygeda žilvis algė aldas aldutė aliutė bernė donė džiugas
džiuginta eima eimis elzytė gabrys geda gina gintautė irmė lėja liudė lukė matijas mildė mortė nedas neda noja rapolė
ridas roja rokė rytė sauliūnas tadė tajus tėja ūgnė vėjūnė vytė zigma
morkus laimonas laimonė kotrytė nikodemas ksaveras jeronimas julijona juozapota marytė pranciška rozalija skirmantė
teofilė ulijona urbonas eimutis gintvilė ervinas armandas eidvilas ignotas jorūnas kamilija lauryna manfredas 
ramutis   valdonė žanas`;

/** Words, months, places or brands as well. */
const ambiguous = `
neringa sonata aistė dalia aušra audra ąžuolas daina eglė gintaras giedrė jūra jūratė liepa lelija miglė rasa roža rugilė rūta saulė
saulius smiltė sniegė viltė viltis vėjas vakaris vytis žemyna žilvinas žiedas laimė rasius gražvydas mėta ramutė aura
lina ida ema luka mija vasara gabija aras aistra aitvara balta banga deimantas diena drąsa dobilas eglutė erelis gaja
gajus girius gija gintarėlis goda godas gražina jorė kaja kregždė kova kristalas laima lakštingala leda leta linas
luknė majus meda medas meilė mindė morta nata nendrė norė ora pilis rytas ryta rojus rožė rusnė rudenė sakalas
sakalė salomėja saulutė smilga sofa šilas svaja svajonė tauras tauta toma tonas udra ugnė uga ula ūla upė vaiva vakarė
valtė vasaris vasarė venta verba vėtra vilnė vita žara žemė žibutė žydra žygis žvaigždė aidas audrė dora drūtė
elada galia gedas mara prima sora vera vika viola
 zona oras reda ina ana ugnius darė gilė giedra flora greta jaunius jaunutis judrė matas
ramunė rimtas romanas taurė valė gracija karina aušrinė saulenė skaidrė skaistis skaistė žydrė majė dainius danas
rokas tautė skirgaila gema guoda viktė natalis`;

/** How sentences and messages begin, what pages and buttons are called, carriers, payments, places; in lower case. */
const notNames = `
aš ačiū ar arba atsakymas atsiprašau bei bet būtų būsiu buvo dabar dar dėl dėkoju dėkui deja diena dienos esu gal gali
galima galite galiu gerai geras gero geros gerbiami gerbiamieji gerbiama gerbiamas gražios ir iki iš į įmonė jau jei
jeigu jis ji jūs jūsų ką kad kada kaip kam kas kiek klausimas klientas klientai kodėl kokia koks komanda kolegos
kreipiuosi ko kur kuris labai laba labas laukiu linkėjimai mano man manęs mes mums mūsų nes nebe negaliu nei nėra
noriu norėčiau nors o pagal pagarbiai parduotuvė pas paskyra per po prašau prašome prašyčiau prekė prekės prieš rytas
rytoj savo siunta siuntos sveiki sveikas sveika su suma šiandien ši šis tada tai taip tas ta tik to tu turiu užsakymas
užsakiau užsakymo už vakar vakaras vakaro viskas visi visiems yra žinutė ponas ponia ponai lietuva lietuvos lietuvoje
latvija estija lenkija vilniuje kaune klaipėdoje sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis
rugsėjis spalis lapkritis gruodis pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis
sekmadienis pavasaris vasara ruduo žiema kalėdos velykos paštas pašto žinoma puiku suprantu suprantame supratau
supratome atsiprašome apgailestaujame aišku tikrai būtinai pirmiausia pirma visada dažniausiai paprastai šiuo metu
taigi tačiau todėl beje dėja ne žinome matome tikriname patikrinome patikrinau pranešame informuojame primename`;

export const names: NameWords = {
  first,
  ambiguous,
  family: '',
  notNames,
  declensions: [
    ['tis', 'tis čio čiui tį čiu ti'],
    ['dis', 'dis džio džiui dį džiu di'],
    ['ius', 'ius iaus iui ių iumi iau'],
    ['ia', 'ia ios iai ią'],
    ['as', 'as o ui ą u e ai'],
    ['is', 'is io iui į iu i'],
    ['ys', 'ys io iui į iu y'],
    ['us', 'us aus ui ų umi au'],
    ['a', 'a os ai ą'],
    ['ė', 'ė ės ei ę e'],
  ],
  petNames: [
    // Every name without its ending: Tom-ukas, Jurgit-ėlė, On-utė.
    { stems: null, endings: 'ytė utė iutė elė ėlė ulė ukas iukas elis ėlis ytis utis čiukas' },
  ],
};
