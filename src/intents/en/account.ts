// What customers type in English about accounts and personal data.
import type { IntentWords } from '../catalogue.ts';

export const account: IntentWords<'account'> = {
  'create-account': {
    title: 'How do I create an account?',
    wordings: `
set up account
register as a customer
sign up here
new account
registration
open account
How do I create an account?
How do I register on your website?
Why should I have an account?
Why can't I register with my email?
It says this email is already registered, what do I do?
Is an account free?
Can I sign up with Google or Facebook?
signing up where
make an acount
cant get registered
start a profile
registering keeps failing
join the site
how do i become a registered customer
verification email when signing up
confirm my email to activate the account
sign up form wont submit
make a login
can i have two accounts
hi want my own account, ive always ordered as guest
turn guest order into an account
account registration benefits
`,
  },
  'log-in-problem': {
    title: "I can't log in",
    wordings: `
can't get in
login
log in problem
sign in problem
account locked
login error
locked out
Why can't I log in?
How do I log in to my account?
Why is my account blocked?
It says wrong email or password, but it's right. What can I do?
Why do I keep getting logged out?
How do I sign in with Apple or Google?
signing in fails
it wont let me into my account
loggin not working
cant get into my account
says account doesnt exist
too many attempts
two factor code not coming
forgot which email i used
forgot my username
login page just reloads
cant access my profile
account disabled why
hi been trying to get on my account all day
new phone cant log in
sms code for login never comes
`,
  },
  'reset-password': {
    title: 'I forgot my password',
    wordings: `
forgotten my pass
reset password
lost password
passcode lost
don't know my password
forgotten password
I forgot my password, what do I do?
How do I reset my password?
How can I get a new password?
Can you send me my password?
I can't remember my password, how do I get in?
Why has my password reset link expired?
forgot pasword
forgot pw
recover password
reset pass
forgoten my password again
password recovery
no clue what my password was
new password needed cant remember old
reset link doesnt work
restore access, password forgotten
passwrd reset
cant recall the password i set
help lost my login password
reset pwd on phone
hi havent shopped for years and dont remember my password
make a new one coz i forgot it
`,
  },
  'reset-email-missing': {
    title: "I haven't received the password reset email",
    wordings: `
no reset email
reset email missing
reset link not received
password email not coming
cant see the reset mail anywhere
reset email not arriving
Why haven't I received the password reset email?
How long does the reset email take?
The reset link isn't in my spam either, what now?
Can you resend the password link?
I asked for a new password but got no email. What should I do?
I no longer have that email address, how can I reset my password?
not getting the forgot password mail
clicked forgotten password nothing comes
password link never came
didnt recieve reset email
tried reset 5 times no mail
email for new password doesnt come through
wheres my reset link
reset mail goes to my old inbox
waiting for password mail for an hour
no reset message in junk
reset link isnt being sent
hi requested password link twice and inbox is empty
password reset code not arrived
forgot password email isnt turning up on hotmail
`,
  },
  'change-password': {
    title: 'How do I change my password?',
    wordings: `
password change
update password
new password
password settings
different password
edit password
How do I change my password?
Where in my account can I set a new password?
How do I make my password stronger?
What are the rules for a password?
Can I turn on two-factor login?
I know my password but want another one, where do I change it?
wanna change my pasword
change pw
where r the password settings
set a stronger password
swap my password for an easier one
password requirements
how often should i change my password
replace old password
new password not accepted
must be 8 characters? password rules
two step verification switch on
2fa setup
change my passcode
hi shared my password with a friend, how do i change it
modify password while logged in
wont let me change password to the one i like
`,
  },
  'change-email': {
    title: 'How do I change my email address?',
    wordings: `
change email
email has changed
new email address
wrong email on account
old email
edit email
How do I change the email address on my account?
Can I use a different email for my account?
I misspelt my email when I registered, how do I fix it?
I've lost access to my old email, can you change it?
How do I update my email address?
Will I lose my orders if I change my email?
got a new email
change my e mail
need to switch email on my profile
typo in my email adress on the account
email adress change
married and new email
my account is under my work email, want private
move account to another email
login email change
swap gmail for outlook
replace my email
new email already in use it says
hi left my job so the email on my account is dead
mail address in my account is out of date
`,
  },
  'change-phone-number': {
    title: 'How do I change my phone number?',
    wordings: `
change my mobile
update phone number
new phone number
wrong phone number
new mobile
edit mobile number
How do I change my phone number?
Where can I update my mobile number in my account?
My number has changed, how do I tell you?
How do I remove my phone number from my account?
I gave the wrong mobile number in my order, can you change it?
Why won't it accept my phone number?
got a new sim
old number on my account
change my tel no
ive changed my mobile no
my mobile is different now
typo in my phone number
put new number on profile
change number for delivery texts
courier texts go to my old number
update my cell
swap mobile no
new cell phone nr
hi lost my phone and have a new number now
foreign number not accepted in my details
add a second phone number
enter country code for my phone
`,
  },
  'change-personal-details': {
    title: 'How do I change my personal details?',
    wordings: `
change my details
update address
change name
personal details
address book
profile settings
new surname
How do I change my name on my account?
How do I update my home address?
How do I add another address to my account?
How do I delete an old address from my account?
Can I correct my date of birth?
Where do I edit my profile?
moved, need to change adress in my account
got married change my last name
name spelled wrong in my profile
update account info
default address
change billing address in my account
wrong birthday on my profile
edit details
amend my personal info
change title mr to ms
save a second address for my mum
hi ive moved house, where do i put my new address for future
how do i change my info
set different default shipping address
profile says wrong gender
`,
  },
  'delete-account': {
    title: 'How do I delete my account?',
    wordings: `
account deletion
close my acct
remove account
deactivate account
cancel account
erase my account
How do I delete my account?
How can I close my account with you?
Can I deactivate my account for a while?
What happens to my orders if I delete my account?
How long does it take to remove my account?
Can I reopen an account I closed?
get rid of my account
dont want an account anymore
delete my profile
deleate account
wipe my account
unregister
shut down my account
how to leave your site for good
close my customer profile
no delete button in settings
i want out, remove me completely
delete duplicate account
hi my mum passed away, please close her account
terminate my account
acount deletion
want to end my registration
`,
  },
  'my-data': {
    title: 'What data do you hold about me?',
    wordings: `
my data
gdpr request
personal data
data request
subject access request
delete my data
What data do you hold about me?
How do I get a copy of my personal data?
How do I ask you to erase my data?
Who do you share my details with?
How long do you keep my data?
Do you sell my personal information?
right to be forgotten
what info have you got on me
sar
ccpa do not sell
download my data
data deletion
give me everything you store on me
how did you get my details
remove my personal infomation
object to processing
contact the data protection officer
did you pass my email to third parties
data breach was i affected
hi under gdpr i want to see my records
take my info off your system
stop profiling me
restrict use of my data
`,
  },
  'account-hacked': {
    title: 'I think my account has been hacked',
    wordings: `
account hacked
hacked
someone in my account
suspicious login
orders i didn't make
account compromised
I think my account has been hacked, what should I do?
Someone logged in to my account, what now?
Someone changed my email and password, how do I get my account back?
How do I report suspicious activity on my account?
There's an order in my account that I didn't place. What do I do?
Why did I get a login alert?
ive been hacked i think
my account got taken over
strange address in my account
someone spent my gift points
got a login code i didnt ask for
security breach on my profile
stranger ordering stuff thru my account
acount hacked help
my password was changed and it wasnt me
block my account quick
unauthorised access
unknown device signed in
hi got an email that i ordered an iphone and i didnt
someone stole my login
fraud on my account
hijacked
`,
  },
  'order-not-in-account': {
    title: "Why isn't my order in my account?",
    wordings: `
order isn't listed
order not showing
order nowhere in account
order missing from account
no orders shown
link guest order
Why is my order not listed under my account?
Why can't I see my order when I log in?
How do I add a guest order to my account?
I ordered as a guest, how can I see my order?
Why is my order history empty?
Where is my order in my profile?
my orders page says none
ordered in shop why not in my account
order doesnt show up on the app
cant find my purchase in my account
order wasnt saved to my profile
im logged in but my purchase isnt there
order under different email
purchase not listed
made an account after buying, where is the order
in my account no sign of the order
missing orders in my profile
order not visible
my acount shows 0 orders
hi ordered by phone, can it be put in my account
i have order number but account is empty
connect an order to my login
`,
  },
  'subscribe-newsletter': {
    title: 'How do I subscribe to the newsletter?',
    wordings: `
receive your newsletter
subscribe
mailing list
email news
sign up for emails
newsletter signup
How do I subscribe to your newsletter?
How can I get emails about offers?
Why am I not getting your newsletter?
How often do you send emails?
Can I choose which emails I get?
Can I get offers by text message?
put me on your mailing list
where do i sign up for news
join mailing list
newsleter
want to hear about new arrivals
request a paper catalogue
subscribe to updates
didnt get the confirmation for the newsletter
sms alerts for deals
get your magazine by post
follow for new books
notify me of new products by mail
brochure
hi stopped receiving your emails and want them back
marketing preferences
resubscribe
`,
  },
  unsubscribe: {
    title: 'How do I unsubscribe?',
    wordings: `
unsubscribe
stop emails
opt out
too many emails
remove from mailing list
stop newsletter
stop texts
How do I unsubscribe from your emails?
Why am I still getting emails after unsubscribing?
How do I stop your text messages?
How do I opt out of marketing?
Why do you send me so much spam?
How do I stop getting your catalogue in the post?
stop spamming me
dont want ur newsletter anymore
take me off your list
unsuscribe
unsubscribe link doesnt work
no more mails please
i never signed up for these emails
turn off notifications
stop sending me adverts
get fewer emails
leave me alone with the promo mails
junk mail from you, remove my address
hi unsubscribed 3 times and still get mails every day
cancel the newsletter
stop calling me with offers
opt out of review request emails
`,
  },
  'mobile-app': {
    title: 'Is there a mobile app?',
    wordings: `
your app
mobile app
iphone app
android
get the app
app store
Is it possible to shop in an app?
Where can I download your app?
Why doesn't the app work on my phone?
Is there an app for Android?
What is the app good for?
Are there discounts only in the app?
app keeps crashing
ap for phone
is there an ios app
cant install your app
google play
app wont open after update
shopping app
can i order thru an app
app on ipad
app not available in my country
turn on app notifications
is the app free
do u have an app or just website
update the app
hi app is stuck on the logo
barcode scanner in the app
huawei version of the app
`,
  },
};
