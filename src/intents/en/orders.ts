// What customers type in English about orders.
import type { IntentWords } from '../catalogue.ts';

export const orders: IntentWords<'orders'> = {
  'how-to-order': {
    title: 'How do I place an order?',
    wordings: `
ordering steps
ways to place an order
buying online
ordering online
checkout steps
make a purchase
How do I place an order on your website?
How do I buy something here?
Where do I click to order?
Can you walk me through ordering?
How does online shopping with you work?
What do I need to do to order a bed?
first time shopping here how does it work
how do u get things from this site
cant find the buy button
want to buy headphones, what do i do
how do i put in an order
orderring for the first time
not good with computers, how do i get a coat
steps to buy
is there a guide for ordering
can i order online or only in shop
what happens after i press buy
hi never bought online before, help
basket to checkout how
purchase process
`,
  },
  'order-by-phone': {
    title: 'Can I order by phone?',
    wordings: `
ordering on the phone
phone orders taken?
telephone order
order by calling
order by email
catalogue order
Can I place an order by phone?
What number do I call to order?
Can I order by email instead?
Can someone take my order over the phone?
Do you take telephone orders for furniture?
Is there a paper order form?
ring up and buy
dont have internet, can i call it in
my gran wants to order by telephone
order by tel
can i give card details over the phone
order thru whatsapp
can i ring my order through
mail order form
ordering by text
hi site too hard, can you take my order on a call
whats your order line
order hotline
place order with a person not online
tele sales
`,
  },
  'order-without-account': {
    title: 'Can I order without an account?',
    wordings: `
guest mode
order without account
checkout as guest
shop without registration
buy without registering
order as guest
Is an account needed before I can buy?
Can I buy without signing up?
How do I check out as a guest?
Why do I have to register to buy something?
Can I order without giving a password?
dont want to make an account
sign up mandatory?
no account shopping
must i register first
one off purchase without joining
guest order possible?
is membership required to buy
skip the sign up at checkout
it forces me to create an account
buy w/o account
withuot account
cant see a guest option
hi only need one pot, dont want to register
compulsory registration?
shop annonymously
order anonymous
`,
  },
  'minimum-order': {
    title: 'Is there a minimum order?',
    wordings: `
minimum order
min order value
minimum spend
smallest order
order limit
max quantity
Is there a minimum order amount?
Can I order just one pair of socks?
How much do I have to spend to order?
Is there a limit on how many I can buy?
Why can't I add more than five to the basket?
Can I place an order for less than £10?
lowest amount u can order
can i buy only 1
do i have to order a whole box
moq
minimun order
how little can i buy
is a 3 dollar order ok
small order fee
maximum per customer
only want a single screw, can i order that
limit of 2 per person why
cart total too low to checkout it says
need 12 tins but wont let me order that many
hi is there a min basket for dog food
`,
  },
  'order-confirmation-missing': {
    title: "I haven't received an order confirmation",
    wordings: `
no confirmation email
order confirmation
order number not received
did my order go through
confirmation not received
no email after ordering
Why haven't I received an order confirmation?
Has my order been placed successfully?
How can I tell whether my purchase was successful?
Can you resend the confirmation email?
I paid but got no confirmation, is my order in?
When will I get my order number?
ordered an hour ago no mail
never got a confirmation
checked spam nothing there from my order
no conformation email
not sure my order is confirmed
paid and the page went blank, did it work
not sure if order was placed
lost my order number
where is my order number
email confirming purchase missing
money gone but no order email
typed my email wrong when ordering so no confirmation
hi bought boots just now and nothing in my inbox
order ref not sent
`,
  },
  'where-is-my-order': {
    title: 'Where is my order?',
    wordings: `
where is my order
state of my order
wheres my stuff
check my order
my order whereabouts
wismo
What is the status of my order?
Has my order been shipped yet?
How far along is my order?
Where is the book I ordered last week?
Can you tell me what's happening with my order?
Has my order left the warehouse?
any news on my order
still waiting for my things
has it been sent
wheres my parcle
not heard anything since i ordered
give me an update about my stuff
need to know when my order is coming
hi ordered a dress monday wheres it at
ordered ages ago
order progress
has my order been dispached
what stage is my order at
look up order
nothing came so far, ordered 3 days ago
`,
  },
  'order-processing-time': {
    title: 'How long does it take to process an order?',
    wordings: `
processing time
being processed
still processing
dispatch time
preparing order
how long to dispatch
How long does it take to process an order?
Why is my order still being processed?
When do you dispatch orders?
How soon is an order sent out after I pay?
What is the cut-off time for same-day dispatch?
Do you ship orders at weekends?
stuck on processing for 4 days
status says in progress
not dispatched yet why
why hasnt my order shipped
handling time
what does awaiting fulfillment mean
how quick do u post out
still packing?
lead time before sending
order accepted but nothing moves
proccessing takes forever
if i order by 3pm does it go today
what do the order statuses mean
hi ordered a lamp friday and its still preparing
dispatched within how many hours
`,
  },
  'change-order': {
    title: 'Can I change my order?',
    wordings: `
change order
make changes to order
amend order
modify order
wrong size ordered
ordered wrong colour
remove item from order
Can I change my order after I've placed it?
I ordered the wrong size, can you change it before it's sent?
How do I edit my order?
Can I swap an item before the order ships?
Can I reduce the quantity on my order?
Until when can I amend an order?
picked wrong colour can u swap it
ordered 2 by mistake, only want 1
made a mistake in my order
take one thing off my order
need to alter my order
chage order
change the model before it goes out
alter what i ordered
clicked medium meant large, not shipped yet
i want to replace one thing in the order i just made
order correction
hi just ordered cat food, wrong flavour, can i change
fix my order please
`,
  },
  'add-to-order': {
    title: 'Can I add something to my order?',
    wordings: `
add to order
add item
forgot something
add another item
add more
extra item
Can I add something to an order I've already placed?
I forgot to add batteries, can you put them in?
How do I add a product to my existing order?
Can I increase the quantity after ordering?
Can you include one more book in my parcel?
is it too late to add something
put one more in my order
forgot to order socks, add them pls
want another one on top of my order
missed an item off my order
can i still add stuff
add onto existing order
include extra tin in the same package
just ordered but need one more thing
hi ordered a racket, can balls go in the same box
adding to my order without paying shipping again
tack something on
ad item to order
need 3 not 2, add one
stick another top in with my order
`,
  },
  'combine-orders': {
    title: 'Can I combine two orders?',
    wordings: `
combine orders
merge orders
two orders one delivery
ship together
one parcel
join orders
Can you combine my two orders into one parcel?
Can I merge two orders to save postage?
I placed two orders, can they be sent together?
Will I get a shipping refund if you combine my orders?
Can my orders be delivered on the same day?
send both my orders at once
ordered twice today, put in 1 box
combined shipping
consolidate shipments
can u put them in the same box to save packaging
two seperate orders, single delivery
merge order numbers
bundle my orders
hold first order until second is ready and post as one
my wife and i both ordered, ship them together?
orders together
paid postage on 2 orders, can they be joined
group orders
hi got 2 orders for plants, one delivery please
why two deliveries when i ordered minutes apart
`,
  },
  'change-delivery-address': {
    title: 'Can I change the delivery address of my order?',
    wordings: `
change delivery address
wrong address
change shipping address
update address on order
moved house
incorrect postcode
send to different address
Can I change the delivery address after ordering?
I entered the wrong address, what should I do?
How do I send my order to another address?
My order has shipped, can I still change where it goes?
I forgot my flat number, can you add it?
Can you redirect the parcel to my work?
put wrong house number
change adress
sent it to my old address by mistake
typo in the postcode of my order
reroute parcel
deliver to my neighbour instead please
moving next week, ordered a sofa, new address
autofill put my old flat in
change where its being delivered
forgot to add apartment no
hi just noticed address is wrong on my order help
order is going to my ex's house
can the courier take it to a different place
`,
  },
  'cancel-order': {
    title: 'How do I cancel my order?',
    wordings: `
cancel my purchase
cancel
order cancellation
don't want it anymore
changed my mind
stop my order
cancel before it ships
How do I cancel my order?
Can I cancel an order that has already been dispatched?
How long do I have to cancel?
Is there a fee for cancelling?
Can I cancel just one item of my order?
Why can't I cancel my order online?
i want to cancell my perchase
ordered by accident pls cancel
cancel my oder asap
no cancel button
ordered twice, cancel one of them
can i call off my order
need to stop it before its shipped
withdraw from purchase before delivery
is it too late to cancel
found it elsewhere so dont send it
get out of a preorder
hi my kid ordered a game on my phone, cancel please
undo order
dont need the chair now, cancel it
abort order
`,
  },
  'order-cancelled-by-shop': {
    title: 'Why did you cancel my order?',
    wordings: `
cancelled by the seller
reason for cancelled order
order got axed
cancelled without reason
order rejected
cancelled out of stock
Why did the shop cancel my order?
Why has my order been cancelled without telling me?
I got an email saying my order is cancelled, why?
Can you reinstate my cancelled order?
Why was one item removed from my order?
Was my order cancelled because of payment?
it says cancelled but it wasnt me
order says canceled but i still want it
my preorder got cancelled by the shop!!
why do my orders keep getting cancelled
ordered at a low price and you cancelled
order not accepted
pricing error cancellation
can you undo the cancelation
my order just disappeared, status cancelled
cancelled on me after 2 weeks of waiting
item struck off my order without notice
hi my tv order was cancelled by you, whats going on
shop refused my order
flagged as fraud and cancelled
`,
  },
  'cancelled-order-refund': {
    title: 'When do I get my money back for a cancelled order?',
    wordings: `
refund for cancelled order
cancelled order money back
cancellation refund
cancelled, not refunded
money back after cancelling
reimbursement for cancelled goods
I cancelled my order, when will I get my money back?
How long does a refund take after cancellation?
My order was cancelled, but where is my money?
Do I get a full refund if I cancel?
Will I be charged for a cancelled order?
Is the gift card credited back when I cancel?
cancelled 5 days ago still no money
canceled but money still taken
refund on cancelled item
u cancelled the order but kept my cash
when does the cancelled amount go back on my card
voucher i used on a cancelled order do i get it back
pending charge for an order i cancelled
cancelled one item, how much do i get back
money for canceled order not back yet
hi cancelled a washing machine last week, refund when
reversal of payment cancelled purchase
do points come back after i cancel
klarna still bills me for a cancelled order
out of stock refund when
`,
  },
  reorder: {
    title: 'How do I order the same things again?',
    wordings: `
reorder
order again
repeat order
buy again
same order as before
duplicate my order
How do I order the same thing again?
Can I repeat a previous order?
Is there a button to reorder?
Can I buy the same coffee as last time with one click?
Where do I find things I bought before to order again?
want the same as last time
re-order my usual
copy an old order
need more of what i got in spring
previous purchase buy once more
get same cat litter again
reordering vitamins
what was that cream i bought, want another
put all items from old order in my basket
i run out every month, quickest way to rebuy
same again please
hi can i place my last order again without searching
rebuy
regular shop list
favourites to order quickly
`,
  },
  'order-history': {
    title: 'Where can I see my past orders?',
    wordings: `
order history
past orders
my earlier orders
previous orders
old orders
purchase history
Where can I see my previous orders?
How do I view an order I made last year?
Can I see how much I've spent with you?
How far back does my order history go?
Where do I find the details of my order?
list of everything ive bought
everything i ordered over the years
find an old order
when did i buy my kettle
what did i order in march
look at earlier purchases
order details page
history of purchases in my profile
how to delete order from history
hide an order from my list
cant remember which paint i bought
store purchases in my account too?
print list of orders for tax
hi need to check the date i bought a phone
view orders
recipts and orders list
`,
  },
  'gift-wrapping': {
    title: 'Can you gift wrap my order?',
    wordings: `
wrapping paper
gift wrapping
gift message
wrapped nicely
gift box
send as gift
gift receipt
Can you gift wrap my order?
How much does gift wrapping cost?
Can I add a personal message to a gift?
Can you send it straight to the person without the price?
Will the invoice be in the box if it's a gift?
How do I add a card to my order?
its a present can u wrap it
do you do gift bags
no price on the delivery note please
xmas wrapping
wrap in birthday paper
gift note forgot to add
plain packaging so she doesnt see whats inside
present for my mum sent directly to her
giftwraping
discreet packaging
ribbon and box
hi sending a toy to my godson, can you include a note
dont want the reciever to see the price
surprise gift hide contents
`,
  },
  'cart-problem': {
    title: 'I have a problem with my basket',
    wordings: `
cart problem
basket emptied itself
can't add to basket
item disappeared
cart not working
can't checkout
Why can't I add an item to my basket?
Why is my basket empty?
Why has the price changed in my cart?
How do I remove something from my basket?
How long do items stay in my cart?
Why won't it let me go to checkout?
add to bag doesnt work
cant check out
my bag keeps emptying
stuff vanished out of my basket
proceed to checkout button greyed out
wont let me change the quantity
basket shows wrong total
save for later list gone
wishlist not saving
checkout stuck at address
cart says item unavailable but page says in stock
it keeps adding two
hi filled my basket with baby clothes and its all gone
shopping cart wont update
trolley empty again
`,
  },
  'website-error': {
    title: "The website isn't working",
    wordings: `
website not working
site down
error page
page won't load
404
website crashed
500 error
Is your website down?
Why is your site so slow?
Why do I get an error message on your page?
Why won't the pictures load?
Which browsers do you support?
How do I report a bug on your website?
site keeps freezing
website broken on my phone
blank screen
cant open your page
link doesnt work
search on site finds nothing
your webpage is glitching
wesbite wont open
says access denied
something went wrong message
filters not working on the shoe page
stuck in a queue to get on the site
hi your site is rubbish today, keeps throwing me out
cookie banner covers everything, cant click
cant use it in safari
`,
  },
  'subscription-change': {
    title: 'How do I change my subscription?',
    wordings: `
amend my plan
pause subscription
skip delivery
edit subscription
subscribe and save
delivery frequency
How do I change my subscription?
Can I skip a month?
How do I pause my coffee subscription?
Can I change how often I get dog food?
How do I swap the product in my subscription?
Can I move my next delivery date?
How do I change the address on my subscription?
got too much, send it every 2 months
postpone next box
change flavour in my sub
manage my subscribtion
different size nappies in my subscription
put my plan on hold while on holiday
want it more often
update card for subscription
auto ship settings
delay repeat delivery
next box date
hi going away in july, can my box be paused
switch to a smaller plan
repeat order every month how to set up
resume my subscription
`,
  },
  'subscription-cancel': {
    title: 'How do I cancel my subscription?',
    wordings: `
cancel my sub
stop subscription
end membership
cancel plan
auto renewal
cancel free trial
stop autoship
How do I cancel my subscription?
Can I end my subscription at any time?
Why am I still being charged after cancelling my subscription?
How do I turn off auto-renewal?
Is there a minimum term for the subscription?
I was signed up to a subscription without knowing, how do I stop it?
get me out of this subscription
dont want the monthly box anymore
cancell subscribtion
stop sending me vitamins every month
stop taking money each month
how do i quit the razor club
trial turned into paid, cancel it
terminate membership
subscripton wont cancel
cancel repeat deliveries
opt out of subscribe & save
hi cat died, please stop the food deliveries
refund renewal, forgot to cancel
unsubscribe from monthly plan
`,
  },
};
