// What customers type in English about choosing, stock and use.
import type { IntentWords } from '../catalogue.ts';

export const products: IntentWords<'products'> = {
  'choose-product': {
    title: 'Which product is right for me?',
    wordings: `
which one should i buy
help choosing
buying guide
recommend me something
what would you suggest
need advice before i buy
not sure which model to get
Can you help me pick the right mattress?
What's the best drill for a beginner?
Which moisturiser suits dry skin?
Which tent would you recommend for a family of four?
How do I know which dog food is right for my puppy?
What laptop should I get for a student?
Is there a quiz to find the right foundation for me?
too many options dont know what to pick
cant decide, any recomendations
hi, looking for a present for my dad, any ideas
whats good for a 6 yr old girl birthday
which 1 is best for oily hair
best running shoes for flat feet pls
i need a vacuum for pet hair, which is good
what to look for in a sleeping bag
product finder
suggest a good lawn mower for small garden
bestseller headphones worth buying?
expert advice
`,
  },
  'choose-size': {
    title: 'How do I choose the right size?',
    wordings: `
size guide
size chart
sizing advice
what size am i
UK to EU shoe size
US sizes conversion
Do these run small?
Which size should I order if I'm between two?
How do your jeans fit, true to size?
How do I measure my waist and hips?
What size coat will fit a 5 year old?
Should I size up for these trainers?
How can I find my ring size?
is a medium like a uk 12
im normally a 10 what shud i get
does this dress come up big
shoe fits narrow or wide?
hi im 5ft 4 and 9 stone, which size for me
what does XL mean in inches chest
mesurements for kids shoes
bra size help
not sure about my size in ur boots
what size harness for a french bulldog
glove size how to measure hand
do they stretch or should i go a size bigger
helmet head circumference which size
petite or regular length for my height
`,
  },
  'compare-products': {
    title: 'What is the difference between two products?',
    wordings: `
compare products
difference between models
which is better
side by side comparison
pro or standard version
old model vs new one
What's the difference between the plus and the basic version?
Can I compare two cameras on your site?
How does this year's model differ from last year's?
Is the more expensive blender really better?
What do I get extra with the premium one?
Why is one cheaper than the other when they look the same?
whats the diffrence between these 2
v2 vs v3 worth the extra?
is there a compare button anywhere
looking at two prams, cant see how they differ
does the dearer one have more features
air fryer A against air fryer B
memory foam versus pocket sprung
which of these two phones has the better battery
compairing two tvs
serum or cream, how are they different
same product two prices what changes
pros and cons of each model
upgrade from the older version worth it
`,
  },
  'product-dimensions': {
    title: 'What are the dimensions and weight of a product?',
    wordings: `
dimensions
measurements in cm
how big is it
how heavy
height width depth
weight in kg
What are the exact measurements of this wardrobe?
How long is the cable?
How wide is the sofa arm to arm?
What does the bike weigh?
How many litres does the backpack hold?
Will it fit through a 70 cm door?
How tall is the Christmas tree once it's up?
Is the size given with or without the legs?
how many inches is the screen across
cant find the dimentions in the description
whats the diameter of the pot
how deep are the drawers inside
lenght of the curtain
size of the box when folded
will this desk fit in a 120 gap
hi, need to know how high the seat is from floor
how thick is the mattress
capacity in ml
how much room does the trampoline take up
measurments of the rug please
`,
  },
  'product-material': {
    title: 'What is a product made of?',
    wordings: `
material
what fabric
what stuff is it made from
real leather?
100% cotton
solid wood or veneer
Is this genuine leather or faux?
What are these sheets made from?
Is the frame metal or plastic?
Is the jumper pure wool or a blend?
What filling is in the duvet, down or synthetic?
Does the pan have a non-stick coating?
Are the toys made of BPA-free plastic?
is it see through or thick material
does it contain polyester
fabric composition of the trousers
is the table top oak or mdf
what metal is the necklace, will it go green
is it sterling silver or plated
waterproof or just water resistant fabric
whats the lining made out of
is the coat vegan, no animal fur?
stainless steel or aluminium
does the fabric stretch, is there elastane
matirial of the cushion cover
is this nickel free
`,
  },
  'product-colour': {
    title: 'What colours does a product come in?',
    wordings: `
colours
what colors available
other shades
colour looks different
does it come in black
is it navy or black
What colours does this sofa come in?
Is the real colour the same as in the photo?
Will you make these shoes in red?
Which shade of foundation matches my old one?
Can I get the same bag in beige?
Is the grey warm or cool toned?
Can I choose the color of the toy or is it random?
any other colour than pink
is it more cream or white irl
photo looks green but says blue??
do u have it in brown
cant select another colour on the page
colour chart for paint
whats the exact ral code
do the two lamps match in colour
is the gold shiny or matt
does the lipstick shade look darker on
hi is there a lighter grey for the rug
do you do this hoodie in any other colours
colour code of the thread
`,
  },
  'product-origin': {
    title: 'Where are products made?',
    wordings: `
country of origin
where is this produced
made in china?
made in uk
manufacturer
who makes it
Where are your clothes manufactured?
In which country is this honey produced?
Is this really made in Italy?
Where do you source your coffee beans from?
Which factory are the toys produced in?
Are your products made in the USA?
Who is the producer of this brand?
Are your T-shirts ethically made, no sweatshops?
whose brand is this, where do they come from
is the meat in the dog food british
made in EU or asia
where r these shoes from
is it locally made
where do ur materials come from
origin of goods
orgin country of the olive oil
was it produced in germany like older ones
sustainably sourced?
fair trade
is it imported
`,
  },
  'product-authenticity': {
    title: 'Are your products genuine?',
    wordings: `
authentic?
is it original
real or fake
genuine product
counterfeit
replica?
Are your perfumes originals or copies?
How can I check that this watch is genuine?
Do you sell authentic designer handbags?
Are you an authorised dealer of this brand?
Does it come with a certificate of authenticity?
How do I verify the serial number is real?
Why is it so cheap, is this a knockoff?
are these legit nikes
the box looks fake, is this the real thing
is this 100% orignal
got a perfume and it smells different, is it a fake
official stockist of the brand?
do u sell dupes or the real one
genuine apple charger or third party
proof that its real
are the trainers 1:1 or authentic
is the hologram sticker supposed to be there
official licensed lego?
branded goods authenticity guarantee
are you an official reseller
`,
  },
  compatibility: {
    title: 'Will it work with what I already have?',
    wordings: `
compatible with
which models does it suit
will it work with my phone
fits my model
usb c or lightning
mac or windows
Is this case compatible with my phone?
Will this cartridge fit my printer?
Does the charger work with a Samsung?
Will these wiper blades fit a 2015 Golf?
Can I use this lens on my Canon?
Does this plug work in the US?
Can I use these pans on an induction hob?
will it connect to my tv via bluetooth
compatable with iphone 13 ?
does this filter go in my hoover
is this battery the same as the one in my drill
hi i have an old laptop, will this ram work
which adapter do i need for my bike
do the refills fit the older dispenser
can it pair with alexa
fits what cars
works with ps5 or only xbox
does the car seat fit isofix
will the bracket hold my 55 inch telly
will this bulb fit my lamp, E14 or E27
is this strap ok for my garmin
`,
  },
  ingredients: {
    title: 'What ingredients and allergens does a product contain?',
    wordings: `
ingredients
ingredients list
allergens
contains nuts?
gluten free
is it vegan
What is in this shampoo?
Does this cream contain parabens?
Are there any nuts in the chocolate?
Is the protein powder lactose free?
Is this suitable for someone with a dairy allergy?
Where can I see the full INCI list?
How much sugar is in one portion?
Is it halal?
cruelty free or tested on animals
does ur dog food have grain in it
whats in it, im allergic to perfume
ingrediants of the face mask
sls free?
any palm oil
nutritional values calories
does the vitamin have gelatine
is the sunscreen safe when pregnant
hi, my son cant have egg, is this ok
may contain traces of soya?
does it have alcohol in it
e numbers and additives
`,
  },
  'shelf-life': {
    title: 'How long does a product keep?',
    wordings: `
expiry date
best before
shelf life
use by date
how long does it last
out of date
When does this cream expire?
How long will the dog food keep once opened?
What is the expiration date on the vitamins?
Where on the tube do I find the date?
What does the little 12M jar symbol mean?
Can I still eat chocolate that's past its best before?
Do you sell food that's close to its date?
How should I store the coffee so it stays fresh?
got a mascara, cant see any expirey date on it
does the sun cream go off
how fresh is it when you send it
protien powder expires next month, is that normal
does it have to go in the fridge after opening
batch code how old is my perfume
how long can i keep baby formula open
is the yeast still good after the date
short dated items
seeds from last year still ok to sow?
do candles or cosmetics go bad
whats the sell by
does unopened glue dry out with time
`,
  },
  'age-recommendation': {
    title: 'What age is a product suitable for?',
    wordings: `
what age is it for
age range
suitable for toddlers
for 3 year olds?
recommended age
under 3s
From what age can a child use this scooter?
Is this puzzle OK for a two-year-old?
Is the game suitable for a ten-year-old?
What is the minimum age for this car seat?
Why does it say not for children under 36 months?
Is this book right for teenagers?
Can my baby use this from birth?
At what age can puppies have these treats?
too young for this lego set?
can a 4 yr old ride this bike
small parts, choking hazard for my toddler?
from which age is the trampoline
is it ok for newborns
whats the age limit on this toy
is retinol ok for a 15 year old
age rating of the video game
adults only or kids too
my nephew is 7, will he manage this kit
lower age for the climbing frame
baby walker how many months
`,
  },
  'how-to-use': {
    title: 'How do I use a product?',
    wordings: `
instructions
user manual
directions for use
how does it work
setup help
lost the manual
how to assemble
How do I set up my new router?
Where can I download the instruction manual?
How often should I apply the serum?
How do I put this bookcase together?
How do I switch the display to English?
How do I connect the headphones by Bluetooth?
How much food should I give my cat a day?
no instructions in the box
cant figure out how to turn it on
manuel for coffee machine
what is this button for
pdf of the assembly guide
how do i charge it, and how long first time
how to put up the tent, any video
directions for the hair dye
how many scoops per glass
what order do i put the creams on
hi got the printer yesterday and cant get it on wifi
screws left over after building the desk, is there a diagram
replace the blade how to
wheres the quick start guide
`,
  },
  'care-and-cleaning': {
    title: 'How do I care for and clean a product?',
    wordings: `
how to wash
washing instructions
care label
cleaning
machine washable?
dry clean only
dishwasher safe
Can I put this jumper in the washing machine?
How do I clean suede shoes?
How do I get a stain out of the sofa?
At what temperature should I wash the duvet?
Can the pan go in the dishwasher?
How do I look after a leather bag?
How do I oil a wooden garden table?
will it shrink in the wash
can i tumble dry it
what to polish silver with
descale coffee machine how
care instuctions for wool coat
iron or no iron
stop white trainers going yellow
how do u clean the filter
does the colour run when washed
hi, red wine on my new rug, what do i do
bleach ok?
storing the tent over winter so it doesnt go mouldy
how often to grease the bike chain
wash the cover of the car seat
`,
  },
  'spare-parts': {
    title: 'Can I get spare parts and accessories?',
    wordings: `
spare parts
replacement part
buy only the lid
extra screws
accessories
lost a screw
Do you sell spare parts for this vacuum?
Where can I get a replacement remote control?
Can I buy just the glass for my coffee press?
Can I order a new battery for my drill?
Do you have spare wheels for the pushchair?
Can I get an extra shelf for the bookcase I bought?
Where do I find the part number?
broken handle can i buy a new one seperately
need a new hose for my hoover
spair parts
one missing puzzle piece can it be replaced
replacement bulb for the lamp from you
do u stock the belt for this lawnmower
new strap for watch
how long will parts be available
lid for food processor cracked, just want the lid
do you do the cover on its own
replacement cushion pads
hi, dog chewed the charger, can i purchase only that
filters for my water jug
need a spare key for my bike lock
`,
  },
  'in-stock': {
    title: 'Is a product in stock?',
    wordings: `
in stock?
availability
do you keep this in stock
available now
stock check
got any left
Is this washing machine in stock?
Do you still have the blue dress in size 12?
How many of these do you have left?
Is this item available in your Leeds store?
Can I check stock in a shop near me?
What does "low stock" mean?
Is this book available to buy right now?
have u got this in a 7
wanna know if the ps5 is avalible
anything left in small?
do you sell this one still
how do i see if my local store has it
is it actually in ur warehouse or do you order it in
need 4 chairs, do you have that many
instock in london?
says available but is it really
which stores have the pram
can u check if theres one in the back
do you carry this brand
hi do you have cat litter 20kg today
`,
  },
  'back-in-stock': {
    title: 'When will a product be back in stock?',
    wordings: `
back in stock
out of stock
sold out
restock date
notify me
when will you have it again
will it come back
When will the grey sofa be back in stock?
Can you email me when it's available again?
Will you be getting any more of these boots?
How do I sign up for a stock alert?
My size is sold out, will there be more?
Is this discontinued or just temporarily unavailable?
When do you expect the next shipment of consoles?
still no stock any idea when
any more coming in in size 38
waiting ages for this cream to return
discontinued?
got a notification but its already gone again
oos for weeks
when r u restocking the lego castle
back instock alert
are you getting new deliveries of this
gutted its sold out, will u get more
signed up for alerts but never heard anything
how often do you restock
has it gone for good
`,
  },
  'pre-order': {
    title: 'How do pre-orders work?',
    wordings: `
pre order
preorder
order before release
release date
coming soon
advance order
How do pre-orders work?
When will my pre-ordered game arrive?
Can I pre-order the new phone?
When do I pay for a pre-order?
Will I get a pre-ordered book on release day?
When does the new collection come out?
Is a pre-order price guaranteed if it gets cheaper before launch?
is my card charged straight away on preorders
can i still get one on pre sale
preordered in may, still not released?
launch day
what if the release gets pushed back
how do i reserve a copy of the new book before its out
pre-ordering a console
hi when is the new album out and can i order it now
deposit for preorder
early bird order
upcoming products can i buy now
pre orderd item and normal item together ok?
does preordering guarantee i get one
`,
  },
  'reserve-product': {
    title: 'Can I reserve a product?',
    wordings: `
reserve
hold an item
put aside
keep it for me
reservation
layaway
Can you hold this dress for me until Friday?
Can I reserve an item and pay in the shop?
How long do you keep a reserved item?
Is it possible to put a bike aside with a deposit?
How do I reserve online and try in store?
Can I cancel a reservation?
Can you save one for me till payday?
set aside pls
wanna reserve the last one
can u keep a pair in my size at the counter
reserved a sofa, how many days do i have to decide
reserve and try
dont want it to sell out before i get paid, can you hold it
my reservation has run out
can i book the item over the phone and come tmrw
lay by
hold one for 24 hours
can i reserv it without paying
does putting it in the basket reserve it
click and reserve
earmark a product
`,
  },
  'see-in-person': {
    title: 'Can I see or try a product before I buy?',
    wordings: `
try before you buy
see it in person
showroom
display model
try on in store
view the sofa
Do you have a showroom where I can see the kitchens?
Can I try the shoes on in one of your shops?
Where can I test the mattress?
Is this bike on display anywhere?
Can I come and look at it before I buy?
Do your stores have fitting rooms?
Can I see the fabric in real life first?
wanna sit on the chair before ordering
can i touch and feel it somewhere
which branch has it on the shop floor
test ride
demo
try on at home first and then pay
is there anywhere to have a look at the beds
do u let people listen to the speakers
hi can we pop in to view the pram
virtual try on
book an appointment to view
not buying a 900 pound couch unseen, where is it shown
testers for lipstick in shop?
`,
  },
  samples: {
    title: 'Can I get samples?',
    wordings: `
samples
free samples
fabric swatches
testers
trial size
sachets
Can I order a sample before I buy the full size?
Do you send fabric samples for the curtains?
How do I get free samples with my order?
Do you have mini sizes of this perfume?
How many swatches can I request?
Can I choose which samples come in the box?
Is there a sample pack of the dog food?
can i get a bit of the carpet to see at home
flooring sample free?
didnt get my free sample in the parcel
wallpaper cut off piece
sampels of foundation shades
do u do travel size
how to request a swatch
trial pack for cats, mine is picky
little tester of the scent pls
sample box
how much are samples
paint tester pots
would love to try the coffee first in a small bag
freebies with beauty orders
`,
  },
  'custom-made': {
    title: 'Can you make a product to order?',
    wordings: `
custom made
made to measure
bespoke
custom size
made to order
special order
Can you make the curtains to my measurements?
Do you do bespoke furniture?
Can I order the table in a different length?
Can you cut the worktop to size?
How long does a made-to-measure blind take?
Can I choose my own fabric for the sofa?
Do you build custom PCs?
can u make it 10 cm shorter
need a non standard mattress size
can i design my own
cut to size glass
is it possible to have the wardrobe built with other doors
tailor made suit
odd shaped window, do you make blinds for that
alterations and hemming
hi want shelves in a special width, doable?
custom build bike
costum made dress
configure my own version
one off piece to my drawing
can you order something in for me thats not on the site
`,
  },
  'personalise-product': {
    title: 'Can I personalise a product?',
    wordings: `
engraving
personalised
add a name
monogram
print a logo
embroidery
your own text
Can you engrave a name on the watch?
Can I have initials embroidered on the towels?
How do I add text to a personalised mug?
Can I upload my own photo for the print?
How many letters can I have engraved?
Can I get a name and number on the back of the shirt?
How much does engraving cost?
wheres the box to type the name in
want my dogs name on the collar
custom text
what fonts can i choose for the ring
personalized gifts
can u print our company logo on t shirts
can you put a date on it
hi i want a message inside the locket
photo blanket how do i send the picture
preview of engraving before i pay?
personalisation options
engraveing on both sides possible?
add a childs name to the book
`,
  },
  'used-goods': {
    title: 'Do you sell or buy used goods?',
    wordings: `
second hand
refurbished
used condition
trade in
ex display
unboxed bargains
b grade
Do you sell refurbished phones?
What condition are the used books in?
What does "grade B" mean?
Can I trade in my old console?
How much will you give me for my old phone?
Do you buy second-hand clothes?
Do ex-display items come with scratches?
pre loved
is refurb as good as new
wanna sell my old camera to you
part exchange
outlet returns do you sell them cheaper
recondtioned laptops battery health?
refurbed iphone what accessories come with it
pre-owned or brand new, which is it
looks like somebody had it before, is it a used one
how do i send in my trade-in
any damaged box items on offer
buyback
warehouse deals
hand me downs kids clothes do you take them
`,
  },
  'assembly-service': {
    title: 'Can you assemble or install it for me?',
    wordings: `
assembly service
installation service
fitting service
can someone come and fit it
build it for me
plumber included?
Do you assemble furniture at home?
How much does installation of a washing machine cost?
Can your fitters mount the TV on the wall?
Does the bike come assembled?
Can I add assembly after I've ordered?
Do you connect gas cookers?
Is the wardrobe delivered flat-packed or put together?
dont want to build it myself, do you do that
who installs the dishwasher
does the price include fitting
need someone to put up the shed
carpet fitters
assembley of trampoline
is the crib ready built or do we build
book an installer
the fitter never came
hi, cant do flat pack, is there a person i can pay
set up of laptop by you?
instalation of air con
kitchen fitting
will the driver hook up the fridge
my installation appointment needs moving
`,
  },
  'download-purchase': {
    title: 'How do I download a digital purchase?',
    wordings: `
download link
ebook download
licence key
activation code
digital code
where is my key
How do I download the ebook I bought?
Where do I find my game code?
My download link has expired, can I get a new one?
How do I read it on my Kindle?
Which format is the audiobook in?
How many times can I download the file?
The activation key doesn't work, what now?
paid for pdf pattern but no file
cant open the epub
code already used it says
bought software no licence came
redeem the code where
downlaod doesnt start
on how many devices can i install it
knitting pattern where do i get it after paying
hi bought an audio book last night, how do i listen
digital purchase
link in the email is dead, need my files
activate office
steam key invalid
do you email the download or is it on the site
`,
  },
  'write-review': {
    title: 'How do I write a review?',
    wordings: `
write a review
leave feedback on a product
rate product
star rating
my review
review not showing
How do I leave a review for the shoes I bought?
Why hasn't my review been published?
Can I edit or delete a review I wrote?
How long until my review appears?
Can I add photos to my review?
Are the reviews on your site real?
Do I get anything for writing a review?
where can i rate the item
want to give 5 stars, how
my comment got rejected
review was removed why
where do i post a recommendation of the toaster
cant submit my reveiw
can i review without buying it
who checks reviews
ive been asked to review something that hasnt come yet
how do u rate stuff here
are bad reviews deleted
reviews from other customers where
changed my mind about my rating, update it
post opinion
`,
  },
};
