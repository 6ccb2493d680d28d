// Shop thesaurus, English (British spelling first, American and colloquial words beside it).
// One group a line; every word or phrase of a group means the same in an online shop's help centre.
// Dictionary forms: stemming takes care of plurals and endings.
export const en = `
# Returns
return, send back, sent back, give back, bring back, post back, ship back, take back, hand back
right of withdrawal, right to withdraw, withdraw from contract, withdraw from purchase, cooling-off period, change of mind, change my mind, changed my mind, had second thoughts
return label, prepaid label, return sticker
return form, return slip, return note
returns policy, return rules, return conditions
return period, return window, return deadline, return time limit
return fee, return cost, return postage, return charge, return shipping cost, return delivery fee
return number, rma, return authorisation, return authorization
original packaging, original box, manufacturer's box
packaging material, packing material, wrapping, bubble wrap
box, carton, cardboard box
unopened, sealed, still sealed, still wrapped, in its wrapping
opened, unpacked, unboxed, unwrapped, unsealed
unused, never used, not used, unworn, never worn
hygiene seal, safety seal, protective seal, protective film
non-returnable, not returnable, final sale, cannot be returned, can't be returned, excluded from returns
made to measure, made to order, custom-made, custom made, bespoke, tailor-made, personalised, personalized, customised, customized
does not fit, doesn't fit, doesnt fit, not my size, poor fit
deadline, time limit, cut-off date, last day, latest date
proof of posting, proof of postage, drop-off receipt
drop off, hand over, hand in, leave at the counter
throw away, threw away, thrown away, throw out, chuck out, discard

# Exchange
exchange, swap, change for another, switch for another

# Refunds
refund, money back, my money back, reimburse, repay, repayment, pay back
partial refund, part refund, refund of part
full refund, refund in full, whole amount back
store credit, shop credit, account credit
credit note, credit memo, credit invoice, corrective invoice
chargeback, card dispute, payment dispute, dispute a payment

# Delivery
delivery, deliver, shipping
parcel, package, packet, shipment, consignment
dispatch, despatch, send out, sent out, mail out, leave the warehouse
courier, delivery driver, delivery man, delivery guy, delivery person
carrier, courier company, delivery company, shipping company, delivery firm
postman, mailman, postwoman, postie
post office, postal service, postal operator
parcel locker, locker, parcel machine, parcel terminal, parcel box, pick-up point, pickup point, collection point, parcel shop, parcel point
locker code, pin, pin code, pick-up code, pickup code, collection code
pick up, collect, fetch
click and collect, store pick-up, store pickup, pick up in store, collect in store, collect from shop, collection in store, in-store pickup
home delivery, doorstep delivery, door-to-door delivery, delivery to the door, delivery to my address
where is my order, where is my parcel, where is my package, wheres my order, wheres my parcel, order status, delivery status, parcel status, shipment status
track, trace, track and trace, follow the parcel
tracking number, tracking code, tracking id, parcel number, consignment number, waybill, waybill number
tracking link, tracking page
tracking not updating, tracking stuck, tracking has not moved, tracking hasn't moved, no tracking updates
delivery time, delivery date, delivery estimate, when will it arrive, when will you deliver, how long does delivery take, shipping time, arrival date, lead time, transit time, eta
delivery cost, delivery fee, delivery charge, delivery price, shipping cost, shipping fee, shipping charge, postage, postage and packing, p&p
free delivery, free shipping, free postage, no delivery charge
express delivery, express shipping, next-day delivery, next day delivery, priority delivery, expedited shipping
same-day delivery, same day delivery, delivery today
delivery slot, time slot, delivery window, time window
late, delay, overdue, behind schedule, held up, not on time
not delivered, not arrived, hasn't arrived, hasnt arrived, never arrived, not received, hasn't come, still not here, still waiting
lost parcel, missing parcel, parcel lost, parcel disappeared, lost in the post, lost in transit, lost in delivery
marked as delivered, says delivered, shown as delivered, supposedly delivered
missed delivery, failed delivery, delivery attempt, attempted delivery, missed the courier, nobody at home, not at home, wasn't in
redelivery, redeliver, reschedule, rearrange delivery, change delivery date, deliver again, another delivery attempt
refuse the parcel, refuse delivery, reject the parcel, not accept the parcel
safe place, leave outside, leave at the door, leave on the doorstep
neighbour, neighbor, next door, person next door
proof of delivery, signature, sign for
abroad, international, overseas, foreign country, other countries, another country, outside the country
eu, european union
uk, united kingdom, great britain, britain
usa, united states, america
customs duty, customs fee, customs charges, import duty, import tax
delivery address, shipping address, postal address, ship-to address
postcode, postal code, post code, zip code
address, addy
bulky, oversized, large item, heavy item
carry upstairs, carry inside, carry in, room of choice, delivery to the room, take up the stairs
assemble, put together, self-assembly
lift, elevator
instructions, manual, user manual, user guide, instruction booklet
business day, working day, weekday
public holiday, bank holiday, national holiday
split delivery, split shipment, several parcels, separate parcels, more than one parcel
warehouse, depot, storehouse, fulfilment centre, distribution centre
gift wrap, gift packaging, wrapped as a present
gift message, gift note, greeting card
gift, present
text message, sms, text

# Orders
order, purchase, buy, bought
place an order, make an order, put in an order, submit an order
change, edit, modify, modification, amend, alter, update
cancel, call off, annul
order confirmation, confirmation email, confirmation message, confirmation mail, order email
order number, order id, order reference, order code
order history, past orders, previous orders, earlier orders
basket, cart, shopping cart, shopping basket, trolley, shopping bag
checkout, check out
guest checkout, guest, without an account, without account, without registering, without registration, without signing up, no account
out of stock, sold out, unavailable, not available, not in stock, none left
in stock, available
back in stock, restock, available again, come back in
discontinued, no longer made, no longer sold, end of line
notify me, stock alert, back-in-stock alert, let me know when available, email me when available, waiting list, waitlist
pre-order, preorder, order in advance, advance order
reserve, hold, put aside, set aside, keep for me
wish list, wishlist, favourites, favorites, saved items, save for later
minimum order, minimum spend, minimum order value
bulk order, wholesale, large quantity, bulk purchase
by mistake, by accident, accidentally, unintentionally
duplicate order, double order, ordered twice, same order twice
wrong address, incorrect address, mistake in the address
quantity, qty, number of pieces, how many pieces
substitution, substitute item, alternative item, alternative product
price match, price promise, best price guarantee, cheaper elsewhere
price drop, price went down, price adjustment, cheaper now
size guide, size chart, size table, sizing
dimensions, measurements
product description, product details, specification, specs, technical data
colour, color
fabric, textile
sample, swatch
ingredient, composition, what is in it
allergen, allergy, intolerance
best before, use by, sell by, shelf life
perishable, fresh food, chilled food

# Payment
pay, payment, paid
payment method, payment option, way to pay, how to pay, means of payment
bank card, credit card, debit card, payment card
bank transfer, wire transfer, credit transfer, sepa transfer, money transfer
bank link, banklink, online banking, internet banking, pay by bank, open banking
cash on delivery, cod, pay on delivery, pay on arrival, pay the courier, pay when it arrives, cash to the courier
cash, banknotes, coins
instalment, installment, pay later, buy now pay later, bnpl, pay in parts, split payment, split the payment, pay monthly, monthly payments, hire purchase, on credit, financing
interest, interest rate, apr
payment failed, failed payment, payment declined, payment error, payment rejected, payment did not go through, payment didn't go through, card declined, card refused, card rejected, transaction failed, can't pay, cannot pay
decline, refuse, reject, turn down, deny
charged twice, double charge, double payment, duplicate payment, duplicate charge, paid twice, billed twice, debited twice, taken twice
charge, debit, deduct, take money
card reservation, pending payment, pending transaction, pending charge, card authorisation, card authorization, blocked amount, card hold
overcharged, charged too much, overpaid, wrong amount, incorrect amount
unknown charge, unrecognised payment, unrecognized payment, unauthorised payment, unauthorized payment, strange charge
payment confirmation by the bank, 3d secure, payment verification, bank confirmation
cvv, cvc, card security code, three-digit code
saved card, stored card, remembered card
invoice, bill, receipt, vat invoice, tax invoice, vat receipt, proof of purchase, inv
proforma invoice, pro forma, pro-forma invoice, prepayment invoice, advance invoice
quote, quotation, price offer
vat, value added tax, sales tax
vat number, vat code, vat id, vat registration number, tax number, tax id
company code, company number, company registration number, business id
company, business, firm, legal entity, organisation, organization, corporate
company details, business details, billing details, invoice details
billing address, invoice address
bookkeeping, accounts department, finance department
price, cost, how much
fee, surcharge, extra charge, extra cost, additional cost, hidden cost
free, free of charge, at no cost, for nothing, gratis, complimentary
deposit, down payment, advance payment, prepayment
direct debit, automatic payment, recurring payment, autopay
iban, bank account number, bank details
euro, eur

# Discounts and gift cards
gift card, giftcard, gift voucher, gift certificate, e-gift card
gift card balance, remaining balance, balance left, what is left on the card
promo code, promocode, promotion code, discount code, voucher, voucher code, coupon, coupon code, offer code
redeem, apply a code, use a code, enter a code, activate a code
discount, money off, price cut
reduced, on sale, marked down, on offer, sale item
special offer, promotion, deal, bargain
clearance, clear-out, end-of-season sale
expire, expiry, no longer valid, lapse, run out
valid, good until

# Account
account, profile, acc
create an account, create account, register, registration, sign up, signup, open an account, set up an account, new account
log in, login, sign in, signin, log on, logon
log out, logout, sign out
can't log in, cannot log in, cant log in, can't sign in, cannot sign in, locked out, account locked, account blocked, login not working
password, passcode, pw, pwd
reset password, password reset, forgot password, forgotten password, lost password, new password, recover password, password recovery
two-factor authentication, 2fa, two-step verification, verification code, one-time code, otp, authentication code
username, user name, login name, user id
email, e-mail
inbox, mailbox
change email, change of email, new email address, different email, update email, switch email
phone number, mobile number, telephone number, contact number
personal details, personal information, my details, contact details
personal data, gdpr, data protection, privacy
download my data, copy of my data, data export, data access request
delete account, account deletion, close account, remove account, erase account, deactivate account, terminate account, delete profile
delete, deletion, remove, erase, get rid of
settings, preferences
newsletter, mailing list, marketing email, promotional email, advertising email, email advert
unsubscribe, opt out, stop emails, no more emails, stop the newsletter, take me off the list
spam folder, junk folder, junk mail, spam, promotions folder
notification, alert
link not working, link expired, expired link, link has expired, dead link, invalid link
activation link, account activation, activate account, verify email, verification email
surname, last name, family name
first name, given name, forename
date of birth, dob
hacked, account stolen, compromised account, unauthorised access, unauthorized access
merge accounts, combine accounts, two accounts, duplicate account
cookie settings, cookie preferences, cookie consent

# Faults, guarantee, complaints
warranty, guarantee, guaranty
warranty period, guarantee period, length of warranty
faulty, fault, defect, broken, break, broke, does not work, doesn't work, doesnt work, not working, stopped working, out of order, malfunction, gave up, conked out
does not switch on, won't turn on, wont turn on, doesn't turn on, no power, does not start
damaged on arrival, arrived damaged, arrived broken, broken on arrival, damaged in transit, broken in transit, transport damage, shipping damage, damaged in delivery
damage, smash, shatter, crush
scratch, scuff, scrape
dent, ding
tear, torn, rip
stain, blotch
smell, odour, odor, stink
shrink, shrank, shrunk
repair, fix, mend
replacement, new one instead
missing part, missing piece, missing item, part missing, item missing, something missing, incomplete, not complete, not all there
spare part, replacement part, spares
screw, bolt, fastener
wrong item, wrong product, incorrect item, different item, not what i ordered, wrong thing, wrong parcel, someone else's order, mix-up, mixed up
not as described, not as pictured, not as advertised, different from the picture, looks different, not like in the photo
poor quality, bad quality, low quality, shoddy, badly made, flimsy
counterfeit, fake, replica, not genuine, knock-off
wear and tear, normal wear, worn out
repair shop, service centre, service center, repair centre, workshop
product recall, safety recall, safety notice
dangerous, unsafe, hazardous
charger, charging cable, power adapter, power supply
care instructions, washing instructions, care label, how to wash
photo, photograph, picture, image, pic
screenshot, screen shot, screen capture, screengrab
complaint, complain, grievance
unhappy, dissatisfied, not satisfied, disappointed, fed up
disagree, disagreement, dispute
consumer rights, customer rights, legal rights, statutory rights, my rights
consumer rights authority, consumer protection authority, consumer watchdog, ombudsman, trading standards, vvtat
out of court, mediation, alternative dispute resolution, adr
lawsuit, legal action, take to court, sue
scam, fraud, phishing, swindle

# Subscriptions
subscription, membership, paid plan
cancel subscription, end subscription, stop subscription, terminate subscription
pause subscription, suspend subscription, freeze subscription
auto-renewal, automatic renewal, auto-renew, renews automatically
free trial, trial period, try for free, test period
upgrade, higher plan, premium plan
downgrade, lower plan, cheaper plan
billing date, payment date, renewal date, next payment

# Loyalty
loyalty programme, loyalty program, rewards programme, rewards program, loyalty scheme, loyalty club, customer club, bonus programme
loyalty points, reward points, bonus points
loyalty card, club card, member card, membership card
cashback, cash back
refer a friend, referral, invite a friend, recommend a friend
prize draw, giveaway, competition, raffle
review, rating, feedback
survey, questionnaire

# Contact
contact, get in touch, reach you, write to you, speak to someone, talk to someone
customer service, customer support, customer care, support team, helpdesk, help desk
help centre, help center, faq, frequently asked questions, help pages
chat, live chat, web chat, online chat
chatbot, bot, virtual assistant
real person, human, agent, operator, adviser, advisor, representative
phone, call, telephone
helpline, hotline, phone line
callback, call back, ring back, phone me back
manager, supervisor, person in charge
opening hours, opening times, working hours, business hours, when are you open
shop, store, showroom
online shop, online store, web shop, webshop, e-shop, eshop
website, web site, site, web page
no answer, no reply, no response, not answering, nobody answers, ignored
response time, reply time, how long for an answer
ticket number, case number, request number
question, query, enquiry, inquiry
terms and conditions, terms of sale, terms of use, t&c, small print
urgent, asap, as soon as possible, immediately, straight away, right away, right now

# App and website
app, mobile app, phone app, smartphone app
get the app, download the app, install the app
app update, update the app, new version, latest version
page not loading, page doesn't load, site not working, website down, site down, website not working
crash, freeze, froze, frozen, hang
bug, glitch, technical problem, technical issue, technical error
problem, issue, trouble, difficulty
clear cache, clear cookies, delete cookies
attach, upload, add a file
without a printer, no printer, cannot print, can't print
qr code, qr
barcode, bar code, ean
licence key, license key, activation key, product key
serial number, serial no
e-book, ebook, digital book

# Everyday words
how long, how many days, how much time, how soon
fast, quick, speedy
mistake, slip-up, typo, typing error
wrong, incorrect
age limit, minimum age, over 18, how old must i be
second-hand, second hand, pre-owned, pre-loved
refurbished, reconditioned
recycle, dispose
big, large
cheap, inexpensive
something, smth, sth
child, children, kid
sofa, couch, settee
wardrobe, closet
duvet, quilt, comforter
curtain, drape
tap, faucet
trousers, pants
trainers, sneakers
jumper, sweater, pullover
mobile phone, mobile, cell phone, smartphone
tv, television, telly
fridge, refrigerator
laptop, notebook computer
tyre, tire
nappy, diaper
`;
