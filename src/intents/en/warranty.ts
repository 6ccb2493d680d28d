// What customers type in English about warranty, repairs and what arrives wrong.
import type { IntentWords } from '../catalogue.ts';

export const warranty: IntentWords<'warranty'> = {
  'warranty-period': {
    title: 'How long is the warranty?',
    wordings: `
warranty
guarantee
warranty period
warranty length
years of guarantee
under warranty?
2 year warranty
How long is the warranty?
How long is the guarantee on a washing machine?
Is my laptop still under warranty?
When does the warranty start?
What does the warranty cover?
Does the warranty cover accidental damage?
Do refurbished phones come with a warranty?
how many yrs garantee do you give
waranty on headphones
when does my guarantee run out
is there a warranty with this watch
manufacturers warranty or yours
warrenty length
is the battery covered too
lifetime guarantee on tools?
does opening it void the warranty
where do i find the warranty card
hi bought a drill in 2024, still in guarantee?
warranty valid in other countries?
does guarantee pass to a new owner
`,
  },
  'warranty-claim': {
    title: 'How do I make a warranty claim?',
    wordings: `
warranty claim
guarantee claims
make a claim
use my warranty
warranty repair
submit warranty
How do I make a warranty claim?
How do I claim on my guarantee?
Who do I contact about warranty, you or the manufacturer?
What do I need for a warranty claim?
Where do I send an item for warranty repair?
Why was my warranty claim rejected?
Do I pay postage on a warranty repair?
need to use the garantee on my kettle
broke within a year, its under warranty, what now
fix it under guarantee
send in for repair
open a warranty case
toaster died after 8 months, guarantee claim
can i take it to a shop for warranty
claim form for guarantee
waranty claim for phone
warranty replacement
hi my watch is in its guarantee and wont tick, where to send
how do you handle warranty stuff
register a product for warranty
denied my guarantee claim
wheel came off pushchair in month 10, want warranty service
`,
  },
  'warranty-without-receipt': {
    title: 'Can I use the warranty without a receipt?',
    wordings: `
warranty no receipt
guarantee without receipt
lost receipt warranty
warranty lost invoice
no proof of purchase warranty
warranty card lost
Can I use the warranty without a receipt?
I've lost the receipt, is my guarantee still valid?
What can I use instead of a receipt for a warranty claim?
Can you look up my purchase for the warranty?
Is the serial number enough for the guarantee?
Can I make a claim with only a bank statement?
dont have the invoice for the broken tv, does warranty work
need the reciept for warranty but its gone
gift and no receipt, is it under guarantee
claim guarantee w/o paper
threw away receipt and now the drill broke
lost guarantee card
receipt faded, warranty claim ok?
can u print me a receipt for a guarantee repair
no paperwork but still under warranty
do i need proof of purchase for a guarantee
hi kettle died after 6 months and i binned the receipt
second owner without receipt guarantee
stamp missing on guarantee booklet
warranty docs missing
`,
  },
  'extended-warranty': {
    title: 'Can I buy an extended warranty?',
    wordings: `
extended warranty
extra warranty
insurance
protection plan
care plan
accidental damage cover
applecare
Can I buy an extended warranty?
How much is a longer guarantee?
Can I add insurance for my phone?
Can I buy the protection plan after my purchase?
What does the care plan cover?
How do I cancel my extended warranty?
Is the additional cover worth it for a TV?
product insurance
5 year cover for the fridge
can i extend my guarantee
screen break cover
extented warranty price
how to claim on the insurance i bought with my tablet
theft cover on bikes
sofa stain protection
is there breakdown cover
top up the warranty to 3 years
hi didnt take the extra cover at checkout, can i add it
squaretrade or asurion
renew protection plan
`,
  },
  'repair-time': {
    title: 'How long does a repair take?',
    wordings: `
repair time
how long repair
days to repair
repair duration
repair turnaround
time to fix
How long does a repair take?
How many days will you need to fix my phone?
Do I get a replacement while mine is being repaired?
What happens if the repair takes longer than a month?
How long do I have to wait for warranty repairs?
Can it be repaired while I wait?
how quick can you mend a laptop
repairs take how many weeks
when can i expect it back from repair normally
loan phone during repair
courtesy machine
is there a max time for repair
fixing a coffee machine how long does it usually take
avg repair time
how long does mending take
express repair
how soon would a bike be fixed
will it be mended before my holiday
hi handing in my watch tomorrow, how long will it be away
wait time service centre
`,
  },
  'repair-status': {
    title: 'What is the status of my repair?',
    wordings: `
repair stage
is it fixed yet
repair update
track repair
repair ready?
no word about my repair
What is the status of my repair?
Is my phone repaired yet?
When will I get my laptop back from repair?
Why is my camera still at the workshop?
Has the service centre received my machine?
Can you tell me what was wrong with my watch and if it's done?
any news on my tv repair
sent my camera for repair 3 weeks ago
still being repaired?
is my bike done
check on a repair
not heard back about my repair
whats going on with my hoover at the workshop
repair ref number lookup
repiar progress
have u fixed it yet
collected for repair in may and nothing since
waiting for my console to come back from fixing
hi dropped my drill at the shop for mending, ready now?
repair case number update
engineer took the part away, when back
`,
  },
  'repair-out-of-warranty': {
    title: 'Can you repair an item out of warranty?',
    wordings: `
repair after warranty
paid repair
repair service
warranty expired repair
repair cost
can you fix an old one
Can you repair an item that's out of warranty?
How much does it cost to repair a cracked screen?
Do you fix things that weren't bought from you?
The guarantee has ended and it broke, what can I do?
Where can I get my old coffee machine repaired?
Is it worth repairing or should I buy a new one?
do u repair stuff for a fee
screen smashed, not covered, can you fix for money
guarantee ran out last month and now its dead
broken and too old for the guarantee
do you mend boots, resole
watch battery replacement
quote for a repair
price to fix a washing machine
repairing zip on an old coat
bike service and tune up
broke it myself, can it be repaired
3 year old tv no picture can u repair
hi phone fell in the loo, do you fix that
pay for repair
recomend a repair shop
chair leg snapped, old one, is it fixable
`,
  },
  'defective-product': {
    title: 'My item is faulty, what should I do?',
    wordings: `
faulty
defective
doesn't work
broken
stopped working
doesn't turn on
fault
My item is faulty, what should I do?
The headphones I bought don't work, can I get a new pair?
My new kettle has stopped working, what are my options?
The zip broke after two weeks, can I get my money back?
Can I return a faulty product?
Do I get a repair, replacement or refund for a defective item?
battery wont charge
came apart after 2 wears
phone keeps switching off
its a dud
dead on arrival
seam split on first wash
toy doesnt make any sound
broke after a few days
the blender is making a burning smell
faultly item
brand new and doesnt work
air bed has a leak
hi got the drill a month ago and it just packed in
shoes sole coming off
screen has lines on it
rubbish quality, fell to bits
`,
  },
  'damaged-on-arrival': {
    title: 'My item arrived damaged',
    wordings: `
damaged
arrived damaged
arrived broken
smashed
broken in transit
cracked on arrival
dented
My item arrived damaged, what should I do?
The box was crushed when it came, what now?
The glass came broken, can you send another?
How do I report damage from delivery?
Do I have to send photos of the damage?
Should I refuse a damaged parcel?
opened parcel and vase in pieces
mirror came shattered
came with scratches
sofa delivered with a tear
bottle leaked all over the box
courier damaged my parcel
arived damged
plant came snapped in half
tv screen cracked in the box
fridge has a dent out of the packaging
damage in shipping
book turned up with bent corners
hi table leg was broken when it was delivered
makeup palette all crumbled when it came
box ripped open on arrival
tins all bashed in
`,
  },
  'wrong-item': {
    title: 'I received the wrong item',
    wordings: `
wrong item
wrong product
something else came
wrong order
incorrect item
wrong colour sent
someone else's order
I received the wrong item, what should I do?
You sent me the wrong size, can you send the right one?
Why did I get a different product?
I got somebody else's parcel, what do I do with it?
Do I have to pay to send back an item you sent by mistake?
Can I keep the wrong item for a discount?
ordered black got white
sent wrong thing
got a womens bike instead of mens
different to what i ordered
i recieved the wrong shoes
two left shoes
you mixed up my order
picked wrong item in your warehouse
got cat food but i ordered dog food
substitute sent without asking
wrong model delivered
hi there's a totally different book in the parcel
packing mistake
this parcel isnt mine
was sent size 6 when my order said 8
`,
  },
  'missing-item': {
    title: 'An item is missing from my parcel',
    wordings: `
missing item
something was left out
something missing
incomplete order
wasn't in the box
missing parts
empty box
An item is missing from my parcel, what should I do?
Why is one thing missing from my order?
My parcel came, but the charger isn't in it. Can you send it?
The bag of screws is missing, how do I get it?
I paid for three and only got two, why?
The box was empty when I opened it, what now?
one short
lipstick not in the package
forgot to put my socks in
missing bits for the shelf
no remote in the box
free gift wasnt included
packing slip says 4 but there were 3
items left out of my order
mising item
table arrived with no legs
lego set has a bag missing
wheres the rest, parcel is half full
didnt get everything i paid for in the parcel
the cable that should be inside isnt
hi toy came without batteries it said included
short delivered
all delivered but the cable isnt there
`,
  },
  'product-not-as-described': {
    title: "The item isn't as described",
    wordings: `
not as described
different from photo
misleading description
wrong description
not as advertised
not like picture
The item isn't as described, what can I do?
Why does it look nothing like the picture?
The description says leather, but it's plastic. Can I get a refund?
It's much smaller than it says on the website, what now?
The website said it was waterproof and it isn't. What can you do?
What are my rights if a product was wrongly described?
doesnt match the photo
false advertising
not what it said on the page
colour nothing like online
specs on your site are wrong
says 500ml but its 400
missold
listing is a lie
picture showed 2 but its one
advertized as wool but label says acrylic
lower quality than pictured
said new but its clearly used
the real thing looks cheap compared to the advert
hi website said usb c and it has the old port
isnt as discribed
battery life nowhere near what you claim
`,
  },
  'product-recall': {
    title: 'Has my product been recalled?',
    wordings: `
recall list
recall
recalled item
safety notice
withdrawn product
unsafe product
safety warning
Has my product been recalled?
How do I know if my item is affected by a recall?
What do I do with a recalled car seat?
Do I get a refund for a recalled product?
How do I report a safety problem with a product?
Where is your list of recalled products?
got an email about a recall, real?
heard theres a recall on these chargers
dangerous toy, is it called back
tumble dryer fire risk check
my power bank overheated, is it on a recall list
re-call on baby food
which batch numbers are recalled
food recall salmonella
do not use notice
crib on the recall list
saw on the news the heater is dangerous
hi is the cot i bought part of the recall
recal refund without receipt
hazard warning on a product
allergy alert on chocolate
safety recall
charger caught fire, is there an alert about it
`,
  },
};
