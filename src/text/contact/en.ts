// What asks for the shop itself in English. A query does when it holds one of these words, and beside it only these, those of
// `beside` and question words. `?` counts where nothing else is asked for, `…` whatever stands around it, `not` never.
export const en = `
phone: phone, telephone, telefone, tel, phone number, telephone number, phone no, tel no, tel nr, mobile number, contact number, number
phone: call, callback, call back, call me back…, request a callback, hotline, helpline, call centre, call center, freephone, toll free, dial
phone: number to call…, number to ring, give you a ring, give you a quick ring, a ring, ring you, ring the shop, nobody picks up, pick up the phone, on hold, over the phone, landline
chat: chat, live chat…, livechat, webchat, web chat, chat online, chatt, chat window…, instant message, messenger, whatsapp, whats app, viber, telegram, facebook, instagram, live help, text you, dm you
email: email, e mail, emial, mail, mail address, email address, e mail address, email adress, inbox, which inbox, drop you a mail
email: which email do i…, which email can i…, which email should i…, what email do i…, what email can i…, email do i send…, where can i send photos…, where do i send photos…, where to send photos…, send you an email…, email you…
hours: hours, open, opening hours, opening times, opning hours, business hours, working hours, work hours, trading hours, store hours, shop times, closed, closing, closing time, shut, reopen, open now, open today, open till
hours: bank holiday, bank holidays, public holiday, public holidays, timetable, till when, until when, lunch break, do you work, are you working, work on, early close
address: address, adress, location, locations, located, where are you, where r u, where r you, where are u, directions, parking, park, showroom, showrooms, store finder, store locator, store address, shop address, shop adress, find a shop, find a store
address: which street, what street, nearest, closest, nearby, near me, near you, near your shop, near your store, one of your shops, get to your shop, get to your store, how many shops, how many stores, stores near, shops near, postcode, which city, which town, which mall, visit you…, physical shop, physical store, brick and mortar, retail shop, get to you, come to you, find you, based, map, drive to you
address: where is your shop, your shop?, your shops?, your store?, your stores?, a shop?, a store?, a shop in…, a store in…, shop in?, store in?, branch, branches, office?, see in person, see it in person, try in person, wheelchair accessible
person: a person, real people, real person, live person, actual person, person please, person now, human, speak…, talk…, agent, an agent…, operator, representative, rep, manager, supervisor, advisor, adviser, consultant, someone, somebody, anyone there
person: connect me…, put me through…, chat bot…, chatbot…, stupid bot…, the bot…, bot, robot, a robot, machine, automated answers, live agent…, real human…, flesh and blood, flesh and blood person, doesnt understand me…, transfer me
any: contact?, contcat?, contact you…, contact us, contact details?, contact info?, contact form?, customer service?, customer services?, customer support?, customer care?, support?, get help?, help?, helpdesk?, help desk?, service desk?
any: get in touch…, reach you…, get hold of you, ask you?, ask a question?, write to you?, send you a message, message?, messages?, enquiry?, enquiries?, inquiry?, question?, questions?, complaint?, complain?
any: bad service…, poor service…, terrible service…, awful service…, worst service…, rude staff…, your service?, staff?, unhappy with you…
beside: shop, anywhere, somewhere, customer, service, team, desk, department, line, company, web, site, website, page, button, online, form, details, info, information, way, best, phoning
beside: give, find, see, use, make, start, go, come, ask, answer, answers, reply, write, send, work, works, working, got, look, looking, direct, directly, urgent, urgently, asap, quick, ring, speak, talk, pick
beside: real, actual, live, physical, local, main, free, available, possible, anyone, anybody, there, instead, first, store, time, now, today, tonight, tomorrow, thx, ok, guys, long, whats, wheres, r
beside: day, days, week, weekday, weekdays, weekend, weekends, saturday, sunday, monday, tuesday, wednesday, thursday, friday, mon, tue, wed, thu, fri, sat, sun, morning, afternoon, evening, night, late, early, noon, lunch, lunchtime, am, pm, oclock, hour
beside: holiday, holidays, holliday, festive, christmas, xmas, easter, eve, new year, new years, good friday, boxing, thanksgiving, labour, labor, memorial, independence, january, july, august, december, 4th, 24th, 25th, 31st, 1st, far, bus, car, city, town, country, england, uk, lithuania, somewhere, else
beside: london, manchester, leeds, birmingham, york, glasgow, edinburgh, liverpool, bristol, dublin, new york, chicago, vilnius, kaunas, klaipeda, riga, tallinn, warsaw, berlin
not: my phone, my number, my phone number, my email, my address, company number, directions for, open your page, open your site, open the page, online store, forgot, contract
phone: landline number, phone line, phone lines, ring up, telephone support, phone support, enquiry line, information line
chat: chat to, skype, messaging, dm, direct message, live support
email: mailbox, mail you at, electronic mail
hours: open until, opened, closes, working time, hours of operation, days open, open from, when open
address: directions to, how to find, premises, outlet, outlets, high street shop, head office, headquarters, whereabouts
person: customer service agent, support agent, sales assistant, member of staff, receptionist, colleague, specialist, expert, real someone, not a bot
beside: get, reach, through, via, till, until, nr, no, quickly, fast, sales, center, centre, representative, people, your, yours, currently, right, moment, exactly, area, call, contact, location, dial
phone: someone call me…, somebody call me…, anyone call me…, someone to call me…, someone ring me…, somebody ring me…, someone phone me…, somebody phone me…, give me a call…, give me a ring…, ring me back…, phone me back…, ring back, phone back, callback…, call someone…, call somebody…, talk on the phone…, speak on the phone…
phone: answer the phone…, answering the phone…, answers the phone…, picks up the phone…, pick up the phone…, return my call…, returned my call…, ring, phoning, get you on the phone…
hours: what time, which hours, what hour, what hours, how late, how early, stay open, be open, be working, shop working, you working, day off, days off, shut on, when can i come, when can i visit
address: come by, come in, come over, come round, come around, come down, drop by, drop in, pop in, pop by, pop round, stop by, swing by, call by, walk in, visit, visit your shop, visit your store, visiting, come and see…, come and look…, come and have a look…, have a look round, bus stop, bus, tram, metro, on foot, walk to you, reach your shop, reach your store, get me to you, takes me to you, gets to you
person: put me on…, put me onto…, pass me on…, pass me to…, hand me over…, member of your team…, member of the team…, someone who can…, somebody who can…, someone who knows…, somebody who knows…, whoever, anyone who can…, who can i talk to…, who do i talk to…, who can i speak…, who do i speak…, who can i ask, who do i ask, need a person…, need a human…, want a person…, want a human…, human being…, in charge, automated
any: drop you a line…, reach out to you…, who do i contact…, who can i contact…, who should i contact…, how do i contact…, how can i contact…
beside: during, before, after, between, over, around, within, period, season, break, special, usual, normal, regular, outside, inside, back, again, other, another, else, deal, deals, sort, handle, knows, does, guys, onto, whole, next, soon, later, oclock, january, february, march, april, may, june, july, september, october, november, december, person, complaints, computer, senior, tube, station, walk, train station
foreign: amazon, ebay, aliexpress, alibaba, temu, shein, etsy, walmart, tesco, lidl, aldi, argos, costco, sainsburys, zalando, asos, wayfair, vinted, depop, primark, uber, airbnb, netflix, spotify, youtube, tiktok, microsoft, snapchat, onlyfans, deliveroo, mcdonalds, starbucks, kfc, ryanair, expedia, tripadvisor, ticketmaster, disney, hulu
foreign: weather, forecast, snow, sunny, president, minister, parliament, election, elections, vote, politics, war, ukraine, putin, trump, football, soccer, basketball, cricket, olympics, league, lottery, horoscope, zodiac
foreign: god, religion, bible, church, prayer, jesus, sex, porn, poem, song, lyrics, sing, bored, lonely, siri, chatgpt, movie, movies, cinema, actor, singer, concert, festival, theatre
foreign: dentist, headache, fever, cough, flu, diabetes, pregnant, pregnancy, symptoms, disease, ibuprofen, paracetamol, antibiotics, vaccine, covid, diet, calories, yoga, workout, exercises
foreign: equation, algebra, maths, math, homework, essay, translate, translation, population, dinosaur, physics, chemistry, gallon, mph, bitcoin, crypto, mortgage, pawn, embassy
foreign: recipe, recipes, bake, pizza, sushi, burger, pub, flight, flights, train, trains, taxi, airline, itinerary, landlord, tenant, lawyer, divorce, electrician, haircut, hairdresser, babysitter, locksmith
foreign: vacancy, vacancies, hiring, job, jobs, career, careers, cv, internship, salary, wage, recruit, recruitment, apprenticeship
foreign: ikea, zara, asda, morrisons, waitrose, superdrug, sephora, poundland, currys, screwfix, halfords, decathlon, reddit, hbo, wikipedia
foreign: recruiter, trainee, payroll, unemployed, citizenship, pope, planet, continent, grammar, crossword, riddle, joke, jokes, celebrity, tennis, golf, rugby, marathon, casino, gambling, betting, poker, inflation
foreign: raining, rainfall, hostel, cruise, tattoo, barber, manicure, plumber, vet, restaurant, restaurants, takeaway, pharmacy
`;
