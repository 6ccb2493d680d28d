// What customers type in English about paying and invoices.
import type { IntentWords } from '../catalogue.ts';

export const payments: IntentWords<'payments'> = {
  'payment-methods': {
    title: 'Which payment methods can I use?',
    wordings: `
payment methods
how can i pay
ways to pay
cards accepted
amex
do you take visa
Which payment methods do you accept?
Can I pay by credit card?
Do you accept American Express?
What payment options are there at checkout?
Can I pay with two different cards?
Can I pay by cheque?
Is it possible to pay in crypto?
is maestro ok
whats accepted, debit or credit
prepaid card accepted?
do u take discover
paymant options
can i pay cash in your shop
how do i pay for my stuff
bitcoin
split payment over 2 cards
hi only got mastercard is that fine
forms of payment
can i use a corporate card
healthy start or ebt cards accepted
`,
  },
  'pay-on-delivery': {
    title: 'Can I pay on delivery?',
    wordings: `
cash on delivery
COD
pay on delivery
pay the courier
pay at the door
pay on collection
Can I pay when the parcel arrives?
Do you offer cash on delivery?
Can I pay the driver by card?
Can I order now and pay cash when I collect?
How much extra is cash on delivery?
Do I have to pay in advance?
pay when i recieve it
dont want to pay upfront
can i give the money to the delivery man
payment upon delivery
is COD available for a fridge
c.o.d. orders
pay in store when picking up
what if i havent exact change for the courier
prefer to pay once i see it
cash to courier
hi dont trust cards online, can i pay the postman
pay on arrival
payment after getting the goods
is it prepaid only
`,
  },
  'pay-by-instalments': {
    title: 'Can I pay in instalments?',
    wordings: `
klarna
pay monthly
monthly instalments
finance
buy now pay later
pay in 3
clearpay
affirm
Can I pay for the sofa in instalments?
Do you offer 0% finance?
How does pay in 3 work?
Can I spread the cost over 12 months?
What is the interest rate on credit?
Can I use Klarna or Clearpay here?
What happens if I miss a monthly payment?
Can I pay off my finance early?
bnpl
pay it off bit by bit
afterpay at checkout?
payment plan for a laptop
in installments
can i get this bed on finance
minimum spend for monthly payments
pay later in 30 days
cant afford it all at once, split it?
do you do interest free credit
hi is paypal pay in 4 possible
can i get credit on a washing machine
`,
  },
  'instalments-refused': {
    title: 'Why was my instalment application refused?',
    wordings: `
klarna declined
credit turned down
credit application rejected
not approved
clearpay not letting me
failed credit check
Why was I refused finance?
Why was my Klarna application declined?
Can I apply again after being rejected for credit?
Who decides whether I get pay monthly?
Does a refused application affect my credit score?
How long does the credit decision take?
turned down for pay in 3
why cant i get credit
my finance got knocked back
klarna said no but i have good credit
not eligble for installments
denied by affirm
application for finance still under review
klarna not showing as an option for me
rejected for monthly payments, what now
paypal credit refused
do you see why i was declined for credit
hi got refused for the sofa finance, why
couldnt get approved for buy now pay later
spending limit too low on clearpay
`,
  },
  'pay-by-bank-transfer': {
    title: 'Can I pay by bank transfer?',
    wordings: `
bank transfer
wire transfer
BACS
bank details
sort code
pay by bank
Can I pay by bank transfer?
What are your account details for a transfer?
What reference should I put on the transfer?
How long does a bank transfer take to reach you?
When do you ship if I pay by bank transfer?
Can I pay from a foreign bank account?
iban pls
want to transfer the money instead of card
faster payments ok?
i need your sort code and account number
ive sent the bank payment have you got it
forgot to put order number on the transfer
ach payment
transfer wrong amount what now
can i do an online banking payment
open banking checkout
bic swift
how many days do i have to make the transfer
direct bank payement
hi my transfer was sent on monday, did it arrive
`,
  },
  'pay-with-wallet': {
    title: 'Can I pay with PayPal, Apple Pay or Google Pay?',
    wordings: `
paypal
apple pay button
google pay
shop pay
amazon pay
venmo
Do you accept PayPal?
Can I pay with Apple Pay?
Why is Apple Pay not showing at checkout?
Can I use Google Pay on your website?
Can I pay with my PayPal balance?
How do I pay with my phone?
Is Apple Pay accepted in your stores?
gpay
do u take pay pal
paypal button missing
samsung pay possible
apple wallet payment
cash app
checkout with paypal without card
mobile wallet
contactless with watch in shop
can i link my paypal
does paypall work here
hi only use paypal, is that an option
revolut pay
`,
  },
  'pay-unpaid-order': {
    title: "How do I pay for an order I haven't paid for yet?",
    wordings: `
pay for my order
unpaid order
complete payment
payment link
order awaiting payment
finish paying
How can I pay for an order I placed earlier?
I closed the page before paying, what now?
Can you send me a payment link?
My order says unpaid, how do I pay?
How long do I have to pay before the order is cancelled?
Can I retry the payment on the same order?
pressed order but never got to the payment page
didnt pay yet, can i still
how do i go back to paying
order placed but not payed
resume checkout of existing order
internet dropped during paying, order is there but unpaid
where is the pay now button for my order
want to pay outstanding amount
got an order number but no money taken
payment reminder for an order, where do i pay
link to pay has expired
pay balance owing on my sofa
hi browser crashed before i could pay, order exists
settle my open order
`,
  },
  'payment-failed': {
    title: 'Why did my payment fail?',
    wordings: `
payment failed
payment unsuccessful
payment error
transaction declined
card blocked when paying
card rejected
3d secure failed
Why was my card declined?
Why won't my payment go through?
My payment keeps failing, what can I do?
I didn't get the bank's code to confirm the payment, what now?
Why does it say authentication failed?
Is my order placed if the payment failed?
site wont let me pay
tried 3 cards none work
payment page just spins
wont accept my card but theres money on it
error when i click pay
paypal payment wont complete
bank says its fine but you reject it
unable to proccess payment
checkout says try another payment method
address doesnt match card error
security code wrong it says
hi trying to buy a bike but card keeps bouncing
insufficient funds but i have plenty
postcode doesnt match my card
verified by visa not loading
`,
  },
  'payment-pending': {
    title: 'Why is my payment still pending?',
    wordings: `
payment still waiting
pending transaction
payment processing for hours
payment on hold
unconfirmed payment
authorised but not taken
Why is my payment still pending?
How long does a pending payment take?
The money left my account, but the order says waiting for payment. Why?
Why is my card authorised but not charged?
When will my payment be confirmed?
Is a pending charge a real charge?
money gone but you say not recieved
paid an hour ago still says pending
stuck on processing payment
payment under review
bank shows it as pending, will you ship
reserved amount on my card
when do you take the money
paypal says echeck uncleared
when is my card actually charged
preauthorisation hold release
paid yesterday status not changed to paid
have you got my money yet
hi paid for toys by card and it still isnt confirmed
payment verification in progress
`,
  },
  'charged-twice': {
    title: 'Why was I charged twice?',
    wordings: `
second charge
double charged
duplicate payment
paid twice
two payments
money taken twice
billed two times
Why have I been charged twice?
I paid twice by mistake, how do I get one back?
My card shows two charges for one order, why?
Can you refund the duplicate payment?
Why did you take the money two times?
Will the second charge drop off by itself?
took payment 2x
double payment for a single pair of shoes
same amt went out of my account twice
clicked pay twice
i see two identical transactions
duplicat charge
order went through two times, only want one payment
paypal and card both charged
overcharged, you took it again
one order, double debit
hi my bank says you took 89 twice
charged again for the same order
first try failed but both got taken
`,
  },
  'unknown-charge': {
    title: "I don't recognise a charge from you",
    wordings: `
unknown charge
unrecognised payment
charge i don't recognise
unauthorised transaction
what is this charge
fraudulent charge
There's a payment to you on my statement I didn't make, why?
Why has your shop taken money from my account?
I never ordered anything, so why was I charged?
Someone used my card on your website, what should I do?
What is this amount on my bank statement?
How do I report a fraudulent order?
money taken and i didnt buy anything
who charged my card
didnt authorise this
random 9.99 gone from my bank to you
my card was used without my permission
wierd charge from your company
got billed but have no order
dont recognize transaction
stolen card used at your shop
1 dollar charge why
debited without consent
hi theres a payment from you i know nothing about
mystery payment on my credit card bill
strange payment on my statement with your name
`,
  },
  'payment-security': {
    title: 'Is it safe to pay on your site?',
    wordings: `
is it safe to pay
safe to use my card?
payment security
card details safe
ssl
encrypted?
Is it safe to pay by card on your website?
Do you store my card details?
Which company handles your card payments?
How do you protect my card data?
Is your checkout secure?
Why do you ask for the CVV?
Do you ever ask for my card number by email?
scared to put my card in
3d secure what is it
can hackers get my card from you
pci compliant
is the payment page encripted
safe checkout
do ur staff see my card number
got an email asking to confirm card details is it from you
phishing
secure way of paying
worried about card fraud when paying here
is online payment protected
hi no padlock on the payment page, ok to pay?
`,
  },
  'save-card': {
    title: 'Can I save my card for next time?',
    wordings: `
save card
stored bank cards
remove card
delete card details
card on file
store payment details
How do I save my card for next time?
How do I remove a saved card from my account?
How do I update my card's expiry date?
Can I change my default payment card?
Why isn't my card saved?
How do I add a new card?
old card still in my account, get rid of it
dont want u to keep my card
remember my card for faster checkout
new bank card how do i swap it
one click payment
my saved card expired
payment method stored where
edit card
want to delete my bank card from the site
take my card off
add second card to account
hi got a new debit card, replace the old one how
wallet section in my account
saved payement details gone
`,
  },
  'change-payment-method': {
    title: 'Can I change the payment method of an order?',
    wordings: `
change payment method
switch payment
pay differently
different card
wrong card used
change to paypal
Can I change how I pay after ordering?
I used the wrong card, can you switch it?
Can I switch my order from bank transfer to card?
Can I change to Klarna after placing the order?
How do I change the payment method on an existing order?
paid with wrong card can i use another
picked pay on delivery but want to pay online now
chose the wrong payment option by mistake
move payment to my other card
ordered with card, want paypal instead
can it be paid another way now its ordered
change payment type on order
changeing payment from klarna to card
swap cards on my order
selected bank transfer accidentally
work card got used instead of mine, change it
i want to pay for the desk in full instead of finance
hi meant to use my joint account, can you change
alter payment option after checkout
is the payment method fixed once ive ordered
`,
  },
  'get-invoice': {
    title: 'How do I get an invoice or receipt?',
    wordings: `
invoice
VAT invoice
receipt
copy of receipt
download invoice
proof of purchase
How do I get an invoice for my order?
Where can I download my receipt?
Can you send me a VAT receipt?
Why was there no invoice in the parcel?
Can I have a copy of my invoice from last year?
Can you email the invoice to me?
need a reciept for my order
bill for the laptop pls
lost receipt can u resend
where's my invoice
printable invoice
didnt get any paperwork with the order
i need an invoice for insurance
tax receipt
invoice pdf in my account?
store receipt reprint
need proof that i bought it
sales slip
hi boss needs an invoice for the chairs i bought
e receipt not come through
invioce
expense claim document
`,
  },
  'invoice-company-details': {
    title: 'Can the invoice be made out to my company?',
    wordings: `
company invoice
invoice to business
add company name
business name on invoice
VAT number on invoice
PO number
Can I have the invoice in my company's name?
How do I add our VAT number to the invoice?
Where do I enter company details at checkout?
Can you put a purchase order number on the invoice?
I ordered privately, can the invoice be issued to my firm?
Can the billing address be our office?
invoice in firms name
forgot to put company in when ordering
need ltd on the invoice
make invoice out to my employer
bill to company ship to home
need invoice with our tax id
company reg no on the invoice
how do i order so accounts gets the bill in company name
put my business on the reciept
vat reg number missing on receipt
accountant wants company details on it
hi bought a printer for work, can the bill be to us
reissue invoice to the organisation
school name on invoice
`,
  },
  'correct-invoice': {
    title: 'Can you correct a mistake on my invoice?',
    wordings: `
correct invoice
wrong invoice
invoice mistake
amend invoice
credit note
error on receipt
There is a mistake on my invoice, can you correct it?
Can you change the name on the invoice?
Why does the invoice show a different amount?
The address on my invoice is wrong, how do I get a new one?
How long does it take to get a corrected invoice?
Can I get a credit note for the returned item?
invoice has wrong vat
name spelt wrong on the bill
re issue invoice
fix invoice pls
old adress on invoice
invoice shows item i never bought
company name has a typo on it
vat amount doesnt add up
change date on invoice
edit the invoice after its been issued
incorect billing details on invoice
invoice total doesnt match what i paid
hi you spelled our firm wrong, new invoice please
discount not on my invoice
`,
  },
  'vat-number-purchase': {
    title: 'Can my company buy without VAT?',
    wordings: `
vat free for business
reverse charge
vat exempt
tax exempt organisation
zero rate vat
resale certificate
Can I buy without VAT with an EU VAT number?
How do I order tax exempt?
Where do I enter my VAT number to remove the VAT?
Do you apply reverse charge for companies abroad?
Is our charity exempt from VAT?
Why is my VAT number not accepted?
no vat b2b order from ireland
tax exempt certificate where to send
VIES says valid but site says invalid
intra community supply
vat relief for disabled
take the vat off for my company
can non profit buy tax free
business purchase without tax
vat registered so can you deduct it
we have a resellers permit no sales tax please
exempt from tax
checkout still charges vat with our number in
hi german company here, need order without vat
school tax exemption
`,
  },
  'tax-free': {
    title: 'Can tourists shop tax free?',
    wordings: `
tax free
tax refund tourist
vat refund
duty free
global blue
tax free shopping
Can I get the VAT back as a tourist?
Do you offer tax-free shopping for visitors?
How do I claim back the VAT when I leave the country?
Do you fill in tax free forms in store?
Is there a minimum spend for a VAT refund?
Do I get tax back if I live outside the EU?
im from the US can i get vat back
form for customs at the airport
taxfree form
non eu resident refund of tax
visiting london, tax refund on a handbag?
planet tax free
vat back when flying home
do i need my passport for tax refund
retail export scheme
claim tax at airport on trainers i bought
norwegian customer tax refund
hi travelling soon, is shopping with you tax free
got tax free form unstamped
tourist vat reclaim
`,
  },
  'business-account': {
    title: 'Can I open a business account?',
    wordings: `
business account
trade account
B2B
credit account
corporate account
buy as a company
How do I open a trade account?
Can our company pay by invoice in 30 days?
What are the benefits of a business account?
Can several colleagues order from one account?
Do you sell to businesses?
What documents do I need to open a trade account?
pay on account
apply for trade card
net 30 terms
register my firm as customer
tradesman discount account
i run a salon, do you have pro accounts
school account
buisness account application
business login
account for our office supplies
public sector orders
credit terms for ltd
is there a b2b portal
hi im a builder, can i get a trade account for tools
`,
  },
  'business-quote': {
    title: 'Can I get a quote for a business order?',
    wordings: `
quote
quotation
request a quote
price offer
proforma
get a quote
Can I get a quote for 30 office chairs?
How do I request a quotation for my company?
How long is a quote valid?
Can you send a proforma invoice before we pay?
Who do I contact for a large company order?
How do I turn a quote into an order?
need a written quote for my boss
RFQ
estimate for school furniture
pro forma for purchasing dept
can u price up a list for us
qoute for 12 laptops
tender
formal offer with prices for our office
procurement needs 3 quotes
quote for kitting out a gym
hi we need prices for corporate gifts, 200 pcs
send me a proposal
quote with delivery included to our site
project pricing
`,
  },
};
