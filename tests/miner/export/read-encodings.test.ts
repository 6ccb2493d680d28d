import { describe, expect, it } from 'vitest';
import { dialogue, file, gzip, read } from './reading.ts';

const RUSSIAN = 'id,message\n1,Как вернуть товар?\n2,"Где мой заказ, ёлка?"';
const LITHUANIAN = 'id,message\n1,Kaip grąžinti prekę?\n2,"Kur užsakymas, šiandien žadėjote?"';

/** One-byte encodings that Node decodes but does not write. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (char) => table.get(char) ?? 63);
}

const utf16 = (text: string, mark = ''): Buffer => Buffer.from(mark + text, 'utf16le');

describe('an export', () => {
  it.each([
    ['windows-1251', encode(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['windows-1257', encode(LITHUANIAN, 'windows-1257'), LITHUANIAN],
    [
      'windows-1252',
      encode('id,message\n1,Où est ma commande reçue?\n2,Ça marche?', 'windows-1252'),
      'id,message\n1,Où est ma commande reçue?\n2,Ça marche?',
    ],
    ['UTF-16 with a mark, as Excel saves', utf16(LITHUANIAN, '\uFEFF'), LITHUANIAN],
    ['UTF-16 without a mark', utf16(LITHUANIAN), LITHUANIAN],
    ['UTF-16 the other way round', utf16(RUSSIAN, '\uFEFF').swap16(), RUSSIAN],
  ])('in %s is read', async (_, bytes, text) => {
    const plain = await read(file('t.csv', text));
    for (const chunk of [1, 7, 65536]) {
      const { tickets, rejects } = await read(file('t.csv', bytes, chunk));
      expect(tickets.map(dialogue)).toEqual(plain.tickets.map(dialogue));
      expect(rejects).toEqual([]);
    }
  });

  it('stitched together of several encodings is read line by line', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,message\n1,Grąžinti ёлку\n'),
      encode('2,Как вернуть товар?\n', 'windows-1251'),
      encode('3,Kaip grąžinti prekę?\n', 'windows-1257'),
    ]);
    const { tickets } = await read(file('t.csv', bytes));
    expect(tickets.map(dialogue).flat()).toEqual([
      'customer: Grąžinti ёлку',
      'customer: Как вернуть товар?',
      'customer: Kaip grąžinti prekę?',
    ]);
  });

  it('is unpacked, from several archives in a row and from an archive in an archive', async () => {
    const { tickets } = await read(
      file('t.csv.gz', Buffer.concat([gzip('id,message\n1,Where?\n'), gzip('2,When?\n')])),
    );
    expect(tickets).toHaveLength(2);
    const { tickets: twice } = await read(file('t.gz', gzip(gzip(RUSSIAN))));
    expect(twice).toHaveLength(2);
  });

  it('whose archive is cut off gives what is there and says what is not', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `${at},question number ${Math.sin(at)}`).join('\n');
    const whole = gzip(`id,message\n${rows}`);
    const { tickets, rejects } = await read(file('t.csv.gz', whole.subarray(0, whole.length / 2)));
    expect(tickets.length).toBeGreaterThan(1000);
    expect(rejects.at(-1)?.reason).toMatch(/gzip data is damaged or ends too early/);
  });

  it('that is empty says so', async () => {
    for (const content of ['', ' \n\n', gzip('')])
      expect((await read(file('t.csv', content))).rejects.map(({ reason }) => reason)).toEqual(['the file is empty']);
  });

  it('with 5 MB in one field is read in no time', async () => {
    const long = 'я и "она" '.repeat(500_000).replaceAll('"', '""');
    const start = process.threadCpuUsage();
    const { tickets } = await read(file('t.csv', `id,message\n1,"${long}"\n2,short`));
    expect(tickets.map(({ id }) => id)).toEqual(['1', '2']);
    expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});

describe('a file that no reader reads', () => {
  it.each<[string, Uint8Array | string, RegExp]>([
    ['a workbook', `PK\u0003\u0004\u0014\u0000[Content_Types].xml xl/workbook.xml`, /save it as CSV/],
    ['an archive', `PK\u0003\u0004\u0014\u0000tickets.csv`, /unpack it/],
    ['a PDF', '%PDF-1.7\nHow do I pay?', /PDF/],
    ['a web page', '<!doctype html>\n<p>How do I pay?', /web page/],
    ['XML', '<?xml version="1.0"?>\n<tickets><ticket>How do I pay?</ticket></tickets>', /XML/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), /no text/],
    ['bytes of any kind', Uint8Array.from({ length: 2000 }, (_, at) => (at * at + at * 7) % 251), /no text/],
    ['nothing', '', /empty/],
    ['blanks', ' \n \n', /empty/],
    ['a header and nothing else', 'id,message\n', /holds no ticket/],
    ['a damaged archive', Uint8Array.from([0x1f, 0x8b, 9, 9, 9]), /damaged/],
  ])('because it is %s is told once, with the remedy', async (_, content, reason) => {
    const { tickets, rejects } = await read(file('t.csv', content));
    expect(tickets).toEqual([]);
    expect(rejects.map((reject) => reject.reason)).toEqual([expect.stringMatching(reason)]);
  });
});
