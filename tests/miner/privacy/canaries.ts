// Two hundred pieces of personal data in three languages, each in a sentence as a customer would write it. Names are rare
// ones, so that no list of first names helps.

/** Repeatable digits. */
function createDigits(seed: number): (count: number) => string {
  let state = seed;
  return (count) => Array.from({ length: count }, () => (state = (state * 48271) % 2147483647) % 10).join('');
}
const digits = createDigits(7);

const withLuhn = (start: string): string =>
  [...'0123456789']
    .map((last) => start + last)
    .find(
      (number) =>
        [...number]
          .reverse()
          .reduce(
            (sum, digit, at) => sum + (at % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]! : Number(digit)),
            0,
          ) %
          10 ===
        0,
    )!;
const withMod97 = (country: string, account: string): string => {
  const number = [...`${account}${country}00`].map((char) => parseInt(char, 36)).join('');
  return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${account}`;
};
const inFours = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ');

const RARE = [
  'Vaidrimas',
  'Žygeda',
  'Kwabena',
  'Szabina',
  'Tuulikki',
  'Мстислава',
  'Ратибор',
  'Wojsława',
  'Eimuntas',
  'Прасковья',
];
const SURNAMES = [
  'Grigaliūnaitė',
  'Bartuškevičius',
  'Osei',
  'Gelencsér',
  'Paavolainen',
  'Заболоцкая',
  'Черноградский',
  'Szczepańska',
  'Paulauskas',
  'Кривошеина',
];

/** What is planted: sentence with {} for the canary, and how the canary is made. */
export const PLANTS: [string, (at: number) => string][] = [
  ['Please refund to {} today', () => `canary${digits(4)}.who@mail-${digits(3)}.example`],
  ['Rašykite {} kuo greičiau', () => `kanarėlė${digits(3)}@paštas.lt`],
  ['Напишите на {} пожалуйста', () => `канарейка${digits(3)}@почта.рф`],
  ['I paid with {} yesterday', () => withLuhn(`4${digits(14)}`)],
  ['Mokėjau kortele {} vakar', () => inFours(withLuhn(`5${digits(14)}`))],
  ['Платил картой {} вчера', () => withLuhn(`2200${digits(11)}`).replace(/(.{4})(?=.)/g, '$1-')],
  ['Send it to {} please', () => withMod97('GB', `NWBK${digits(14)}`)],
  ['Pinigus grąžinkite į {} iki rytojaus', () => inFours(withMod97('LT', digits(16)))],
  ['Call me on {} after six', () => `+44 20 ${digits(4)} ${digits(4)}`],
  ['Skambinkite {} po šešių', () => `8 6${digits(2)} ${digits(5)}`],
  ['Звоните {} после шести', () => `8 (9${digits(2)}) ${digits(3)}-${digits(2)}-${digits(2)}`],
  ['mano numeris {} jei ką', () => `+3706${digits(7)}`],
  ['It came from {} I think', () => `10.${Number(digits(2))}.${Number(digits(2))}.${Number(digits(2))}`],
  ['Where is order {} now?', () => digits(8)],
  ['Kur mano užsakymas nr. {} dabar?', () => `LT-${digits(6)}`],
  ['Где мой заказ № {} сейчас?', () => digits(6)],
  ['Siunta {} vis dar kelyje', () => `RR${digits(9)}LT`],
  ['asmens kodas {} jei reikia', () => `3${digits(2)}0${1 + (Number(digits(1)) % 9)}1${digits(1)}${digits(4)}`],
  ['мой паспорт {} если нужно', () => `45${digits(2)} ${digits(6)}`],
  ['СНИЛС {} если нужно', () => `${digits(3)}-${digits(3)}-${digits(3)} ${digits(2)}`],
  ['ИНН {} для чека', () => digits(12)],
  ['I was born {} so I may', () => `19${digits(1)}${digits(1)}-05-1${digits(1)}`],
  ['gimiau {} todėl galiu', () => `1${digits(1)}.05.19${digits(2)}`],
  ['atvežkite {} ryte', (at) => `Kanarėlių g. ${10 + at}-${digits(1)}`],
  ['привезите на {} утром', (at) => `ул. Канареечная, д. ${10 + at}, кв. 1${digits(1)}`],
  ['bring it to {} tomorrow', (at) => `${100 + at} Canary Wharf Street`],
  ['my name is {} and I wait', (at) => `${RARE[at % 10]} ${SURNAMES[at % 10]}`],
  ['mano vardas {}, laukiu atsakymo', (at) => `${RARE[(at + 3) % 10]} ${SURNAMES[at % 10]}`],
  ['меня зовут {}, жду ответа', (at) => `${RARE[(at + 5) % 10]} ${SURNAMES[(at + 5) % 10]}`],
  ['can i get the invoice from {}', (at) => `Mr. ${SURNAMES[at % 10]}`],
  ['Reset link is {} but it fails', () => `https://shop.example/reset?key=${digits(12)}`],
  ['Where is my parcel?\nKind regards,\n{}', (at) => `${RARE[at % 10]} ${SURNAMES[(at + 1) % 10]}`],
  ['Kur mano siunta?\nPagarbiai\n{}', (at) => `${RARE[(at + 1) % 10]} ${SURNAMES[at % 10]}`],
  ['Где моя посылка?\nС уважением, {}', (at) => `${RARE[(at + 6) % 10]} ${SURNAMES[(at + 5) % 10]}`],
];

export const canaries = Array.from({ length: 200 }, (_, at) => {
  const [sentence, make] = PLANTS[at % PLANTS.length]!;
  const canary = make(at);
  return { canary, text: sentence.replace('{}', canary) };
});

/** Words and numbers of a canary that must not be seen; common parts such as «Mr.» and «ул.» may. */
const traces = (canary: string): string[] =>
  [...(canary.match(/\p{L}{5,}|\d[\d\s.()-]{4,}\d/gu) ?? [])].filter(
    (part) => !/^(?:Street|https|example|paštas|почта|reset)$/i.test(part),
  );

/** Canaries that can be seen in a text, whole or in part. */
export const survivorsIn = (text: string): string[] =>
  canaries
    .map(({ canary }) => canary)
    .filter((canary) => text.includes(canary) || traces(canary).some((trace) => text.includes(trace)));
