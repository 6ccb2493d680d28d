// What customers type in English about returns, exchanges and refunds.
import type { IntentWords } from '../catalogue.ts';

export const returns: IntentWords<'returns'> = {
  'how-to-return': {
    title: 'How do I return an item?',
    wordings: `
return my purchase
returns info
returning something
give it back
make a return
set up a return
return request
How do I return an item?
How do I send something back to you?
What do I need to do to return my order?
Where do I start a return?
Can I return something I don't like?
What is your returns policy?
Where do I post my return to?
i want to send this back
its not for me, can it go back
bought the wrong thing how do i give it back
returning shoes
retrun an order
how do returns work
rma
where do i drop my return
take back goods
need to return a dress
hi bought a jacket last week and want to send it back
returns address
online return form
not happy with it, sending back
withdraw from the contract after it arrived
`,
  },
  'return-period': {
    title: 'How long do I have to return an item?',
    wordings: `
return period
return window
how long to return
days to return
return deadline
30 days
14 days
How long do I have to return something?
Until when can I send it back?
From which day does the return period count?
Is there a longer return period at Christmas?
Can I still return something after 30 days?
What if I missed the return deadline?
too late to return?
last day for returns
bought it 2 months ago can i still bring it back
retrun time limit
xmas presents return date extended?
cooling off period
is 5 weeks too late to take it back
how many days before i cant return
28 days up yesterday
does it have to be with you by day 14 or just posted
hi was abroad and missed my returns window, can you extend
time frame for returning
expired return window
bought in november as a gift, return by when
`,
  },
  'return-cost': {
    title: 'Who pays for a return?',
    wordings: `
return cost
free returns
return fee
return postage
return shipping cost
do i get charged if it goes back
who pays return
Do I have to pay to return something?
How much does it cost to send an item back?
Is return postage free?
Why did you charge me for a return?
Will the return fee be taken off my refund?
Is it free if I take it back to the shop?
does it cost me anything to return
do i pay p&p to send back
restocking fee
cost of returning jeans
paid returns now??
dont want to pay for sending it back
price of return parcel
do u cover the postage when it goes back
3.50 for returning is a joke
retuns free or not
hi is it free for me to send a coat back
which return option is the cheapest
members free returns
`,
  },
  'return-label': {
    title: 'How do I get a return label?',
    wordings: `
label for return
returns label printing
label not in the box
returns label missing
prepaid label
qr code return
return slip
How do I get a return label?
Where can I print the returns label?
There was no returns label in my parcel, what do I do?
I don't have a printer, how can I return it?
Can you email me a return label?
How do I use the QR code at the post office?
need a lable to send it back
label for return expired
lost the returns sticker
label wont download
cant print it, is there another way
wheres the return form in the box
returns portal doesnt give me a label
code for dropping off a return
barcode for my return
two items one label or two
reprint the return label
hi threw out the box with the returns label, new one pls
new return lable please
`,
  },
  'return-in-store': {
    title: 'Can I return an online order in store?',
    wordings: `
return at the counter
return to shop
hand in at shop
in store return
refund in store
return at branch
Can I return an online order in a shop?
Can I take it back to any of your stores?
What do I need to bring to return something in the shop?
Do I get the money back straight away in store?
Can I return click and collect orders at the shop?
Can I return a store purchase by post?
bought online can i bring it to the shop
drop it at your store
return to different branch than i bought from
can i give it back at the till
in-shop refund for web order
walk in with my return
which stores accept returns
post or shop return, what is easier
take trainers back to a store
return to local outlet
returned instore
can i return to your concession in the department store
hi live next to your shop, can i hand back my web order there
bring back in person
`,
  },
  'return-from-abroad': {
    title: 'How do I return an item from abroad?',
    wordings: `
return from abroad
international return
overseas return
return from usa
return from europe
send back from ireland
How do I return an item from another country?
Who pays for a return from abroad?
What do I write on the customs form for a return?
Do I get the import duty back when I return it?
Can I get a return label outside the UK?
Which carrier can I use to return from overseas?
im in canada how do i send it back
returning from germany
customs for returned goods
foreign return
intl returns
post back from australia is so expensive
return address for eu customers
sending back to uk from france
duty refund on returned parcel
live outside the country, returning a coat
retuning from new zealand
is there a us returns center
hi i'm in spain and the dress doesn't suit, how to get it back
cross border return
customs value on return parcel
`,
  },
  'return-large-item': {
    title: 'How do I return a large item?',
    wordings: `
return large item
giving back a couch
collect my return
furniture return
return bulky
return mattress
Will you collect a large item I want to return?
How do I return a sofa?
How much is collection of a returned wardrobe?
Can I return a fridge I don't want?
Do I have to take the bed apart to return it?
Can a courier pick up the return from my home?
its too big for the post office how do i return it
pick up of unwanted furniture
arrange collection of my return
heavy item going back
treadmill return, 70 kilos
return pick up at my house
cant carry it to a drop off
book a courier for return
can u come get the table i dont want
return oversized goods
how to send back a bike
couch doesnt fit, take it back
hi the wardrobe doesn't go up the stairs, can you fetch it
van collection for returns
collecting a big return wich day
`,
  },
  'return-without-packaging': {
    title: 'Can I return an item without the original packaging?',
    wordings: `
box thrown out
return without box
thrown away box
already unboxed
packaging damaged
without tags
unsealed
Can I return something without the original box?
I threw away the packaging, can I still return it?
Does it need to be in its original packaging?
Can I return shoes without the shoebox?
Can I return it if I've opened it?
How should I pack my return?
tags cut off can i return
ripped the box open
binned the box
opend it but not used, return ok
shoe box torn
can i send it back in a different bag
seal broken
plastic wrapping gone, want my money back
taken the labels off
orignal box missing
lost the dust bag
reuse the delivery bag for return
hi dog ate the box, does that matter for returning
must i keep the packaging
`,
  },
  'return-used-item': {
    title: 'Can I return an item I have used?',
    wordings: `
return used item
used it once
already worn
worn shoes
washed it already
tried it on
Can I return something I've already used?
Can I return shoes I've worn outside?
Can I return a dress after washing it?
Can I try the headphones and send them back?
How much can I use a thing before returning it?
Is there a trial period for mattresses?
Will my refund be reduced if it's been used?
wore it one time
used the blender once and hate it
opened the cream and it doesnt suit my skin, return?
only tried on at home
slept on the matress for a week
wore the trainers to the gym twice
assembled the desk, can it go back
can a used tool be returned
money back guarantee even if used
bike ridden once
100 night trial how does it work
tested it and dont like it
hi wore the boots one day and they hurt, can i return
is it ok if theres makeup on the collar
`,
  },
  'return-sale-item': {
    title: 'Can I return a sale item?',
    wordings: `
return something reduced
sale returns
return clearance
discounted item return
final sale
return outlet item
Can I return something I bought in the sale?
Are sale items refundable?
Do I get a refund on clearance items?
Is the return policy the same for reduced goods?
Can I return something I bought with a discount code?
What does "final sale" mean?
is sale stuff returnable
bought on black friday can it go back
cant return sale items?
sale shoes dont fit, refund or just credit
reduced coat return
no refunds on sale goods is that legal
end of line item return
reduced to clear, can it be returned
returning a half price toy
are offers excluded from returns
outlet purchase take back
bought on promo, what do i get back
hi got a top at 70% off, can i bring it back
last chance to buy items returns
bargain bin return
`,
  },
  'return-gift': {
    title: 'Can I return a gift?',
    wordings: `
return a gift
unwanted present
bring back a gift
exchange a present
return christmas present
no order number gift
Can I return a gift I was given?
How do I return a present without the order number?
Will the person who gave it know I returned it?
Do I get money or a voucher for a returned gift?
Can I exchange a birthday present for something else?
Who gets the refund when a gift is returned?
got it as a present dont want it
mum bought me a jumper, i want to change it
return with gift receipt
duplicate present
dont tell my aunt i returned her gift
gifted item wrong size
wedding gift return
baby shower present we have already
exchange xmas gift
i recieved a gift from you
someone sent me this, how do i give it back
gift returns policy
refund as gift card for a present
hi got a game for my birthday that i own already
swap a present
`,
  },
  'return-without-receipt': {
    title: 'Can I return an item without a receipt?',
    wordings: `
return, no receipt
without receipt
lost receipt
return no proof of purchase
till receipt lost
receipt gone
Can I return something without a receipt?
I've lost my receipt, can I still get a refund?
Can I use my bank statement as proof to return it?
What counts as proof of purchase for a return?
Do I need the invoice to send it back?
Can you find my purchase by my card number?
binned the receipt, can i bring it back
dont have the reciept anymore
return w/o receipt
no delivery note in the box, can i return
receipt faded cant read it
paid cash no receipt
take back shoes no ticket
cant find my slip
email receipt deleted, refund possible?
refund with no recipt
will a photo of the receipt do
receiptless return
hi want to return a toaster, receipt went in the bin
store credit without a receipt
bought at till, didnt take receipt
`,
  },
  'return-part-of-order': {
    title: 'Can I return only part of my order?',
    wordings: `
return part of order
one item goes back
partial return
not all of it goes back
keep the rest
return half
Can I return just one item from my order?
Can I keep some things and send back the others?
Can I return one item from a set?
What happens to my discount if I return part of the order?
Can I return items from two orders in one parcel?
Can I send back only one of the two chairs?
keep 1 return 2
only returning the skirt
send back part
ordered 3 sizes keeping one
want to return top but not the bottoms
multi buy return one
one of the pair goes back
can i return single pieces from a bundle
do i lose free delivery if i send some back
spent over 50 offer, now returning a thing
several orders in the same return box
split return
hi got five books, two are going back, how
return not everthing
part return
`,
  },
  'non-returnable-items': {
    title: "Which items can't be returned?",
    wordings: `
non-returnable
excluded goods
things you don't take back
return exceptions
lingerie
swimwear
hygiene seal
earrings
Which items can't be returned?
Can I return underwear?
Can I return cosmetics?
Are personalised items returnable?
Can food be returned?
Can I return earphones for hygiene reasons?
Can I return an opened game or DVD?
pierced jewellery refund
excluded from returns
can i return bikini bottoms
is a made to measure blind returnable
plants and seeds return?
no return items list
ebook refund
can perfume be sent back
return pet food possible
software already activated, refund
are masks and bedding exempt
engraved ring, can i give it back
unreturnable
hi can i return knickers that don't fit
which products are not refundable
`,
  },
  'return-refused': {
    title: 'Why was my return refused?',
    wordings: `
won't take it back
return rejected
refused refund
return declined
you sent my return back
return knocked back
Why was my return refused?
Why did you send my return back to me?
You say the item is worn but it isn't, what can I do?
How can I dispute a rejected return?
Why won't you refund my returned item?
What happens to an item if you don't accept the return?
refusing to take my return
they wont accept my return
store wouldnt take it back
my return was turned down
got the boots back with a note saying used
denied my refund
return denied because of missing tag
you claim its damaged, it wasnt
not fair you rejected it
cashier refused to refund me
how do i get the item back you wont refund
appeal return decision
quality check failed return
hi you refused my return and i dont agree
returnes declined wrongly
unnacceptable condition you said, i never wore it
`,
  },
  'return-status': {
    title: 'Have you received my return?',
    wordings: `
return progress
have you got my return
did my return arrive
track my return
returned parcel
return still not sorted
Have you received my return?
What is the status of my return?
How do I know that my return has arrived?
How long does it take to process a return?
My return was delivered a week ago, why is it not processed?
Why haven't I heard anything about my return?
did u get my parcel back
sent it back on monday have u got it
return update
my return is lost in the post
tracking says return delivered but no email
is my return booked in
any news on the jeans i sent back
no confirmation of return
did my return reach the warehouse
still says return in transit
return tracking number
whats happening with my return
lost my proof of postage for a return
recieved my return yet?
hi dropped a return at the parcel shop, has it come
return confirmation mail
`,
  },
  'exchange-size': {
    title: 'Can I exchange an item for another size?',
    wordings: `
exchange size
different size
wrong size
swap size
too small
too big for me
doesn't fit me
Can I exchange this for a bigger size?
How do I swap my shoes for another size?
My dress is too small, can I get a size up?
Is a size exchange free?
How long does a size exchange take?
What if the size I need is sold out?
need a smaller one
these are too tight want a 9 instead
change for a larger size
dont fit, next size up please
too long in the leg, shorter one
trade for a medium
ring is to small
can i get a size 8 and send the 7 back
hi bought trainers, way too big, want to exchange
exchnage for size 12
kids coat too little already
jeans dont do up, other size
size swap in store
toe pinches, half a size larger
`,
  },
  'exchange-product': {
    title: 'Can I exchange an item for a different one?',
    wordings: `
exchange
swap item
exchange for another product
different colour
change for something else
swap colour
Can I exchange an item for something else?
How do I exchange a product?
Can I swap it for another colour?
Do you do exchanges or only refunds?
What if the new item costs more?
Can I exchange in the shop without paying twice?
want another model instead
dont like the color, exchange for black
excange
trade it for a different toy
is a straight swap possible
change my purchase to another perfume
replace it with a dearer one and pay the difference
bought wrong drill can i change it for the other
do you offer exchanges by post
exchange policy
swop this lamp
exchange a book for another title
hi sofa cushions are too bright, swap for grey
send this back and get other one
top up and get a better one
`,
  },
  'refund-time': {
    title: 'How long does a refund take?',
    wordings: `
refund time
how long refund
when will i get refund
refund processing time
money back time
days for refund
How long does a refund take?
When will I get my money back after a return?
How many days until the refund shows on my card?
When do you refund, once you get the parcel or before?
How long does PayPal take to show a refund?
How quickly are refunds processed?
refund how many working days
when does the money come back
how fast do u refund
refund waiting time
money back when
how long b4 refund is in my bank
refund timescale
time for a credit card refund
refounds how long
is the refund instant
after u get my return how soon am i paid
will i have it back before payday
hi sent shoes back, how many days for the cash
klarna refund how long
amex refund days
`,
  },
  'refund-not-received': {
    title: "I haven't received my refund",
    wordings: `
refund not received
refund hasn't come
refund nowhere to be seen
refund missing
still no refund
waiting for refund
money not returned
I haven't received my refund, what should I do?
Why haven't you refunded me yet?
You said it was refunded, but I can't see the money. Where is it?
It's been three weeks and I still have no refund. Why?
Where has my refund gone?
Can you check what happened to my refund?
wheres my money
give me my money back!!
u owe me a refund
returned in june still nothing in my bank
refund email came but no cash
still havent been refunded
refund never arrived
my refund is overdue
didnt recieve the refund for the shoes
chasing a refund
bank says no refund from you
hi returned a coat ages ago, not refunded
how do i trace a refund
waited 14 days for my refund
refund reference number pls
`,
  },
  'refund-method': {
    title: 'How will I be refunded?',
    wordings: `
refund method
refunded to which card
refund to another account
store credit or money
refund to paypal
card expired refund
In which way do you pay refunds?
Will the refund go back to my card?
Can you refund me to a different card?
My card has been cancelled, where will the refund go?
Can I have cash instead of a voucher?
How am I refunded if I paid with a gift card?
refund to bank account
closed my account where does the refund go
i paid klarna how do i get it back
want money not credit note
refund to original payment method
got store credit but want real money
lost my card before the refund
can it be paid into my husbands bank
refunded as voucher why
paid cash on delivery how is it refunded
changed banks, refund
refund onto gift card
do points come back when i return
hi old card expired, will i still get my refund
do you refund in cash
part gift card part visa, how is refund split
`,
  },
  'refund-too-small': {
    title: 'Why is my refund less than I paid?',
    wordings: `
refund too small
partial refund
got less back
wrong refund amount
not full refund
short refund
refund incorrect
Why is my refund less than I paid?
Why did I only get part of my money back?
What did you deduct from my refund?
My refund is missing one item, why?
Why was I refunded the sale price?
How is the refund calculated when I used a discount?
only got 20 back out of 50
u short changed me on the refund
refund is wrong
you kept some of my money
refunded less than it cost
missing a tenner from my refund
why was money taken off my refund
deduction from refund
returned two got money for one
refund amount doesnt match
full price paid but half refunded
refund was lower due to promo
incorect refund
hi i'm 15 dollars short on my refund
rest of my refund please
`,
  },
  'refund-delivery-cost': {
    title: 'Do I get the delivery cost back?',
    wordings: `
delivery cost refund
reimburse postage
postage refund
refund delivery charge
shipping not refunded
p&p back
Do I get the delivery cost back when I return?
Do you refund the original shipping?
Why wasn't the delivery charge refunded?
Can I get my postage back if the item is faulty?
Will you refund what I paid to send it back?
Is express delivery refunded if it came late?
delivery fee back pls
u didnt refund the 4.95 delivery
i want the shipping cost back too
postage for return reimbursed?
get back next day delivery charge
delivery charged twice, is one refunded
refund incl shipping
whole order returned, does that include shipping
delivery part of refund missing
refund my carriage
claim back return postage
retrun postage refund faulty kettle
hi sent everything back, is the delivery fee refunded
part return shipping cost back?
will i lose the delivery money
`,
  },
};
