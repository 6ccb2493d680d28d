// What customers type in English about delivery.
import type { IntentWords } from '../catalogue.ts';

export const delivery: IntentWords<'delivery'> = {
  'delivery-cost': {
    title: 'How much does delivery cost?',
    wordings: `
delivery cost
shipping cost
postage
how much is delivery
delivery charges
p&p
shipping rates
How much is shipping?
What does delivery to my home cost?
How much do you charge for postage?
Why is delivery so expensive?
Is delivery charged per item or per order?
Do I pay extra for a heavy parcel?
cost of posting a small thing
whats ur delivery fee
is shipping extra
delivery price for 3 chairs
how much to send a book
shiping charges
postage and packaging
4.99 for delivery really?
where can i see the delivery cost before i pay
carriage charge
courier price
hi how much would delivery be on 2 bags of compost
freight cost
handling fee
`,
  },
  'free-delivery': {
    title: 'When is delivery free?',
    wordings: `
delivery for free
free shipping
free postage
free p&p
no shipping charge
free delivery threshold
When is delivery free?
How much do I need to spend for free shipping?
Do you offer free delivery?
Why wasn't free shipping applied to my order?
Is collection from a shop free?
Does free delivery apply to furniture?
do i get free shiping over 50
free del?
spend how much to not pay delivery
basket over limit but still charges shipping
is there a free postage code
no delivery fee
any way to avoid paying for delivery
delivery pass unlimited for a year
does the free delivery limit count before or after discount
is delivery free for members
free shipping on first order
hi 2 quid off free delivery, any way round it
when do you do free delivery weekends
qualify for complimentary shipping
`,
  },
  'delivery-time': {
    title: 'How long does delivery take?',
    wordings: `
delivery time
how long does delivery take
shipping time
how many days
when will it arrive
standard delivery days
How long does shipping take?
When will it get here if I order today?
How many working days is standard delivery?
Will it arrive before Christmas?
What time of day do you deliver?
How fast do you ship?
how quick is delivery
how long till it comes
need it by friday will it make it
whats the wait for a mattress
arrival estimate
delivery estimate
delievery time to scotland
if i buy now when do i get it
do u deliver in 2 days
transit time
last order date for xmas
how soon can i have it
hi thinking of buying a toy, will it get here by saturday's party
arrival date
eta
`,
  },
  'delivery-methods': {
    title: 'How can I get my order delivered?',
    wordings: `
delivery choices
shipping methods
delivery methods
which courier
royal mail or courier
ups or fedex
dpd or evri
What delivery options do you have?
Which courier do you use?
Can I choose which carrier delivers my parcel?
How will my order be sent?
Is a signature needed on delivery?
Will it fit through the letterbox?
what firm brings the parcels
ways to get my stuff
dont want evri, can i pick another
do you ship by usps
type of delivery available
is it sent tracked or normal post
first class or second class
delivery partners
home delivery or collect what can i choose
how do you ship plants
posted or by van?
hi what carrier brings the parcels, hate dhl
can i have signed for delivery
contactless drop off
`,
  },
  'delivery-area': {
    title: 'Where do you deliver?',
    wordings: `
delivery area
deliver to my area
postcode not covered
highlands and islands
northern ireland delivery
alaska and hawaii
Do you deliver to my postcode?
Which parts of the country do you deliver to?
Do you deliver to the Isle of Wight?
Why can't you deliver to my address?
Can you ship to a PO box?
Do you deliver to hotels or a university campus?
Do you deliver to BFPO or APO addresses?
do u ship to rural areas
my town isnt on the list
says not available in my area
jersey and guernsey
which states do you ship to
can you deliver to a farm in the middle of nowhere
will you bring it to my office
postcode checker
deliver to work address
zip code not servicable
channel islands
hi im in orkney, do you come here
puerto rico
can i have it sent to a caravan park
`,
  },
  'delivery-abroad': {
    title: 'Do you deliver abroad?',
    wordings: `
international shipping
ship abroad
overseas delivery
worldwide
ship to USA
deliver to europe
ship to ireland
Do you ship internationally?
Can you deliver to France?
How much is delivery to Australia?
How long does a parcel to Canada take?
Which countries do you ship to?
Can I send a present to my sister in Spain?
do u post to germany
live in dubai can i order
outside the uk delivery
can it be sent overseas
do you do international
foreign address not accepted at checkout
shipping to new zealand
my country isnt in the dropdown
ship to another country
intl shipping
deliver to norway how much and how long
hi from sweden, can i buy your shoes
expat in portugal wants to order books
`,
  },
  'customs-duties': {
    title: 'Will I have to pay customs duties?',
    wordings: `
customs
import duty
customs charges
import tax
customs fee
duties and taxes
held at customs
Will I have to pay customs duty?
Why do I have to pay import tax on my parcel?
Who pays the customs charges?
Are duties included in the price?
My parcel is stuck in customs, what should I do?
How much will the import fees be?
tarifs on my order
ups wants money for duty
brexit charges to eu
asked to pay before they release the parcel
do i pay tax when it enters the country
customs invoice
duty paid or unpaid DDP
got a bill from the courier for import vat
custom clearance taking ages
surprise fee from the post office on delivery
commercial invoice for customs
hi i'm in ireland, any extra taxes when it gets here
handling charge for customs parcel
what goes on the customs form
`,
  },
  'express-delivery': {
    title: 'Is there express or next-day delivery?',
    wordings: `
express delivery
arrive tomorrow
same day delivery
fast delivery
overnight shipping
urgent
rush order
Do you do next-day delivery?
By when do I have to order for delivery tomorrow?
How much is express shipping?
Can I get it today?
Can I upgrade my order to next day?
Is overnight delivery available where I live?
need it tomorrow
asap delivery pls
quickest shipping you have
can u get it here by 2moro
expres shipping
priority post
2 day shipping
guaranteed before noon
24h delivery
is next day available for a fridge
speed up my delivery
hi birthday is tomorrow, fastest way to get this doll
next day option missing at checkout
one hour delivery
`,
  },
  'weekend-delivery': {
    title: 'Do you deliver at weekends?',
    wordings: `
weekend delivery
saturday delivery
sunday delivery
deliver on saturdays?
bank holiday delivery
do you deliver sundays
Do you deliver at the weekend?
Can I have my sofa delivered on a Saturday?
Is there a charge for Sunday delivery?
Do couriers work on bank holidays?
Does Saturday count as a working day for delivery?
Will it come on Sunday if I order on Friday?
only home weekends
work mon to fri so need sat delivery
sat or sun drop off
parcel on a weekend?
deliveries over the easter weekend
delivery on public holidays
is saterday delivery extra
can the van come saturday morning
ordered thursday will it be here saturday
do u post out n deliver wkends
are sundays included in your delivery days
hi im never in on weekdays, do you bring things saturdays
memorial day delivery
`,
  },
  'choose-delivery-date': {
    title: 'Can I choose the delivery day and time?',
    wordings: `
choose delivery date
delivery slot
time slot
nominated day
schedule delivery
change delivery date
delivery window
Can I choose the day of delivery?
How do I pick a time slot?
Can I change the delivery day I booked?
Can you deliver in the evening?
Can you hold my order and deliver it next month?
Can I have it delivered after 5 pm?
need it on a certain day
when i order can i say what day to bring it
reschedule my delivery
deliver only on tuesday pls
put back my delivery im on holiday
not in that day, move the date
book a slot
morning or afternoon?
will they call before with a time
pick a delivery time
later delivery date for new house
hi need the bed the day i get the keys, is that possible
specific date for flowers
want a different slot
2 hour window
`,
  },
  'large-item-delivery': {
    title: 'How are large items delivered?',
    wordings: `
large item delivery
furniture delivery
bulky items
two man delivery
pallet delivery
heavy goods
kerbside
How do you deliver large items like sofas?
How is a fridge freezer delivered?
Will two people bring the wardrobe?
What if the sofa doesn't fit through the door?
Is a washing machine delivered by courier or by your own van?
Will the lorry get down my narrow street?
big stuff how does it come
delivery of a shed
oversize shipping
does a treadmill come in one box
80kg parcel who lifts it
bulk bag of gravel drop off
is a tail lift lorry used
large parcel delivery how does it work
do i need to help unload
delivering a piano size thing
huge sofa narrow hallway
mattress delivery rolled up?
freight delivery of a hot tub
trampoline on a pallet at the kerb
hi ordered wardrobe, do i have to be there for the big van
`,
  },
  'delivery-to-floor': {
    title: 'Will you carry it into my home?',
    wordings: `
room of choice
delivery upstairs
carry inside
no lift
third floor
white glove
up the stairs
Will you carry the sofa up to my flat?
Do you deliver to the room of my choice?
Is there a charge for delivery to the third floor?
Can the driver bring it inside?
Will they take it upstairs if there's no lift?
Do they only leave it at the front door?
i live on 4th floor no elevator
cant lift it myself, will they bring it in
into the kitchen or just doorstep
will the men carry it in
doorstep only?
bring up to flat
pay extra for carrying up
im disabled, can the courier carry it inside
stairs fee
leave it in the garage or in the house
walk up apartment delivery
driver left it on the pavement and wouldnt bring it up
hi 5th floor, fridge, small lift, do they bring it up
in home delivery
`,
  },
  'old-item-collection': {
    title: 'Will you take away my old item?',
    wordings: `
take away old
old appliance collection
recycle old
remove old sofa
haul away
disposal
old mattress removal
Will you take away my old washing machine?
Do you collect old furniture when you deliver the new one?
How much does it cost to remove my old fridge?
Can I recycle my old TV with you?
Do you take back old batteries?
Will the driver take the packaging away?
get rid of my old bed
do u dispose of the old cooker
take back scheme WEEE
pick up the old one same time
collecting old matress
does the old dishwasher need to be disconnected before you collect it
can i add removal of old sofa now
recycling of electricals
bin the old hoover for me
scrap old freezer
what do i do with my old printer
bring old car battery to shop
hi new telly coming, can they take the broken one
empty cosmetics jars recycling
take my old pram away
`,
  },
  'parcel-locker': {
    title: 'Can I have it delivered to a parcel locker or pick-up point?',
    wordings: `
parcel locker
inpost
amazon locker
pick up point
parcel shop
collection point
collectplus
Can I have my order delivered to a parcel locker?
Do you deliver to InPost lockers?
How does locker delivery work?
How do I find the nearest pick-up point?
What size of parcel fits in a locker?
Is it cheaper to send to a ParcelShop?
deliver to a locker pls
send to post office for me to collect
evri parcelshop near me
lockers at petrol station
can i get it at a corner shop
dropbox delivery
post office collect option
ups access point
locker option missing at checkout
24 7 locker
fedex hold at location
hi nobody home ever, can it go to a locker
is a pushchair too big for the locker
dhl servicepoint
poste restante
`,
  },
  'change-parcel-locker': {
    title: 'Can I change the locker or pick-up point?',
    wordings: `
change locker
wrong locker
different pick up point
change parcel shop
locker too far
switch locker
Can I change the locker I chose?
I picked the wrong pick-up point, can you change it?
My parcel was sent to a different locker, why?
How do I redirect my parcel to another locker?
Can I have it delivered home instead of to the locker?
The locker was full, where has my parcel gone?
chose the wrong inpost
need another locker nearer to me
move parcel to other locker
redirected to a collection point miles away
change collection point of my order
picked a pickup shop in wrong town
locker broken can it go somewhere else
chnage parcelshop
new pick up location
sent to locker in my old area
swap locker for home address
want a different access point
locker full so they moved it, where
hi selected the wrong locker by mistake just now
`,
  },
  'locker-code-missing': {
    title: "I haven't received the code for the locker",
    wordings: `
locker code
no pickup code
never got a locker code
collection code missing
qr code missing
locker won't open
I haven't received the code to open the locker. What now?
Where do I find my locker code?
Can you resend the pick-up code?
How do I open the locker without a phone?
Why doesn't my collection code work?
The code went to the wrong phone number, what can I do?
no text with the pin
deleted sms with code
inpost code didnt arrive
didnt get the barcode to collect
locker says code invalid
app doesnt show the qr
pincode for the box
where's my pin for the locker
door of locker didnt pop open
lost the code for the parcel locker
parcel is in locker but got no message
new code pls
never recieved collection email
hi standing at the locker, the code wont work
keypad wont take my pin
need the opening code again
`,
  },
  'pick-up-in-store': {
    title: 'Can I collect my order in store?',
    wordings: `
click and collect
store pickup
collect in store
collect from shop
self collection
curbside pickup
buy online pickup in store
Can I collect my order from the shop?
Do you offer click and collect?
How will I know when my order is ready to collect?
What do I need to bring to collect my order?
Is click and collect free?
How long until it's ready for pick-up?
wanna pick it up myself
bopis
collect same day?
can i come to the warehouse and get it
do i need id to collect
where do i go in store to get my order
clik and collect
can i try on when collecting
got ready to collect email
collect from branch
what time can i pick up my bike from the store
store collection not offered for my item
hi ordered paint online, can i fetch it in store
drive up
park and collect
`,
  },
  'pick-up-time-limit': {
    title: 'How long will you keep my order for collection?',
    wordings: `
collection deadline
how long kept
pick up by
days to collect
missed collection date
parcel expired
How long will you keep my order in store?
How many days do I have to collect my parcel?
What happens if I don't collect in time?
Can you extend the pick-up time?
How long does a parcel stay in the locker?
Can I collect it next week when I'm back?
away until monday can you keep it
cant get to the shop before friday, hold it
pick up time ran out
last day to pick up
keep my parcel a bit longer
how long do u hold click n collect
forgot to collect
extend locker time
parcel shop only keeps it 7 days?
collection period
uncollected order
still there? ready since last tues
im ill and cant collect yet
hi on holiday for 10 days, will the parcel wait at the shop
didnt pick it up in time
time limit for collecting
`,
  },
  'someone-else-collects': {
    title: 'Can someone else collect my order?',
    wordings: `
someone else collect
collect on my behalf
husband pick up
friend collects
authorise someone
different person
Can someone else collect my order for me?
Can my wife pick up the parcel with her ID?
What does another person need to collect my order?
Can I send my son to the shop for it?
How do I name a different person for collection?
Does the name on the ID have to match the order?
neighbour sign for it
my mum is picking up
can my flatmate take it in
cant come myself can a mate get it
give the code to my brother ok?
name of the collector
someone with a different surname
proxy pickup
nominated person
letter of authority to collect
can a colleague get my parcel from the parcel shop
add a pick up person
will u hand it to my dad
order in my name but boyfriend collects
hi im in hospital, can my daughter collect the order
on behalf of someone else picking up
`,
  },
  'track-parcel': {
    title: 'How do I track my parcel?',
    wordings: `
parcel tracking
find my package
tracking code
track order
tracking link
track and trace
How do I track my parcel?
Where do I find my tracking number?
Can I see where the driver is?
Why don't I have a tracking number?
When will I receive tracking details?
Can I track my order without an account?
trackin
where to follow my package
no tracking given
need tracking no
follow the van live
consignment number
tracking email not come
how to check where parcel is on the map
put my order number in royal mail and nothing
track package usps
lost my tracking link
can i trace a parcel
is there an app to follow it
hi where do i type the tracking code
what does in transit mean
out for delivery meaning
`,
  },
  'tracking-not-updating': {
    title: "Why isn't my tracking updating?",
    wordings: `
tracking hasn't changed
tracking stuck
tracking not working
no tracking updates
invalid tracking number
stuck in transit
label created
Why hasn't my tracking changed for days?
Why does my tracking number not work?
Why does it say tracking information not found?
The tracking says awaiting parcel from sender, why?
Is something wrong if there are no updates on the tracking?
Why is my parcel going back and forth on the tracking?
tracking hasnt moved since monday
parcel at same depot for 3 days
tracking frozen
pre-shipment for a week
says we are expecting it
tracking link shows nothing
wrong tracking number given
last scan was 5 days ago
traking not updated
carrier hasnt scanned it
status same all week
number isnt recognised by dpd
arrived at hub and then nothing
label printed but not with courier yet
hi tracking says in transit forever
no movement on the tracking page since it left you
`,
  },
  'parcel-late': {
    title: 'My parcel is late',
    wordings: `
parcel behind schedule
running behind
hold-up
overdue
late delivery
delayed package
Why is my parcel late?
My order should have come yesterday, where is it?
Why has my delivery been delayed?
What can I do if my parcel doesn't come on time?
Do I get compensation for late delivery?
How much longer will it take?
was meant to be here tuesday
not here yet and its past the date
missed the delivery date you promised
still hasnt arrived after 2 weeks
its taking too long
parcel hasnt turned up
delay with my order
waiting in all day and nobody came
said 3-5 days its been 9
my package is runnning late
delivery date keeps getting pushed
too late for the birthday now, not happy
sofa delayed again
expected date gone
dress needed for a wedding and its overdue
hi my delivery was due friday and no sign
strike delays
`,
  },
  'parcel-lost': {
    title: 'My parcel is lost',
    wordings: `
lost item in post
parcel disappeared
missing parcel
lost in post
package lost in transit
never arrived
Is my parcel lost?
What happens if my parcel gets lost?
When is a parcel considered lost?
The courier says they have lost my parcel, what now?
Will you send a replacement for a lost package?
Do I get a refund if the parcel is lost in the mail?
How do I make a claim for a lost parcel?
its been a month my order must be lost
gone missing in the post
courier cant find it
evri lost my stuff
my package vanished
never turned up and tracking gave up
lost by the carrier
trace the missing package
parcel went astray
declared lost
who is responsible when a parcel goes missing
open an investigation for my lost order
loss in shipping
parcle got lost
hi i think the post office lost my shoes
lost shipment claim
`,
  },
  'delivered-not-received': {
    title: "Tracking says delivered but I haven't got it",
    wordings: `
shown as delivered
delivered but not received
marked as delivered
not received
stolen parcel
porch pirate
Tracking says delivered but I haven't received anything. What do I do?
Why does it say delivered when it isn't here?
My parcel was left outside and stolen, who pays?
The photo shows a door that isn't mine, where is my parcel?
Where did the driver leave my parcel?
Who signed for my parcel?
it says delivered but its not
delivered to wrong house
signed for by someone i dont know
neighbours havent got it either
wasnt me who took it in
proof of delivery photo
courier claims handed to resident, lies
package taken from my doorstep
dpd says left in safe place but where
not in mailbox but usps says it is
deliverd yesterday apparently, nothing here
never got it but status is complete
somebody nicked my parcel
hi app says delivered at 10, i was home, no one came
given to a neighbor i dont have
left in the rain outside somebody else's flat
`,
  },
  'missed-delivery': {
    title: 'I missed the delivery, what now?',
    wordings: `
missed delivery
wasn't home
nobody in
sorry we missed you
redelivery
failed attempt
delivery attempt
What happens if I'm not at home?
I missed the courier, how do I get my parcel?
Will they try to deliver again?
How many delivery attempts are there?
Can you leave the parcel with a neighbour?
Can I name a safe place for the parcel?
was at work when they came
got a card through the door
red card royal mail
didnt hear the doorbell
missed the driver by 2 mins
rearrange redelivery
leave it in the porch if im out
nobody in when parcel comes
we tried to deliver note
driver said no access to building
where do they take it when im out
can they leave it in the shed
failed delivery what next
missed my dilivery
hi had to pop out and missed the van, now what
is it at the depot, can i collect it from there
second attempt when
`,
  },
  'courier-contact': {
    title: 'How do I contact the courier?',
    wordings: `
courier contact info
reach the courier
driver phone number
call dpd
evri customer service
courier phone number
ups number
How do I contact the courier?
What is the phone number of the delivery company?
Can I call the driver?
How do I leave instructions for the driver?
How do I get hold of Evri?
Can you tell the courier to ring me?
speak to delivery man
number for the van driver
how to message the courier
gate code for the driver
contact details for yodel
courier wont answer
royal mail helpline
courier chat
buzzer broken, tell driver to phone me
reach the delivery team
get in touch w hermes
delivery note for driver, dog in garden
fedex phone
complain to courier company where
hi need to tell the driver where my house is
couriers tel no
`,
  },
  'split-delivery': {
    title: 'Why did only part of my order arrive?',
    wordings: `
split delivery
part order
separate parcels
partial delivery
only half arrived
two parcels
rest of my order
Why did only part of my order arrive?
When will the rest of my order come?
Will my items arrive together?
Why is my order coming in several parcels?
Do I pay delivery twice if the order is split?
Can you send what's in stock first?
got 1 of 3 boxes
the other box hasnt come
multiple shipments
still to follow on the slip
table came without chairs, are they separate
some things sent some not
back ordered item
waiting for second parcel
is it in 2 deliveries
half my stuff is here wheres the remainder
different tracking numbers one order
dont send separately, wait till all ready
part shipped status
hi books came but the toy didnt, is it on its way
one item dispatched other says processing
recieved part of my order
`,
  },
  'parcel-returned-to-sender': {
    title: 'Why was my parcel returned to you?',
    wordings: `
gone back to sender
return to sender
sent back to you
parcel going back
undeliverable
parcel turned round
Why was my parcel returned to sender?
My parcel went back to you, can you send it again?
Do I pay postage again if the parcel came back?
Will I be refunded if my parcel is sent back undelivered?
How can I get my parcel after it was returned to the warehouse?
Why does the tracking say returned to shipper?
courier took it back
they sent my order back without trying
didnt collect in time and it went back
RTS
tracking says going back to seller
address incomplete so returned
can u reship it
resend my order please it bounced back
on its way back to your depot
refused by mistake by my flatmate
parcel back at yours, post it out again
undeliverd and returned
never tried my door and sent it back
not claimed at post office so returned
hi was on holiday and my parcel went back to you
returned as insufficient address
`,
  },
  'age-check-on-delivery': {
    title: 'Will my age be checked on delivery?',
    wordings: `
age check
ID on delivery
proof of age
over 18
age verification
id required
challenge 25
Will my age be checked when the parcel comes?
Do I need to show ID for knives?
Which ID does the driver accept?
Can someone under 18 take in the parcel?
How do you check my age when I order alcohol?
Why do you need my date of birth?
need 18+ to sign for wine?
courier asked for my passport
driver wouldnt hand it over without id
age verifcation failed
do i have to prove im an adult
buying a kitchen knife do they check
whisky delivery id
adult signature required
can my 17 yr old accept the delivery
forgot my id when driver came
vape order who can sign
are fireworks checked for age
old enough to buy a game rated 18
21 and over delivery
driving licence ok as id on the door
hi im 19 without passport, what can i show the courier
`,
  },
};
