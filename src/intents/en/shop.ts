// What customers type in English about the shop itself.
import type { IntentWords } from '../catalogue.ts';

export const shop: IntentWords<'shop'> = {
  contact: {
    title: 'How can I contact you?',
    wordings: `
contact
contacts
customer service
customer support
get in touch
contact info
helpdesk
How can I get an answer to my question?
How do I get in touch with customer service?
Where are your contact details?
What's the best way to reach you?
How do I ask you a question?
Can I contact you on Facebook or Instagram?
i need some help with something
support pls
customer care
how do i reach you lot
want to ask something about a product
contcat
whatsapp?
write to you
where can i send a message
contact form
ways to contact the shop
hi who do i talk to about a question
how to get hold of you
help desk
enquiries
how can i get through to you
how do i reach your team
best way to get an answer from you
what ways are there to contact you
need to ask you guys a question
where do i send my question
who do i write to about a problem
how to get help from the shop
is there anyone i can ask
contact page
ways to reach customer care
i cannot find your contacts anywhere
`,
  },
  'phone-number': {
    title: 'What is your phone number?',
    wordings: `
by phone
telephone
give you a call
customer service number
helpline
hotline
ring you
What is your phone number?
Can I call you?
What number do I ring for customer service?
When can I reach you by phone?
Is the call free?
Why does nobody pick up the phone?
Can you call me back?
phone no
ur number pls
tel number
contact number
whats your phone nr
want to phone the shop
freephone
on hold for an hour
call centre
telefone number for your store
request a callback
toll free
hi can i give you a quick ring, on what number
0800
1-800
which number do i dial
how do i get you on the phone
can somebody phone me back
number for customer services
calling from abroad, which number
is the phone line free
nobody answers the phone
is your line busy
give me your telephone
can I order a call back
phone you from a mobile
what do calls to you cost
`,
  },
  'email-address': {
    title: 'What is your email address?',
    wordings: `
email
shop's email
drop you a mail
e-mail
support email
mail contact
What is your email address?
How do I contact you by email?
Which address do I write to?
Where can I send photos of my item?
How long do you take to answer emails?
Can I email customer service?
whats ur email
mail address of the shop
send you an email
mail customer care
where do i mail a question
emial
is there an email instead of a form
prefer writing to phoning, email?
attach a document in a mail to you
where to send mails
hi which email should i use to reach you
e mail contact
inbox for customers
email for the store manager
which inbox do i use
where do i email
which address do i mail my complaint to
how to write to you by email
what inbox do photos of damage go to
do you answer emails at the weekend
can i send you documents by mail
e mail for returns
email of your sales team
what mail can i reach you at
got an email i can write to?
`,
  },
  'live-chat': {
    title: 'Is there a live chat?',
    wordings: `
chat line
chat
chatting
online chat
chat support
chat now
Do you have a live chat?
How do I start a chat?
When is the chat available?
Where is the chat on your website?
Why isn't the chat working?
Can I get a copy of my chat?
wheres the chat button
chat online with someone
webchat
livechat
chat closed?
open chat
messenger chat
chat window dissapeared
chat hours
instant message
can i chat instead of phoning
got cut off in the chat
live help
text chat with support
chat box
hi dont like calls, is there a chat
chatt
can i text you
do you have an online messenger
how do i open the chat
is anybody in the chat now
chat with support online
write to you on whatsapp
are you on facebook messenger
dm you on instagram
where is the chat button
`,
  },
  'speak-to-a-person': {
    title: 'How do I speak to a person?',
    wordings: `
speak to a person
human
not a machine
agent
talk to someone
operator
representative
speak to human
How do I speak to a real person?
Can I talk to an actual human?
How do I get past the bot?
Can I speak to a manager?
Is there anyone there I can talk to?
not a robot please
stupid bot
put me through to someone
want a flesh and blood person
bot doesnt understand me
talk to an advisor
get me an agent
let me speak to somebody
chatbot useless
connect me to staff
supervisor
live person now
i need to talk to a humen
hi can a real person help me please
transfer me
no more automated answers
i want to hear a living voice
let me speak with somebody real
not a bot please
can a human look at this
transfer me to your staff
need a consultant to talk to
is anyone alive there
talk to your boss
i want a person to reply
put a colleague on
let me talk with support
`,
  },
  'no-reply-from-shop': {
    title: "Why haven't you replied to me?",
    wordings: `
nobody wrote back
no answer
no response
not replied
ignoring me
waiting for reply
left on read
Why haven't you replied to me?
I emailed you a week ago, why is there no answer?
When will someone answer my message?
Did you get my email?
How long do I have to wait for a reply?
Why is nobody answering me?
still no reply to my email
sent 4 emails and nothing
you never got back to me
nobody replies
why r u ignoring my messages
no one has contacted me
promised a call back that never came
ticket open since last week
not heard back from support
whats happening with my enquiry
no responce from customer service
wrote to you on facebook, no answer
hi asked a question on monday, still waiting for an answer
ticket number follow up
please answer my mail
`,
  },
  'opening-hours': {
    title: 'What are your opening hours?',
    wordings: `
trading hours
shop hours today
open today?
what time do you close
store hours
open now
business hours
What are your opening hours?
What time do you open?
Are you open on Sundays?
Until when is the shop open today?
When is the shop open on Saturday?
Is the store in Leeds open in the evening?
when do u shut
hours
are you open
what time r u open till
when is closing
open late?
shop times
opning hours
open at lunchtime?
when does the store open in the morning
are you open 7 days a week
hours of your store on main street
customer service hours
hi can i still come at 8 tonight or are you closed
24 hours?
when can i come to the shop
when can i call you
what days are you working
how late are you there
do you open early in the morning
is your team there at night
when is somebody in the office
are you there on monday
what hours can i call
till what time can i visit
do you work on saturdays and sundays
`,
  },
  'open-on-holidays': {
    title: 'Are you open on public holidays?',
    wordings: `
bank holiday hours
holiday hours
christmas opening times
open christmas eve
easter opening
new year hours
thanksgiving hours
Are you open on public holidays?
What are your opening hours over Christmas?
Are you open on Good Friday?
Is the shop open on Boxing Day?
Do you close on New Year's Day?
Are you open on the 4th of July?
open bank holiday monday?
xmas opening
shut over the holidays?
are u open on labor day
hours new years eve
festive hours
customer service at christmas, is anyone there
holliday opening hours
early close christmas eve
closed for easter?
jubilee or royal holiday opening
when do you reopen after xmas
hi is the store open on the august bank holiday
memorial day hours
st patricks day open
holiday opening hours
working on christmas eve?
open new years day?
easter opening times
are you shut on bank holidays
hours between christmas and new year
is the shop open on a public holiday
closed for the holidays?
`,
  },
  'store-address': {
    title: 'Where are your shops?',
    wordings: `
store address
where are you located
location
closest branch
store finder
find a shop
directions
address
Where is your shop?
Where is your nearest store to me?
How do I get to your shop?
Do you have a shop in Manchester?
Is there parking at the store?
How many shops do you have?
do u have a physical shop
any branches in london
where r u based
store locator
map
is it online only or a real shop
stores near me
shop adress
which mall are you in
postcode of the shop for sat nav
is the shop wheelchair accessible
can i bring my dog into the shop
has the store moved
hi visiting york, is there one of your shops
how do i find your warehouse
how do i find you
which part of town are you in
what city is your shop in
do you have a shop near me
is there a branch in my city
how to get there by bus
where can i visit you
map to your store
are there any shops of yours in scotland
your exact location
what street are you on
where can i park near you
`,
  },
  complaint: {
    title: 'How do I make a complaint?',
    wordings: `
complaint
id like to complain
formal complaint
complaints procedure
not happy
very disappointed
unhappy customer
How do I make a complaint?
Who do I complain to?
Where do I send a formal complaint?
How long does it take to deal with a complaint?
How do I escalate my complaint?
What can I do if I don't agree with your answer to my complaint?
got a grievance
worst shop ever
bad service
complaint dept
compliant about my order
terrible experience
disgusted with your company
ombudsman
head office complaint
this is a disgrace
leave negative feedback about your company
log a complaint
u messed up everything, how do i complain
hi i'm really not satisfied, where do i write a complaint
ceo email for complaints
compensation for all the hassle
`,
  },
  'complaint-about-staff': {
    title: 'How do I complain about staff or a courier?',
    wordings: `
rude staff
aggressive driver
complain about staff
rude courier
staff complaint
unfriendly employee
report a driver
How do I complain about a member of staff?
Who do I tell about a rude driver?
How do I report an employee in your shop?
The courier shouted at me, what can I do?
Your assistant was rude to me, who can I speak to?
Can I report a driver for throwing my parcel?
cashier was nasty
driver threw my box over the fence
delivery man swore at me
the girl at the till was so rude
bad attitude of your worker
agent on phone hung up on me
security guard accused me of stealing
salesman lied to me
disrespectful staff
driver drove over my lawn
employee ignored me
unproffesional behaviour
racist remark from an assistant
fitter was rude and left a mess
hi the lady in your shop was horrible, who do i tell
hopeless fitters, want to report them
your staff is rude
your service was terrible
complain about customer service
i am unhappy with the way i was treated
worst support ever
the assistant was unhelpful
your employee was impolite
who is your manager, i want to complain
`,
  },
  'consumer-rights': {
    title: 'What are my rights as a consumer?',
    wordings: `
buyer rights
my rights
statutory rights
consumer rights act
legal rights
trading standards
What are my rights as a consumer?
What rights do I have when I buy online?
Am I legally entitled to a refund?
What does the Consumer Rights Act say about faulty goods?
Where can I get help with a dispute with a shop?
What can I do if the shop refuses to help?
is that even legal
whats the law on this
section 75 claim
chargeback
by law you have to
small claims court
distance selling regulations
citizens advice
dispute resolution adr
consumer protection
consumer law online shopping
take you to court
better business bureau
statutory 14 day right of withdrawal law
hi my neighbour says i'm protected by law, what does it cover
lemon law
`,
  },
  'is-shop-trustworthy': {
    title: 'Can I trust this shop?',
    wordings: `
trustworthy
legit?
scam or real
is this site legit
reliable shop
fake website
trustpilot
Can I trust this shop?
Is this website safe to buy from?
Are you a real company?
Is this a scam?
Why should I trust you with my money?
How long have you been in business?
What do other customers say about your shop?
are you genuine sellers
is this a fraud site
can i trust u with my order
too good to be true prices
ur reviews look bad, are you ok to buy from
is it a real online store
dodgy site?
reputable
got an ad on facebook, is it really your shop
ligit or not
has anyone actually received stuff from you
will i get ripped off
google reviews of your store
hi never heard of you, are you for real
is it a dropshipping site
safe to order here
`,
  },
  'company-details': {
    title: 'What are your company details?',
    wordings: `
business details
company number
registered address
VAT number of your company
legal name
who owns you
about your firm
What are your company details?
What is your company registration number?
What is your VAT number?
Who is the owner of this shop?
Where is your company registered?
What's the registered office address?
Are you part of a bigger group?
need ur company info for my accountant
whats the name of the ltd behind the site
companies house number
imprint
about the company
your EIN
parent company
legal entity
are you a british company
who's behind the shop
head office adress
history of your company
comapny registration
when was the firm founded
managing director name
hi my bank needs the full legal name of your business
`,
  },
  'terms-and-conditions': {
    title: 'Where are your terms and conditions?',
    wordings: `
general terms
t&cs
terms of sale
terms of use
small print
conditions
legal
Where are your terms and conditions?
Where can I read the terms of sale?
What did I agree to when I ordered?
When is the contract between us concluded?
Have your terms changed?
What are the rules for your prize draw?
tcs
terms & condtions
fine print where
shop rules
sales contract
user agreement
what am i ticking when i accept the terms
terms of service
copy of your terms as pdf
competition terms
do your t and cs apply in scotland
terms of the promo
liability
governing law
hi where on the page is the small print
full legal conditions
`,
  },
  'privacy-policy': {
    title: 'What is your privacy policy?',
    wordings: `
privacy rules
privacy
cookies
cookie policy
cookie settings
gdpr
privacy notice
What is your privacy policy?
How do you use cookies?
How do I change my cookie settings?
How do you protect my privacy?
Do you track me on your website?
Where can I read your data protection policy?
privcy policy
data protection
reject cookies
do u use tracking
turn off cookies
cookie consent change
list of cookies
where is the privacy page
are you gdpr compliant
google analytics on your site?
targeted ads stop
third party cookies
privacy statement
is my chat recorded
cctv in your stores
hi how do i say no to cookies after clicking yes
do you use ai on my messages
`,
  },
  jobs: {
    title: 'Are you hiring?',
    wordings: `
jobs
careers
vacancies
working at your company
work here
internship
apply
job application
Are you hiring?
How do I apply for a job with you?
Do you have any vacancies in your shops?
Do you take Christmas temps?
Where do I send my CV?
Do you offer apprenticeships?
got any jobs going
any work going
want to be a delivery driver for you
part time job for a student
weekend job in store
looking for a job
carreers page
have you got my application
work experience placement
warehouse work
how old do i have to be to work there
job interview when will i hear
hi my son is 16, can he work at your shop
what do you pay per hour
vacany
recruitment
`,
  },
  'become-supplier': {
    title: 'How do I become your supplier?',
    wordings: `
new supplier
supplier
sell to you
get stocked
vendor
wholesale supplier
How do I become your supplier?
Would you stock our products?
Who is your buyer for toys?
How can I sell my goods on your site?
How do I get my brand into your shops?
Can I sell on your marketplace?
want u to sell my handmade candles
i make jewellery, interested?
supplyer enquiry
new brand submission
list my products with you
pitch a product to the buying team
we are a manufacturer of furniture
distributor cooperation
offer you our goods
seller account marketplace
partnership as a vendor
dropship for you
consignment
small producer of honey looking for shops
contact the buying department
hi we import pet toys, who can i show our catalog to
publish my book in your store
vendor registration form
`,
  },
  'become-affiliate': {
    title: 'Do you have an affiliate programme?',
    wordings: `
affiliate
affiliate scheme
affiliate program
influencer
earn commission
ambassador
collab
Do you have an affiliate programme?
How do I become an affiliate?
How much commission do affiliates get?
Do you work with influencers?
Can I become a brand ambassador?
How do I get affiliate links?
When are affiliate commissions paid?
collab with you on tiktok
im a blogger can i promote you
affilate sign up
i have 20k followers wanna work together
awin or cj network
pr list
gifted products for youtubers
make money by linking to your shop
content creator partnership
sponsored post
ugc creator
commision rate
partner program
hi i run an instagram about dogs, want to collaborate
referral income for bloggers
creator program
`,
  },
  'press-and-sponsorship': {
    title: 'Press, sponsorship and donations',
    wordings: `
press
media enquiries
sponsorship
donation
charity
journalist
press office
Who is your press contact?
Do you sponsor sports clubs?
Can you donate a raffle prize?
How do I ask for a donation for our school?
Can I use your photos or logo in an article?
Do you support charities?
Can I interview someone from your company?
press release
sponsor our football team
raffle prize for charity
logo download
media kit
writing an article about your shop
high res product images for a magazine
fundraiser support
charaty donation request
do u give to local charities
marketing dept for sponsoring an event
sponser us
hi our school fair needs prizes, can you help
bbc researcher asking for comment
product loan for a photo shoot
donating unsold stock to a shelter
`,
  },
};
