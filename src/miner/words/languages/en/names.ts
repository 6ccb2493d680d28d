// First names and family names that stand in English messages, and capitals that are none.
import type { NameWords } from '../personal-words.ts';

/** In their base form; those that are nothing else. */
const first = `
aaron abigail adam adrian agnes aidan alan albert alex alexander alexandra alexis alfred alice alicia alison allan
allison alyssa amanda amelia amy ana anastasia andrea andrew andy angela anita ann anna anne annette annie anthony
antonio arthur ashley audrey barbara barry beatrice becky ben benjamin bernard beth bethany betty beverly bob bonnie
brad bradley brandon brenda brendan brian bridget bruce bryan caleb cameron carl carla carlos caroline carolyn
catherine cathy cecilia charles charlie cheryl chloe chris christina christine christopher cindy claire clara clark
claudia clifford colin connie connor craig cynthia daniel danielle darren dave david deborah debra denise dennis derek
diana diane dominic donald donna doris dorothy douglas duncan dylan eddie edgar edith edward edwin eileen elaine
eleanor elena eli elijah elizabeth ella ellen elliot emily emma eric erica erik erin ernest esther ethan eugene eva
evan evelyn fiona frances francis fred frederick gabriel gareth gary geoffrey george gerald gina gloria gordon graham
greg gregory gwen hannah harold harriet harry harvey helen henry herbert howard hugh ian irene isaac isabel isabella
jackie jacob jacqueline jake james jamie jan jane janet janice jared jason jeff jeffrey jennifer jenny jeremy jerry
jesse jessica jill jim jimmy joan joanna joanne joe joel john johnny jonathan jose joseph joshua joyce juan judith
judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin
kim kimberly kirsten kristen kristin kyle larry laura lauren laurence lawrence leah lee leo leon leonard leslie lewis
liam lillian linda lisa lloyd logan lois lorraine louis louise lucas lucy luis luke lydia lynn maggie malcolm manuel
marcus margaret maria marian marie marilyn mario marion marjorie marlene martha martin marvin mary matthew maureen
maurice megan melanie melissa michael michelle mike miguel mildred mitchell mohammed molly monica morgan muhammad
nancy naomi natalie natasha nathan nathaniel neil nicholas nicola nicole nigel noah nora norman olga oliver olivia
oscar owen pamela patricia patrick paul paula pauline peggy peter phil philip phillip phyllis rachel ralph ramon
raymond rebecca regina renee ricardo richard rita robert roberta rodney roland ron ronald ross roy russell ruth ryan
sabrina sam samantha samuel sandra sara sarah saoirse scott sean siobhan sebastian seth shane shannon sharon shaun
shawn sheila shirley simon sonia sophia sophie stacey stanley stephanie stephen steve steven stewart stuart susan
suzanne sylvia tamara tanya tara ted teresa theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy
travis trevor tyler ursula valerie vanessa vera vernon vicky vincent vivian walter wanda warren wayne wendy wesley
william willie yvonne zachary zoe ahmed ali fatima hassan ibrahim omar yusuf aisha priya raj rahul anil sanjay deepak
sunita wei ming li hiroshi yuki caitlin caitlyn ciara declan niamh oisin padraig eoin rhys gwyneth imogen freya matej
mateusz zuzana lenka jiri pavel petr ondrej marek selma elif mehmet mustafa ayşe fatma emre kwame kofi ama chidi ngozi
olu tunde thandi sipho arjun rohan vikram kavita neha pooja rakesh suresh lakshmi mukesh sanjeev jorge fernando
alejandro guadalupe beatriz joão inês rui tiago katrine mads rasmus frederik sofie astrid ragnar sigrid leif halldór
enrico luciano chiara giulia matteo lorenzo amélie camille élodie thierry étienne philippe luc margot anouk sanne daan
bram willem pieter hans klaus jürgen wolfgang heinz dieter ingrid helga lars sven björn anders nils mette søren jens
pierre jacques françois michel giovanni giuseppe marco luca francesca paolo pablo javier carmen ignacio piotr
krzysztof andrzej agnieszka katarzyna małgorzata magdalena wojciech paweł tomasz janis jānis andris guntis ilze inga
liga līga kaspars edgars toomas tõnu priit kristjan liisa triin pekka jukka matti timo antti ada adele adeline agatha
ahmad aileen ailsa aimee aisling ajay alana alasdair alastair albie alec alfie alina alisha alistair allegra althea
alyson amara amelie amina amir amit amos anastasiya angharad angie angus anika anneliese annabel annabelle annalise
annika anselm anya arabella archibald archie ariana arlo arnold arun arvind aryan asha ashok aubrey audra augusta
aurelia avril ayesha aylin barnaby barney bartholomew beatrix becca bede benedict benedikt benita benny bernadette
bernice bertha bertie bertram bess bessie bethan bettina bettie betsy beulah bianca billie blake blanche bjorn bobbie
boris bronagh bronwen bronwyn bryony caitriona calum callum calvin candice carina carmel carole caspar casper
cassandra cassie catalina caterina catrin cece cedric celeste celia celine cerys chantal charlene charley chas cherie
cheyenne christa christabel christie christoph ciaran cillian clarence clarissa claudine clemence cleo clive cody
colette conor conrad cordelia coretta corinne cormac cornelia cornelius cosima cyril cyrus damian damien damon danny
danika daphne darcy darius darla darlene darrell darryl davina debbie debs deirdre delia delilah della delphine delroy
demetrius dervla desmond dexter dilys dimitri dinah dionne dominik dominika dora doreen dorian dorothea dottie dougal
doug drusilla dwayne dwight dympna eamon edie edina edna edwina effie eilidh eithne elaina elen eleanora elias elin
elinor elisa elisabeth elise eliza elke ellie elodie eloise elsie elspeth elton elvira elvis emanuel emilia emiliano
emilio emilie emmanuel emmet emmy enid ephraim ernestine ernie esme esmeralda esperanza estelle ethel etienne eunice
euan evangeline evelina everett evie ewan fabian fabio farah farid federico felicia felix fergal fergus fernanda fidel
fifi finlay finley finn finnian finola fleur florian flossie frankie fraser freda freddie freddy frieda gabriela
gabrielle gaia garrett gavin gemma genevieve georgie georgina geraldine germaine gerard geri gertrude gethin gianna
gideon gilbert giles gilda gillian giorgio gisele gladys glenda glenn glenys glynis godfrey gopal goran gracie gregor
greta gretchen griselda guido guillermo gunther gustavo gwendolen gwendolyn gwenda gwilym hamish hamza hanna harley
harriett harris harrison harvinder hattie hayden hayley heidi helene heloise henrietta henrik herman hermione hettie
hilary hilda horace horatio howell hubert hugo humphrey huw iain ida idris ifan ignatius igor ike imran ina ines inez
ingeborg ingmar iona ira isa isabelle isadora isaiah isidore isla ismail isobel ivan ivana ivor izzy jacinta jackson
jacky jaime jamal jamila janelle janette janine jarrod javed jayden jayne jeanette jeanne jeannie jed jemima jemma jen
jenna jennie jerome jess jessie jethro jillian jo joachim joaquin jocasta jocelyn jodie joelle joey johan johanna
johannes jolene jolyon jonah jonas jonty jordana josef josefina josephine josiah josie jovan juana juanita judd judi
jules juliana juliet juliette julius junaid justine kaitlyn kamal kamila karim karin karina kasper kat katarina
katerina kath katharina katia katrin katrina katya kavya kayla kayleigh keanu keeley keira keisha kelsey kelvin kendra
kenny kenzo keri kerry khadija khalid kieran kieron killian kimberley kirk kirsty klara koen konrad konstantin kris
krishna kristian kristina kristine krystal kurt lachlan lana lara larissa latoya lauri laurie lavinia leander leanne
leigh leila lena lenny leonie leonora leopold leroy leticia lettie letty lex liana libby lidia lil lila lilian liliana
lilith lilly lina lindsay lindsey linus lionel lisbeth liv livia liz liza lizzie llewellyn lola lonnie loretta lori
lottie lotte lou louella louie lowri lucian luciana lucie lucille lucinda ludmila ludwig luella luigi lukas lula
luther lyle mabel mackenzie maddie maddy madeleine madeline madge maeve magda magnus mahmoud maia maisie malachy mandy
manfred manisha manny marcel marcella marcelo marcia margery margie margo marguerite mariah mariam mariana marianne
marisa marissa marita marius marjory marla marlon marsha martine matilda matthias matty maud maude maura mauricio
mavis maximilian maxine maya meera meg meghan mei melinda melvin meredith merle merlin merryn mia micah mick milan
milena millicent millie milly milo mina mindy minnie mira miranda miriam mirjam misha mitch mohamed mohammad moira
mollie mona morag morris mortimer morwenna moses muhammed muriel murray myfanwy myles myra nadia nadine nahid naima
nanette naoise naveed ned nellie nerys nesta nestor nettie neville nia niall nicolas nicolette niccolo niels nigella
nikhil nikita nikki nikolai nina ninette nisha noelle nola norbert noreen norma norris octavia odette odile ofelia
olaf oleg ollie olwen oonagh ophelia oriana orla orson orville osama oskar osman oswald otis ottilie otto ottoline
padma paige paloma parveen patti paulette paulina pavlo pedro penelope perceval percival percy perdita pernille
persephone petra petronella philippa philomena phineas pippa portia priscilla priyanka quentin quincy quinn rachael
rafael rafal rafe raheem rajesh ralf ramona ramsay randall randolph ranjit raoul raphael raquel rashid raul ravi
raymund reece reggie reginald reinhard remi rene reuben rex reza rhiannon rhoda rhona rhonda rhydian ricky rina rishi
roald robbie robyn roderick rodrigo rohit roisin rolf romola rona ronan ronnie rosa rosalie rosalind rosalyn rosamund
rosanna roscoe roseanne rosella rosie rosina rosita rowena roxana roxanne royston rubina rudolf rudy rufus rupert
ruben ruthie sacha sadie saleem salim salma salman salvador sammy saskia sasha saul scarlett sebastien selena selina
selwyn senan serena sergei sergio seren seumas shakira shaheen shabnam shana shania shanaya shanice shaquille sharlene
sharron shauna shea sheena sheldon shelby shelley shelly sheryl shivani shona shreya shyam siân sid sidney sigmund
sigrun silas silvia simone sinead sinéad skye sofia sohail solomon sonja sorcha spencer stacy stan stefan stefania
stefano steff stephan stevie stig sukhdeep sunil susanna susannah susie suzie suzy svetlana sybil sylvain sylvester
sylvie tabitha talia talitha tallulah tamsin tania tariq taryn tasha tatiana tegan tess tessa thaddeus thea thelma
theo theodora theresia thomasina thora thurston tia tilda tilly timmy timothea tobias toby toni tonya torben torquil
tori tricia trina trish trisha tristan trixie trudy tuva tyrone tyson uma ulrich ulrika valentina valentino vanya
vaughan velma verna vicki vidya vijay vikki viktor viktoria vilma vince vinnie violette virgil vito viv vivek viviana
vivien vivienne vladimir wallace walt wendell werner whitney wilbur wilfred wilfrid wilhelm wilhelmina willa wilma
winifred winnie winona winston wojtek xander xavier ximena yael yara yasmin yasmine yevgeny yevhen yolanda yusef
yvette zach zack zahra zainab zak zane zara zdenka zelda zena zofia zoltan zuleika zsofia zsuzsanna oluwaseun adebayo
adaeze obinna chukwuemeka kwabena nkechi olumide temitope thabo lwazi svitlana oksana olena oleksandr dmytro andriy
volodymyr kateryna nataliya mykola yuliia iryna tetiana halyna bohdan taras ihor vasyl ludmyla
bilal lorcan ifeoma isolde perran imelda aled marged aoife grainne eimear caoimhe fionn ruairi tadhg cathal seamus
carys eleri ffion sian heledd mair emrys iestyn ieuan owain tegid mhairi catriona murdo aaliyah layla maryam rania
samira abdul abdullah farhan faisal hussein nasir usman zaid chinedu chioma emeka yetunde femi folake akua efua abena
lindiwe nomsa tendai aarav aditi anjali deepa divya gaurav manish prakash sandeep haruka kenji naoko takashi satoshi
linh thuy jisoo minji malgorzata bozena grzegorz pawel przemek zbigniew jitka vaclav bohumil jarmila birgit solveig
torsten gunnar jorgen giorgia alessandra alessandro catarina joao joana goncalo alejandra consuelo benoit francois
guillaume laurent mathieu solange yves ambrose barnabas crispin edmund grover hester lorna louisa marmaduke mervyn
montague peregrine seraphina terence`;

/** Words, months, places or brands as well. */
const ambiguous = `
art april august austin bill chase chelsea christian crystal daisy dale dallas dawn dean drew earl faith florence
frank gene grace grant guy hope ivy jack jasmine jordan joy june lily madison mark may max mercedes miles olive paris
pat pearl penny ray rich rob robin rose ruby sandy star sue summer victor violet will carter mason hunter parker
taylor harper dolores gay holly hazel heath iris bella angel angelo charlotte jade amber ginger brooke lane skip ace
alba amity ash aurora autumn baker basil bay bear beau berry birdie blaze bliss blossom bonny brandy bud candy carol
cash chance charity chip christmas clay clement cliff clover coco cookie coral curtis cyan darling dick dixie dot duke
early eden elder ember fern flora forest fox franco frost gale garnet glen gus happy harmony haven henna honey hunt
indigo ivory jasper jay jean jet jewel josh juniper justice kay kit lake lark laurel lavender link lotus lucky mae
magnolia major marina marble marigold marlin mat maple melody mercy merry mint misty moss myrtle nelly noble noel oak
opal page patience peony perry pet phoenix piper pixie poppy precious presley primrose prince prudence queenie rain
raven reed reef reese ridge river rocky roman rory rowan royal rusty sable saffron sage sal scarlet sequoia serenity
shade shell sky sonny sparrow spike stone storm sunny teal terry tiger tuesday tulip van velvet verity vale wade wally
wilder willow windsor winter wren rocco bell hank taffy norm randy dusty kitty bunny buddy junior viola trinity faye
francisco diego sienna sierra savannah orlando victoria georgia dakota carolina virginia montana preston lancaster
chester israel india asia china kenya lima lux olympia venetia venus mars apollo atlas zen nova luna stella aria lyra
ariel elsa nelson wellington oxford perla piccolo sterling franklin pandora alma una siri alexa cortana echo said flo
pascal jude billy clementine colleen dahlia destiny dolly earnest ebony felicity fritz gabby griffin hyacinth jock
mo bo linden maxim mickey paddy patsy patty petunia phoebe pierce rhea romeo rosemary sally shay tansy teddy veronica bobby
nick lance heather roger constance liberty
`;

/** Family names that no ending gives away. */
const family = `
smith williams davis wilson moore thompson lewis robinson walker young allen wright flores nguyen mitchell carter
roberts gomez phillips evans turner diaz cruz edwards collins reyes morris murphy rogers gutierrez ortiz cooper
peterson reed bailey howard ramos kim cox ward richardson watson brooks chavez bennett gray mendoza ruiz hughes
alvarez castillo sanders patel myers foster powell sullivan russell fisher gibson murray marshall ellis owens garcia
martinez hernandez lopez gonzalez rodriguez perez sanchez ramirez torres rivera müller schmidt schneider fischer weber
meyer wagner becker schulz hoffmann koch bauer richter klein wolf neumann schwarz zimmermann krüger kowalski nowak
wiśniewski wójcik kamiński lewandowski zieliński rossi russo ferrari bianchi romano silva santos oliveira souza
ferreira almeida dubois leroy moreau fournier o'brien o'connor o'neill macdonald mckenzie mccarthy hopkins hawkins
jenkins harrison lennox doyle quinn byrne kelly ryan adams anderson ashworth atkins atkinson baldwin banks barber
barker barlow barnes barnett bates baxter beaumont beckett benson bentley blackburn blackwood bolton booth boyd
bradford bradley bradshaw brennan briggs bristow burgess burke burns burrows bartlett callaghan cameron campbell
cartwright cassidy chadwick chandler chapman clarke clayton cochrane coleman conway copeland corrigan costello
crawford crowther cunningham curran daly davey davidson davies dawkins dempsey dickinson dixon doherty donaldson
donnelly donovan dougherty douglas drummond duffy duncan dunn eastwood eccles edmonds egan elliott emmerson everett
farrell fenwick ferguson finch finnegan fitzgerald fitzpatrick fleming fletcher flynn forsyth gallagher galloway
gardiner gibbons gilchrist gill gillespie glover goddard godfrey goodwin gould grady greenwood griffith griffiths
grimshaw hadley haines halliday hamilton hammond hancock hanson harding hardy hargreaves harrington hartley harvey
hastings hawthorne haywood heaton henderson hendry higgins hobbs hodgson hogan holloway holmes houghton hubbard hudson
humphreys hutchinson ingram irvine jackson jacobs jameson jarvis jeffries jennings johnson johnston jones kavanagh
kaye keane kearney keating keenan kellaway kendall kennedy kerr kershaw kirby kirkpatrick lambert lancaster lawson
leach leary leonard lindsay livingstone lockwood lomax longbottom lowe lowry lynch macleod maguire maher mahoney
malone manning marlowe marsden mason massey matthews maxwell mcallister mcbride mccallum mccormack mccullough
mcdermott mcdonald mcdowell mcfarlane mcgee mcgrath mcgregor mcguire mcintosh mcintyre mckay mckenna mckinnon
mclaughlin mclean mcleod mcmahon mcmillan mcnally mcneil mcpherson mcqueen meadows meredith middleton milligan molloy
monaghan montgomery mooney moran moriarty mortimer mulligan murdoch nash naylor newman newton nicholls nicholson nolan
norris northcott nugent o'callaghan o'doherty o'donnell o'hara o'keefe o'leary o'malley o'reilly o'rourke o'shea
o'sullivan ogden oldfield osborne padgett paterson pascoe payne pearce pearson pemberton penrose perkins pickering
pollard potter powers prescott preston pritchard prosser pugh quigley radcliffe rafferty ramsey ratcliffe rawlings
redmond rees reynolds rhodes richards riley ritchie robertson robins robson roche rowe rowland ryder sanderson
saunders savage sawyer scanlon scully seymour shaw shepherd sheridan simmons simpson sinclair slater sloan sneddon
spencer stafford stanton stephens stephenson stevenson stokes stoddart stratton summers sutherland sweeney talbot
tattersall templeton thornton thorpe tierney tobin tomlinson townsend trevithick treloar tucker tyler underwood
vaughan vickers wainwright wakefield walsh walters walton warburton ware waterhouse watkins watts weaver webb webster
wells weston whelan whitaker whitcombe whitehead whitehouse whittaker whittle wilcox wilkins wilkinson willoughby
winstanley winterbottom woodward worthington wyatt yates adeyemi adebayo okafor okonkwo eze mensah boateng owusu
asante mwangi otieno ndlovu dlamini nkosi singh kaur sharma gupta verma kumar iyer reddy nair mehta chowdhury hussain
akhtar begum chaudhry malik qureshi siddiqui rahman chen wang zhang liu huang zhao wu zhou tanaka suzuki yamamoto
nakamura park choi pham tran le`;

/** How sentences and messages begin, what pages and buttons are called, carriers, payments, places; in lower case. */
const notNames = `
prof dr rev mr mrs
a about account accounts address after again agent all also am an and android any app apple are as ask at available
back bank be been before best better big black blue box business but buy by call can cancel card cards cart center
centre chat check checkout city click client code come company complaint confirm contact cookie cookies could country
credit customer customers date day days dear debit delivery dept department details did do does done dollar don down
download edit else email error euro everyone every express faq faqs feedback find fine first follow following for
forgot form forms free friday from full general get gift go gold good got great green guide guys had happy has hate
have having hello help her here hey hi his home hour hours house how however i id if in info information inside
instagram international into invoice invoices is it item items its just kind kindly know last late let like link list
live login logout look love mail main make maybe me member membership men menu message mobile monday money month more
mr mrs ms must my name need never new newsletter next nice no not note nothing notice now number of off offer offers
office ok old on once one online only open option options or order orders other our out over page part password pay
paying payment payments paypal people personal phone pickup please plus point points policies policy post prepaid
premium price prices privacy pro problem product products profile purchase purchases question questions quick read
really receipt red refund refunds regarding regards register registration regular reply report reset return returned
returns review reviews right round royal safe sale same saturday save section security see select sell send sent
service services settings shall she ship shipment shipping shop should show sign signature silver since sincerely sir
site size so some someone something sorry spring standard start status stock stop store stores subject submit
subscription summer support sure system take team tell terms test than thank thanks that the their them then there
these they thing this those though thursday time to today together tomorrow too top total track tracking try tuesday
tv two under unit unsubscribe until up update upload us use used user username value very via video view visa visit
voucher want warehouse warranty was way we web website wednesday week weekend welcome well were what when where which
while white who why will winter wish with woman women work world would write wrong yes yesterday yet you your yours
youtube zip madam ma'am madame sirs colleagues colleague friend friends folks nobody anybody anyone buyer seller
manager operator assistant bot human person sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun morning afternoon
evening night greetings cheers faithfully truly warm warmly respectfully xmas christmas easter valentine halloween
cyber english german french spanish italian russian lithuanian latvian polish estonian british american european
chinese japanese united kingdom states america england scotland ireland britain germany france spain italy russia
lithuania latvia estonia poland belarus ukraine finland sweden norway denmark netherlands belgium austria switzerland
portugal greece turkey china japan india canada mexico brazil australia zealand york london paris berlin costa rica
sri lanka saudi arabia puerto rico salvador el burkina faso sierra leone cabo verde macedonia czech republic korea
bosnia herzegovina timor guinea papua faroe islands isle man las vegas san diego buenos aires rio janeiro tel aviv
cape town abu dhabi dubai kuala lumpur vilnius kaunas klaipėda šiauliai panevėžys riga rīga tallinn tartu warsaw
moscow hong kong los angeles francisco north south east west europe asia africa baltic dpd dhl ups fedex omniva
venipak gls tnt lp lpexpress itella smartpost inpost usps hermes evri amazon ebay etsy google facebook messenger
whatsapp viber telegram iphone ipad macbook samsung galaxy sony lego duplo philips hue bosch canon lenovo asus acer
dell xiaomi huawei air pods airpods watch ultra playstation xbox nintendo switch kindle echo alexa dyson nike adidas
puma microsoft windows outlook gmail yahoo hotmail chrome safari firefox mastercard maestro swedbank seb luminor
revolut citadele šiaulių bankas klarna paysera stripe inc ltd llc uab ab gmbh smart-id mobile-id rohs ce unfortunately
surely certainly absolutely indeed actually currently additionally apologies understood perfect exactly correct
correctly definitely yep nope alas usually generally normally typically basically firstly secondly finally fortunately
luckily sadly hopefully obviously naturally honestly simply already soon sometimes always meanwhile instead otherwise
besides furthermore moreover therefore thus whenever wherever although unless because during each either neither
several both many much most few less least`;

export const names: NameWords = {
  first,
  ambiguous,
  family,
  notNames,
  declensions: [],
  petNames: [],
};
