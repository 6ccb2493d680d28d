// Addresses on the net: mail, pages that tell who looks at them, IP numbers, nicknames.
import { anyOf } from './cues.ts';
import { byPattern, spans, type Finder, type Span } from './finder.ts';

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

/** Around every @, so that no text is read twice however many there are. */
function* mails(text: string): Generator<Span> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    let end = at + 1;
    // «ivan @ mail.ru»: one space is forgiven where a domain with a dot follows.
    const spaced = /^ ?@ ?\p{L}[\p{L}\p{N}-]{0,62}\.\p{L}{2}/u.test(text.slice(at - 1, at + 80).replace(/^[^ @]/, ''));
    if (spaced && text[start - 1] === ' ') start--;
    if (spaced && text[end] === ' ') end++;
    const bound = start;
    while (start > 0 && bound - start < 256 && LOCAL.test(text[start - 1]!)) start--;
    const domain = end;
    while (end < text.length && end - domain < 256 && DOMAIN.test(text[end]!)) end++;
    while (end > domain && !/[\p{L}\p{N}]/u.test(text[end - 1]!)) end--;
    if (start < bound && end > domain) yield { start, end };
  }
}

/** «ivan (at) gmail (dot) com», «ivan собака mail точка ru», `ivan%40mail.ru`. */
const AT = anyOf('mailAt');
const DOT = anyOf('mailDot');
const MAIL_HOSTS = '(?:gmail|yahoo|hotmail|outlook|icloud|mail|inbox|yandex|list|bk)';
const SPELLED = new RegExp(
  `(?:[\\w+-]{1,30}\\s(?:${DOT})\\s){0,3}[\\w.+-]{1,64}(?:%40|\\s?[([{]\\s?(?:${AT}|et)\\s?[)\\]}]\\s?|\\s${AT}\\s(?=${MAIL_HOSTS}\\.|[\\w-]{1,30} ${DOT} ))` +
    `\\s?[\\w-]{1,63}(?:\\.[\\w-]{2,63}|\\s?[([{]?\\s?${DOT}\\s?[)\\]}]?\\s?[\\w-]{2,63}){1,4}`,
  'giu',
);
const AT_WORD = new RegExp(`%40|(?<!\\p{L})(?:${AT}|et)(?!\\p{L})`, 'iu');

const PLACES_OF_PEOPLE =
  'facebook fb instagram linkedin twitter x vk ok t telegram wa whatsapp tiktok youtube github vinted avito pinterest ' +
  'threads snapchat discord';
const HOSTS_OF_PEOPLE = new RegExp(
  `(?:^|\\.)(?:${PLACES_OF_PEOPLE.split(' ').join('|')})\\.(?:com|me|ru|lt|net|gg)(?:\\/|$)`,
  'i',
);

/** A page that anyone may see stays; one that carries a token, an account, a number of its own or a person goes. */
function isTelling(url: string): boolean {
  const rest = url.replace(/^[a-z]+:\/\//i, '');
  if (/[?#&=@]|%40|\d{5}/.test(rest) || HOSTS_OF_PEOPLE.test(rest.replace(/^www\./i, ''))) return true;
  // A segment of letters and digits mixed, or very long, is a key rather than words.
  return rest
    .split('/')
    .slice(1)
    .some(
      (part) =>
        part.length >= 12 &&
        (/\d.*[a-z].*\d|[a-z].*\d.*[a-z].*\d/i.test(part.slice(0, 100)) || /^[\w]{24,}$/.test(part.slice(0, 100))),
    );
}

const URL_PATTERN =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftp|file|tg|whatsapp|mailto|tel|viber|skype):\/{0,2}|www\.)[^\s<>"«»“”„]{1,4000}/giu;
const BARE_URL = /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,10}\/[^\s<>"«»“”„]{1,2000}/giu;

const IPV4 = /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?!\.?\d)/g;
const IPV6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,8}(?:[0-9a-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?(?![\w:])/gi;
const MAC = /(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])/gi;

export const links: Finder[] = [
  byPattern('url', /:|www\./i, URL_PATTERN, (url) => isTelling(url)),
  byPattern('url', /\w\.\w{2,10}\//, BARE_URL, (url) => isTelling(url)),
  { kind: 'e-mail', where: /@/, find: mails },
  byPattern('e-mail', AT_WORD, SPELLED),
  byPattern('ip', /\d\.\d/, IPV4),
  byPattern('ip', /:[0-9a-f]{0,4}:/i, IPV6, (text) => /[0-9a-f]/i.test(text) && URL.canParse(`http://[${text}]`)),
  byPattern('ip', /[0-9a-f]{2}[:-]/i, MAC),
];

/** A nickname; an address with the same sign is found first. */
export const handles: Finder = {
  kind: 'handle',
  where: /@/,
  find: (text) => spans(text, /(?<![\p{L}\p{N}@/])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,40}/gu),
};
