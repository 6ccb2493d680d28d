// HTML of mails and chat widgets → the text a person wrote: no markup, no quoted mail, no signature block.
import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'address article br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'audio blockquote canvas embed head iframe noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** How mail programs mark what they quote and what they append. */
const QUOTED =
  /gmail_quote|gmail_signature|gmail_attr|yahoo_quoted|moz-cite-prefix|moz-signature|divRplyFwdMsg|appendonsend|zmail_extra|protonmail_quote|protonmail_signature|zd_quote|freshdesk_quote|intercom-quote/i;
const LOOKS_LIKE_HTML =
  /<(?:!doctype|html|body|div|p|br|span|a|table|b|strong|i|em|ul|ol|li|h[1-6]|font|img|blockquote|style|script)\b[^<>]*>/i;

/** Each reply of a long thread nests a few elements deeper; a hundred replies stay below this. */
const MAX_DEPTH = 1000;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const TAG = /<(\/?)([a-z][^\s/<>]*)(?:[^<>]*>)?/gi;

/** Text that holds no HTML comes back as it was. */
export function htmlToText(text: string): string {
  return LOOKS_LIKE_HTML.test(text) ? strip(flattened(text)) : text;
}

/** Leaves out the tags that nest deeper than that: the parser's time grows with the length times the depth. */
function flattened(html: string): string {
  if (html.length < MAX_DEPTH * '<p>'.length) return html;
  let depth = 0;
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (VOID.has(name.toLowerCase())) return tag;
    const isTooDeep = depth > MAX_DEPTH || (depth === MAX_DEPTH && !slash);
    depth = Math.max(0, depth + (slash ? -1 : 1));
    return isTooDeep ? ' ' : tag;
  });
}

function strip(html: string): string {
  const parts: string[] = [];
  const hidden: string[] = []; // names of the open elements inside the outermost unseen one
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (hidden.length > 0 || UNSEEN.has(name) || QUOTED.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`))
          hidden.push(name);
        else if (name === 'li') parts.push('\n- ');
        else if (BLOCKS.has(name)) parts.push('\n');
      },
      onclosetag(name) {
        if (hidden.length > 0) hidden.pop();
        else if (BLOCKS.has(name) && name !== 'br' && name !== 'hr') parts.push('\n');
      },
      ontext(text) {
        if (hidden.length === 0) parts.push(text.replace(/[\s\u00a0]+/g, ' '));
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
