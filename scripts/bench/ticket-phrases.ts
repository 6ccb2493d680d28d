// What stands around a question in a ticket, in each language: greetings, details, thanks, signatures, and what agents
// say before they have an answer. `{}` is filled in. All people, addresses and numbers are made up.

export type Phrases = {
  given: string[];
  family: string[];
  greetings: string[];
  /** Each gives something away: an order, a name, an e-mail, a phone. */
  details: { order: string; name: string; email: string; phone: string };
  thanks: string[];
  signatures: string[];
  /** The line above a quoted mail; a day, then a name. */
  wrote: string;
  /** Subjects that tell nothing. */
  subjects: string[];
  /** The beginning and the end of an agent's reply; a name. */
  replies: { starts: string[]; ends: string[] };
  /** Replies that answer nothing. */
  holding: string[];
  phone: string;
};

export const phrases: Record<string, Phrases> = {
  en: {
    given: 'Anna Peter Emily Thomas Olivia James Grace Daniel Sophie Mark Helen Robert'.split(' '),
    family: 'Walker Bennett Hughes Morgan Carter Collins Foster Reed Barnes Palmer'.split(' '),
    greetings: ['Hi,', 'Hello,', 'Hello there,', 'Good morning,', 'Dear support team,', 'Hey!', 'Hi {},'],
    details: {
      order: 'My order number is {}.',
      name: 'My name is {}.',
      email: 'You can write to me at {}.',
      phone: 'My phone is {}.',
    },
    thanks: ['Thanks', 'Thank you!', 'Many thanks,', 'Thanks in advance.', 'Best regards,', 'Kind regards,'],
    signatures: ['{}', '--\n{}', '{}\nSent from my iPhone'],
    wrote: 'On {} {} wrote:',
    subjects: ['', 'Question', 'Help', 'My order', 'Message from the contact form'],
    replies: {
      starts: ['Hi {}, thank you for writing.', 'Hello {},', 'Dear {}, thank you for your patience.', ''],
      ends: ['Best regards,\n{}', 'Kind regards,\n{} from the support team', 'Have a nice day!\n{}', ''],
    },
    holding: ['Thank you, a colleague will be with you shortly.', 'Could you please send us your order number?'],
    phone: '+44 7700 9',
  },
  lt: {
    given: 'Ona Jonas Rūta Mindaugas Eglė Tomas Gintarė Andrius Jurgita Darius'.split(' '),
    family: 'Petraitis Kazlauskas Jankauskas Stankevičius Vasiliauskas Butkus Žukauskas Urbonas'.split(' '),
    greetings: ['Sveiki,', 'Laba diena,', 'Labas rytas,', 'Labas,', 'Gerbiami darbuotojai,'],
    details: {
      order: 'Mano užsakymo numeris {}.',
      name: 'Mano vardas {}.',
      email: 'Galite rašyti man adresu {}.',
      phone: 'Mano telefonas {}.',
    },
    thanks: ['Ačiū', 'Dėkoju!', 'Iš anksto dėkoju.', 'Pagarbiai,', 'Su pagarba,'],
    signatures: ['{}', '--\n{}', '{}\nIšsiųsta iš mano iPhone'],
    wrote: '{} {} rašė:',
    subjects: ['', 'Klausimas', 'Pagalba', 'Mano užsakymas', 'Žinutė iš kontaktų formos'],
    replies: {
      starts: ['Sveiki, {}, ačiū, kad parašėte.', 'Laba diena, {},', ''],
      ends: ['Pagarbiai,\n{}', 'Gražios dienos!\n{}', ''],
    },
    holding: ['Ačiū, netrukus Jums padės kolega.', 'Prašome atsiųsti užsakymo numerį.'],
    phone: '+370 612 ',
  },
  ru: {
    given: 'Мария Иван Ольга Дмитрий Анна Сергей Екатерина Алексей Наталья Павел'.split(' '),
    family: 'Иванова Смирнов Кузнецова Попов Соколова Лебедев Новикова Морозов'.split(' '),
    greetings: ['Здравствуйте!', 'Добрый день!', 'Добрый вечер,', 'Привет!', 'Уважаемая поддержка,'],
    details: {
      order: 'Номер моего заказа {}.',
      name: 'Меня зовут {}.',
      email: 'Напишите мне на {}.',
      phone: 'Мой телефон {}.',
    },
    thanks: ['Спасибо', 'Спасибо!', 'Заранее спасибо.', 'С уважением,', 'Буду благодарна за ответ.'],
    signatures: ['{}', '--\n{}', '{}\nОтправлено с iPhone'],
    wrote: '{} {} писал(а):',
    subjects: ['', 'Вопрос', 'Помощь', 'Мой заказ', 'Сообщение из формы обратной связи'],
    replies: {
      starts: ['Здравствуйте, {}! Спасибо за обращение.', 'Добрый день, {}!', ''],
      ends: ['С уважением,\n{}', 'Хорошего дня!\n{}', ''],
    },
    holding: ['Спасибо, коллега скоро Вам ответит.', 'Пришлите, пожалуйста, номер заказа.'],
    phone: '+7 916 ',
  },
};
