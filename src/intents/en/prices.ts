// What customers type in English about prices, codes, gift cards and points.
import type { IntentWords } from '../catalogue.ts';

export const prices: IntentWords<'prices'> = {
  'current-discounts': {
    title: 'What offers are on now?',
    wordings: `
offers
deals
any discounts
what's on sale
promotions
special offer
reduced items
Are there any offers on at the moment?
What deals do you have this week?
Where can I see everything that's on sale?
Is there a promotion on garden furniture?
Do you have a clearance section?
Which brands are discounted now?
anything cheaper this week
got any bargains on tvs
whats reduced today
current promos
3 for 2 on books still going?
are there deals on nappies
hi any offers on cat food atm
sale page
buy one get one free
bogof
is the 20% off still running
markdowns on winter coats
discounted shoes where
`,
  },
  'get-discount-code': {
    title: 'How can I get a discount code?',
    wordings: `
discount code
promo code
voucher code
coupon
any codes?
10% off code
Where can I get a discount code?
Do you have any voucher codes that work today?
Can you send me a promo code?
Is there a code for free gifts?
How do I receive coupons from you?
Do you give out codes on Instagram?
Can I have a code for my birthday?
got a code for me pls
where are the vouchers at
birthday discount
need a coupon b4 i order
any codes going for trainers
i heard there is a promo code somewhere
influencer code
discont code
can i get money off with a code
hi before i buy this camera is there a coupon going
nhs or military discount code
sign up code never arrived
teacher discount
blue light card
`,
  },
  'discount-code-not-working': {
    title: "Why isn't my discount code working?",
    wordings: `
code not working
invalid code
coupon not accepted
promo code error
code expired
voucher rejected
code won't apply
Why is my discount code not working?
Why does it say my voucher is not valid?
Where do I enter the promo code?
I forgot to use my code, can you add it?
Why didn't the discount come off my total?
Can I use the same code a second time?
put code in nothing happens
says code already used but i never used it
doesnt recognise the coupon
where is the box for the voucher code at checkout
promo doesnt work on the pram
cuopon wont work
got a text with 15% off and it wont let me use it
cant apply the code in the app
discount not showing in basket
hi i paid full price because your code failed
minimum spend for the code not met?
code excludes this brand why
my code is being refused
the voucher only took off half
`,
  },
  'combine-discounts': {
    title: 'Can I combine discounts?',
    wordings: `
combine codes
two codes
stack discounts
multiple vouchers
more than one coupon
on top of sale price
Can I use two discount codes on one order?
Can I use a promo code on sale items?
Do discounts add up?
Can I use points together with a voucher?
Is the code valid on already reduced items?
Can I use my student discount along with another offer?
is it possible to stack codes
use both vouchers at the same time
only lets me enter one code
second code removes the first one
coupon plus clearance price ok?
double discount
can i mix offers
extra 10% off outlet stuff?
got 2 coupons can i use em both on one basket
does the member price work with a voucher
why did the offer vanish when i put my code in
gift with purchase and code together
can offers be used in conjunction
hi will 3 for 2 still count if i use a code
`,
  },
  'student-discount': {
    title: 'Is there a student discount?',
    wordings: `
student price
unidays
student beans
uni discount
nus card
student id
college discount
Do you do a student discount?
How much off do students get?
How do I prove I'm a student?
Can I get student prices on laptops?
Do sixth formers count as students?
How do I verify my student status?
is there money off for students
studnet discount
im at uni do i get anything off
got a totum card does it work here
student beans code
education pricing
discount for students in shop too?
isic card
my uni isnt on the list
student verification failed
do postgrads qualify
hey im a broke student, any discount on shoes
academic discount for software
`,
  },
  'first-order-discount': {
    title: 'Is there a discount on my first order?',
    wordings: `
first order discount
new customer offer
welcome discount
first purchase code
10% off first order
newcomer deal
Do new customers get a discount?
How do I get money off my first purchase?
Where is my welcome code?
Is there an introductory offer?
What do I get for signing up?
Can I use the welcome voucher on everything?
How long is the new customer code valid?
never bought here before, is there a discount
first time buyer
signed up but didnt get my 10 percent
1st order offer
i want the new member discount from the pop up
joined today where is my discount
first shop discount
new here any deal for newbies
welcome offer not arrived
just registered, wheres my 5 pounds off
can i have the first order promo again
closed the popup with the discount by accident
my husband used it already, can i still get the welcome deal
`,
  },
  'bulk-discount': {
    title: 'Is there a discount for large quantities?',
    wordings: `
bulk discount
wholesale prices
quantity discount
volume pricing
trade price
multi buy
buy in bulk
Do you offer discounts for bulk orders?
Is it cheaper if I buy ten?
Do you sell wholesale?
How much off would I get for 50 mugs?
What's the price per unit for a large quantity?
Is there a better price for a whole pallet?
want 100 t shirts, cheaper?
price breaks
do u do deals if i buy a few
multipack savings
discount for schools buying many books
case price of dog food
buying for a wedding, 80 glasses, can you knock something off
bulk buy rate
large order discout
reduced price for several chairs
buying a dozen do i get one free
hi i run a nursery and need lots of toys, any discount
wholesale enquiry
`,
  },
  'sale-dates': {
    title: 'When is the next sale?',
    wordings: `
black friday
next sale
sale start date
cyber monday
boxing day sale
january sales
when does the sale end
When does your summer sale start?
Until when is the offer valid?
Will you have Black Friday deals this year?
How often do you have sales?
Will this TV be cheaper at Christmas?
What time does the sale go live?
when is the next big sale
should i wait for black friday
how long is the sale on for
is the sale over already
missed the sale, when is another
prime day deals date
mid season sale
end of season
do u have a sale coming up on boots
sale dates this year
early access to sale when
hi thinking of a sofa, any sale soon
memorial day sale
last day of the offer
`,
  },
  'price-match': {
    title: "Do you match other shops' prices?",
    wordings: `
matching prices
price promise
match price
cheaper elsewhere
found it cheaper
price beat
never knowingly undersold
Do you price match with other shops?
Can you match Amazon's price?
I've seen this cheaper somewhere else, will you match it?
How do I claim a price match?
Which retailers do you price match against?
Do you match online prices in store?
competitor has it for less
can you beat this price on a dishwasher
its 20 quid less at argos
price garantee
same tv cheaper at currys can you do it for that
will you lower your price to match
pricematch
other site sells it at half of yours
do you price match sale prices of others
lowest price guarantee
hi got a screenshot of a better price, where do i send
match competitor on tyres
why are you dearer than others
`,
  },
  'price-dropped-after-purchase': {
    title: 'The price dropped after I bought, can I get the difference?',
    wordings: `
price dropped
cheaper now
refund the difference
price adjustment
price went down
on sale since i bought it
The price dropped after I bought it, can I get the difference back?
Can you refund the difference if it's now cheaper?
Do you offer price adjustments after purchase?
What if an item goes on sale after my order?
How long after buying do you protect the price?
I paid full price last week, can I have the sale price?
bought it yesterday, today its 30 less
just ordered and its reduced now!!
price fell can u give me the rest back
overpaid since its gone on offer now
post purchase price protection
my tv dropped 100 quid since saturday
its not fair i paid more 2 days ago
can i get the new lower price for an old order
item i got is cheeper now
reimburse me for price change
hi bought a coat last week and now its half price
do you honour the lower price later
partial refund because of sale
went into the sale before mine even arrived
`,
  },
  'price-includes-vat': {
    title: 'Do prices include VAT?',
    wordings: `
VAT included?
inc vat
ex vat
sales tax
price with tax
tax at checkout
Do your prices include VAT?
Is sales tax added at checkout?
Why is the total higher than the price shown?
How much VAT do I pay?
Can I see prices without VAT?
Are children's clothes VAT free?
What tax rate applies to books?
net or gross price
is tax extra
vat inclusive or exclusive
why did u add tax at the end
is the price on the page the final one
hidden fees?
20% vat on top?
are there any extra charges on top of the price
how come i'm charged tax in california
does that price include tax
hi is the 49.99 before or after vat
switch site to ex vat prices
taxes included
`,
  },
  currency: {
    title: 'Which currency will I pay in?',
    wordings: `
currency
change currency
euro prices
pounds or dollars
exchange rate
show prices in USD
Can I pay in euros?
How do I change the currency on the website?
Which currency will my card be charged in?
What exchange rate do you use?
Why are the prices shown in dollars?
Will my bank charge a foreign transaction fee?
Do you accept Canadian dollars?
site shows kr i want gbp
prices in wrong currency
want to pay in my own currency
conversion fee
how much is that in pounds
switch to euro
is it US or AUS dollars
currancy converter
charged in a different currency than i saw
do u take euro in northern ireland
swap from € to £
is 120 in dollars or euros
is everything priced in us dollars
`,
  },
  'gift-card-buy': {
    title: 'How do I buy a gift card?',
    wordings: `
buy gift card
gift voucher
e-gift card
gift certificate
egift
gift cards for sale
Do you sell gift cards?
How do I send a gift card to a friend by email?
What amounts do your gift vouchers come in?
Can I get a physical gift card posted?
Can I buy a gift card in the shop?
Can I choose the date the e-gift is sent?
Can I pay for a gift card with PayPal?
want a voucher for my moms birthday
where on the site are the gift cards
purchase giftcard
can i put any amount on a gift card
is there a printable one
last minute present voucher by mail
can i add a message on the card
gift card hasnt been emailed to my sister
20 gift cards for staff
gft card
hi how quick does an e voucher arrive
do you have vouchers for xmas
minimum gift card value
`,
  },
  'gift-card-use': {
    title: 'How do I use a gift card?',
    wordings: `
use gift card
redeem voucher
gift card code
pay with gift card
gift card not working
spend gift card
How do I use my gift card online?
Can I use two gift cards on one order?
Where do I enter the gift card number?
Can I use a gift card in store and online?
Can I pay part with a gift card and part by card?
Why won't my gift card go through?
What happens to the money I don't spend on a gift card?
got a gift voucher from work, how do i spend it
cant find where to put gift card in at checkout
giftcard pin
scratched off the code and cant read it
can gift cards be used on sale stuff
redeam gift card
can i use it for delivery charge too
does my voucher work on the app
hi its asking for a pin but my gift card has none
change from gift card
top up the rest with visa
apply gift certificate to order
paper voucher from shop does it work on website
`,
  },
  'gift-card-balance': {
    title: 'How do I check my gift card balance?',
    wordings: `
gift card balance
check balance
how much is left
remaining balance
balance on voucher
what's on my card
How do I check how much is left on my gift card?
Where can I see the balance of my voucher?
Can I check my gift card balance by phone?
Why is my gift card balance zero?
How much money is on this gift card?
found an old gift card, is there money on it
how much do i still have on the egift
ballance check
check whether gift card is empty
cant see what is left after i used it
balance enquiry
card says 0 but i never used it
is there any credit on my gift card
look up voucher amount
gift voucher value check
hi not sure if this card is loaded, can you check
how many pounds r left on it
gift card was meant to have 50 but shows 20
view gift card funds
does the cashier print the balance
`,
  },
  'gift-card-expiry': {
    title: 'When does a gift card expire?',
    wordings: `
gift card expiry
voucher expired
gift card valid until
how long is it valid
gift card too old
do gift cards expire
When does my gift card run out?
Can you extend an expired gift voucher?
How long do I have to spend a gift card?
My gift card expired last month, can I still use it?
Do e-gift cards have an expiration date?
Where is the date on the gift card?
voucher ran out during lockdown
voucher past its end date
can u renew my voucher
giftcard validity
got a 2 year old gift card is it still good
extend gift card
does the money dissapear after a year
lost value because voucher lapsed
how many months is the gift certificate good for
hi forgot about my xmas voucher, has it gone
expirey of gift voucher
does using it reset the expiry
no date printed on my gift card
is there a deadline to use gift cards
`,
  },
  'gift-card-lost': {
    title: 'What can I do if I lost a gift card?',
    wordings: `
lost gift card
gift card stolen
deleted gift card email
lost my voucher
replace gift card
can't find gift card
I lost my gift card, can I get a new one?
Can you resend my e-gift card?
Someone stole my gift card, can you block it?
I threw away the voucher, what can I do?
Can you reissue a gift card if I have the receipt?
What if the e-gift went to the wrong email?
deleted the mail with the gift code
binned my gift card by mistake
misplaced the voucher
giftcard gone missing
can u cancel a lost gift card and send another
lost the code but have the receipt
gift card was in my purse which got nicked
need a replacement voucher
my mum cant find the gift card i bought her
egift went to junk and is gone, resend pls
loosing a gift card
hi washed my jeans with the gift card in
wrong email address on gift card
is the money lost if i lose the card
`,
  },
  'loyalty-join': {
    title: 'How does the loyalty scheme work and how do I join?',
    wordings: `
loyalty card
join rewards
loyalty programme
membership
rewards scheme
points card
club card
How do I join your loyalty scheme?
Do you have a rewards program?
What are the benefits of being a member?
How many points do I get per pound?
Is it free to join the club?
Can I get a loyalty card in store?
sign up for points
become a member
how does the points thing work
is there a stamp card
vip club how to get in
whats the point of ur membership
collect points
loyality scheme
silver gold tier levels
lost my loyalty card number
how do i get a rewards account
register my store card
hi i shop here loads, is there a scheme for regulars
what perks do members get
`,
  },
  'loyalty-points-use': {
    title: 'How do I spend my points?',
    wordings: `
spending points
redeem points
spend my rewards
points value
pay with points
points to voucher
How do I use my points?
How much are 500 points worth?
Can I pay for an order with points?
How do I turn points into a voucher?
How many points do I need before I can redeem them?
Where can I see how many points I have?
cant redeem my points at checkout
what can i get with my points
how do i cash in the points
points balance
got 2000 points what now
reward voucher where is it
do i have to use all points at once
convert points
use bonus
can i give my points to my wife
spend poinst in store
exchange points for gifts
hi where do i click to take points off my basket
can points cover delivery
claim my reward
`,
  },
  'loyalty-points-missing': {
    title: 'Why are my points missing?',
    wordings: `
points missing
no points added
points not showing
missing rewards
points wrong
forgot to scan card
Why didn't I get points for my order?
When are points added to my account?
My points have disappeared, where did they go?
Can I claim points for an earlier purchase?
I forgot to swipe my card in store, can I add the points?
How long until points show up?
where r my points
didnt recieve any points for the washing machine
points havent gone on
lost all my points
add points from receipt
balance of points less than it should be
double points werent credited
bought as guest can i get points after
points still pending
reward voucher didnt come
my club card wasnt logged in when i ordered
hi order from last month never earned me anything
points taken off after return
retro claim points
`,
  },
  'loyalty-points-expiry': {
    title: 'When do points expire?',
    wordings: `
points expiry
do points expire
points no longer valid
how long are points valid
points running out
expired rewards
When do my loyalty points expire?
How long do I have to use my points?
Can I get expired points back?
Do points stay if I don't shop for a year?
Can you extend my reward voucher?
Where do I see when my points run out?
points gone because of inactivity
my points went, they were too old
do they reset at new year
loyalty voucher out of date
will i loose my points
points valid till
how many months before points die
reinstate lapsed points
points cut off date
got a mail that points will expire soon
keep my points alive
hi i was in hospital and my rewards lapsed, restore them?
tier status end date
bonus points only good for a month?
`,
  },
  'refer-a-friend': {
    title: 'How does refer a friend work?',
    wordings: `
friend referral
referral code
invite a friend
referral link
recommend a friend
friend discount
How do I refer a friend?
What do I get for inviting someone?
When do I receive my referral reward?
Where can I find my referral link?
Does my friend get a discount too?
How many friends can I refer?
Why haven't I got my referral bonus?
told my mate about you do i get anything
share code with family
referal not working
friend used my link but no credit
refer someone
is there a bring a friend deal
get 10 give 10
can i refer my wife at the same address
invite bonus
my friend forgot to use my link
hi my sister ordered with my code, wheres my reward
does a referral voucher run out
mention me code
`,
  },
};
