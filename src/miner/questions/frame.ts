// What stands around the words that ask: quoted mail, signature, greeting, thanks. A message without its frame is what
// the person came to say. Where that is nothing, what they forward speaks for them.

/** Where a quoted or forwarded mail begins, by the words of the mail programs of three languages. */
const QUOTED =
  /^[ \t>]*(?:-{2,}\s*(?:original message|forwarded message|pradinis (?:laiškas|pranešimas)|persiųst\p{L}+ (?:laiškas|pranešimas|žinutė)|исходное сообщение|пересылаемое сообщение|пересланное сообщение|original|forwarded).*|_{10,}|(?:on|am|le|el) [^\n]{4,200}(?:\n[^\n]{0,100})?(?:wrote|schrieb|a écrit|escribió):?|[^\n]{4,200}(?:\n[^\n]{0,100})?(?:rašė|parašė|пишет|написал|написала|написал\(а\)|wrote)\s*:|[^\n]{4,200}<[^<>\n]{3,80}>\s?:|(?:from|nuo|от|kam|to|siųsta|sent|отправлено|кому):[^\n]*\n(?:[^\n]*\n)?[ \t]*(?:sent|date|to|subject|siųsta|data|kam|tema|отправлено|дата|кому|тема):[^\n]*)[ \t]*$/imu;
const QUOTED_LINE = /^[ \t]*[>|].*$/gm;

/** Lines after which only a signature or a notice follows. */
const SIGNATURE =
  /^[ \t]*(?:--|—|__+|sent from my .*|sent (?:from|via) .{0,40}|get outlook for .*|siųsta iš .*|išsiųsta iš .*|nusiųsta iš .*|отправлено (?:с|из) .*|(?:this|the) (?:e-?mail|message)(?: and any .{0,40})? (?:is|are|may be|contains?) .*|šis (?:el\. ?)?(?:laiškas|pranešimas) .{0,40}(?:konfidencial|skirt).*|(?:данное|это) (?:письмо|сообщение) .{0,60}(?:конфиденциал|предназначен).*|confidentiality notice.*)[ \t]*$/imu;
const CLOSING =
  /(?:^|[\n.!?)]\s{0,4})(?:(?:with )?(?:best|kind|warm(?:est)?|many) (?:regards|wishes)|regards|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|cheers|su pagarba|pagarbiai|nuoširdžiai|geros (?:jums )?dienos|gražios dienos|linkėjimai|geriausi linkėjimai|с уважением|с наилучшими пожеланиями|всего доброго|всего хорошего|хорошего дня)(?=[\s,.!-]|$)/giu;
/** A signature has a name, a phone, a site; more than this is a postscript that may ask. */
const MAX_SIGNATURE = 300;

const GREETING =
  /^[\s,.!-]*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern|sveiki|sveikas|sveika|labas(?: rytas| vakaras)?|laba diena|labą dieną|labuk\p{L}*|gera diena|gerb(?:iam\p{L}{1,3}|\.)?|здравствуйте|здравствуй|привет(?:ствую)?|добр(?:ый|ое|ого) (?:день|утро|вечер|времени суток|дня)|уважаем(?:ый|ая|ые)|доброго времени)(?!\p{L})(?:[ ,]{1,2}(?:there|all|team|support|sir|madam|sirs|or|and|everyone|guys|folks|everybody|\p{L}*support|customer|service|care|kolegos|komanda|visi|ponai|ponia|ponas|коллеги|команда|все|господа|\[[a-z-]+\]|mr\.?|mrs\.?|ms\.?)(?!\p{L})){0,5}[ \t]*[,.!:;)\n-]*\s*/iu;

/** The message without quoted mail, signature and greeting. */
export function withoutFrame(text: string): string {
  const own = withoutGreeting(withoutSignature(withoutQuoted(text))).trim();
  return own || withoutGreeting(withoutSignature(text)).trim();
}

export function withoutQuoted(text: string): string {
  const start = QUOTED.exec(text)?.index ?? text.length;
  return text.slice(0, start).replace(QUOTED_LINE, '').trimEnd();
}

function withoutSignature(text: string): string {
  const start = SIGNATURE.exec(text)?.index ?? text.length;
  const body = text.slice(0, start);
  const closing = [...body.matchAll(CLOSING)].find((match) => {
    const rest = body.slice(match.index + 1);
    return rest.length <= MAX_SIGNATURE && !rest.slice(1).includes('?');
  });
  return closing ? body.slice(0, closing.index + (/[.!?)]/.test(body[closing.index] ?? '') ? 1 : 0)) : body;
}

function withoutGreeting(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) rest = rest.replace(GREETING, '');
  return rest;
}

/** `Re: Fwd: ` and their like, ticket numbers in brackets. */
export function withoutPrefixes(subject: string): string {
  return subject
    .replace(
      /^(?:\s{0,9}(?:(?:re|fwd?|aw|ats|atsakymas|ps|persiųsta|на|отв|ответ|пересл|пер|fw)[ \t]{0,3}(?:\[\d+\])?[ \t]{0,3}:|\[[^\]]{1,40}\](?!\w)))+/iu,
      '',
    )
    .trim();
}
