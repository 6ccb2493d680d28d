// The ways to reach a person: channels of shop.yml, each with its hours.
import { z } from 'zod';
import { httpUrl, inEach, inWords } from './field-words.ts';

/** Minutes since midnight; `opens` < `closes`, 24:00 is 1440. */
export type Period = { opens: number; closes: number };
/** One list of periods a weekday, Monday first; an empty list is a day off. */
export type WeekHours = Period[][];

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayRange = /^(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|fri|sat|sun))?$/;
const timeRange = /^(\d{1,2}):([0-5]\d)\s?[-–]\s?(\d{1,2}):([0-5]\d)$/;

function toPeriod(text: string): Period | null {
  const match = timeRange.exec(text.trim());
  if (!match) return null;
  const [fromHour, fromMinute, toHour, toMinute] = match.slice(1).map(Number) as [number, number, number, number];
  const period = { opens: fromHour * 60 + fromMinute, closes: toHour * 60 + toMinute };
  return period.opens < period.closes && period.closes <= 24 * 60 ? period : null;
}

/** `mon-fri` → [0, 1, 2, 3, 4]; a range may wrap over Sunday. */
function toDays(key: string): number[] | null {
  const match = dayRange.exec(key);
  if (!match) return null;
  const first = weekdays.indexOf(match[1]!);
  const last = weekdays.indexOf(match[2] ?? match[1]!);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
}

/** `{ mon-fri: "9:00-18:00", sat: "10:00-14:00, 15:00-17:00" }`; a day that is not named is a day off. */
const hours = z.record(z.string(), z.string()).transform((week, context): WeekHours => {
  const result: WeekHours = weekdays.map(() => []);
  for (const [key, value] of Object.entries(week)) {
    const days = toDays(key);
    const periods = value.split(',').map(toPeriod);
    if (!days)
      context.addIssue({
        code: 'custom',
        path: [key],
        message: inEach({
          en: `${key} is not a day: write mon … sun, or a range such as mon-fri`,
          lt: `${key} nėra diena: rašykite mon … sun arba kelias dienas, pvz., mon-fri`,
          ru: `${key} — не день: напишите mon … sun или несколько дней, например mon-fri`,
        }),
      });
    else if (periods.includes(null))
      context.addIssue({
        code: 'custom',
        path: [key],
        message: inEach({
          en: `“${value}” are not hours: write "9:00-18:00", opening before closing`,
          lt: `„${value}“ nėra valandos: rašykite "9:00-18:00", pradžia anksčiau už pabaigą`,
          ru: `«${value}» — не часы: напишите "9:00-18:00", начало раньше конца`,
        }),
      });
    else for (const day of days) result[day]!.push(...(periods as Period[]));
  }
  return result;
});

const channelOptions = {
  /** When somebody answers, in the shop's time zone. Without it the channel is always open. */
  hours: hours.optional(),
  /** How long a customer usually waits for a person, in minutes. */
  waitMinutes: z.number().int().positive().optional(),
};
const number = z.string().regex(
  /^\+?[\d\s()./-]{4,}$/,
  inWords({
    en: 'a number such as +370 600 00000',
    lt: 'numerį, pvz., +370 600 00000',
    ru: 'номер, например +370 600 00000',
  }),
);
/** Apps dial no number without its country. */
const worldNumber = z.string().regex(
  /^\+[\d\s()./-]{6,}$/,
  inWords({
    en: 'a number with its country, such as +370 600 00000',
    lt: 'numerį su šalies kodu, pvz., +370 600 00000',
    ru: 'номер с кодом страны, например +370 600 00000',
  }),
);
const pageName = z.string().regex(
  /^[\w.]{3,64}$/,
  inWords({
    en: 'the name alone, such as lentyna, without @ and address',
    lt: 'tik vardą be @ ir be adreso, pvz., lentyna',
    ru: 'только имя без @ и адреса, например lentyna',
  }),
);

/** Each way by its name in shop.yml; the order is that in messages. */
const ways = {
  phone: number,
  chat: httpUrl,
  email: z.email(
    inWords({
      en: 'an address such as help@shop.example',
      lt: 'adresą, pvz., help@shop.example',
      ru: 'адрес, например help@shop.example',
    }),
  ),
  whatsapp: worldNumber,
  telegram: pageName,
  viber: worldNumber,
  messenger: pageName,
  sms: worldNumber,
};
export type Way = keyof typeof ways;
const wayNames = Object.keys(ways) as Way[];

export const channelSchema = z
  .strictObject({
    ...z.strictObject(ways).partial().shape,
    ...channelOptions,
  })
  .refine((channel) => wayNames.filter((way) => way in channel).length === 1, {
    // A key that is not known is one problem already.
    when: ({ issues }) => issues.length === 0,
    error: inEach({
      en: `a channel is one way to reach a person: write one of ${wayNames.join(', ')}, with hours and waitMinutes beside it if you like`,
      lt: `kanalas yra vienas būdas susisiekti: įrašykite vieną iš ${wayNames.join(', ')}, o šalia, jei norite, hours ir waitMinutes`,
      ru: `канал — это один способ связаться: напишите один из ${wayNames.join(', ')}, а рядом, если хотите, hours и waitMinutes`,
    }),
  });
export type Channel = z.infer<typeof channelSchema>;

/** What a channel is, and the number, address or name that it has there. */
export function wayOf(channel: Channel): { way: Way; value: string } {
  const way = wayNames.find((name) => channel[name] !== undefined)!;
  return { way, value: channel[way]! };
}

/** What customers mean who ask for it: a chat in whatever app, and text messages, are a chat. */
export function kindOf(channel: Channel): 'phone' | 'chat' | 'email' {
  const { way } = wayOf(channel);
  return way === 'phone' || way === 'email' ? way : 'chat';
}
