// What the resolver says of a reference that does not lead where it should, in the editors' language.

const en = {
  unsafe: (url: string) =>
    `the link to ${url} is not safe to open, so it is shown as text: use http, https, mailto, tel or sms`,
  noAddress: (url: string) =>
    `${url} is no address that a browser can open: write one such as https://shop.example/page`,
  outside: (url: string) =>
    `${url} leads out of the content folder, and nothing from there is published: put a copy beside the article`,
  foreignMedia: (url: string) =>
    `${url} is another site’s, and pages load nothing from elsewhere: save it beside the article`,
  foreignImage: (url: string) =>
    `the image ${url} is another site’s, and pages load nothing from elsewhere, so there is a link to it instead: save it beside the article`,
  draftArticle: (url: string) =>
    `the link to ${url} leads to a draft, which customers cannot open: publish it, or take the link out`,
  draftCategory: (url: string) =>
    `the link to ${url} leads to a category of drafts only, which has no page: publish one of them, or take the link out`,
  noPage: (url: string) =>
    `the link to ${url} leads nowhere, no article or category has that name: name one that is there, or take the link out.`,
  noAnchor: (anchor: string, path: string) =>
    `#${anchor} leads nowhere, ${path} has no such heading: name one that is there, or take the anchor out.`,
  noFile: (url: string) => `the file ${url} is missing: put it beside the article.`,
  unpublished: (url: string, remedy: string) => `files such as ${url} are not published: ${remedy}`,
  notShown: (url: string) => `${url} cannot be shown in this place: link to it, [text](${url})`,
};

const lt: typeof en = {
  unsafe: (url) =>
    `nuorodą ${url} atverti nesaugu, todėl rodomas tik jos tekstas: naudokite http, https, mailto, tel arba sms`,
  noAddress: (url) => `${url} – ne adresas, kurį atvertų naršyklė: parašykite, pvz., https://shop.example/page`,
  outside: (url) =>
    `${url} veda už turinio aplanko ribų, o iš ten niekas neskelbiama: padėkite kopiją šalia straipsnio`,
  foreignMedia: (url) =>
    `${url} yra kitoje svetainėje, o puslapiai iš svetur nieko neįkelia: išsaugokite failą šalia straipsnio`,
  foreignImage: (url) =>
    `paveikslas ${url} yra kitoje svetainėje, o puslapiai iš svetur nieko neįkelia, todėl vietoj jo rodoma nuoroda: išsaugokite jį šalia straipsnio`,
  draftArticle: (url) =>
    `nuoroda ${url} veda į juodraštį, kurio klientai atverti negali: paskelbkite jį arba pašalinkite nuorodą`,
  draftCategory: (url) =>
    `nuoroda ${url} veda į kategoriją, kurioje yra tik juodraščiai, todėl jos puslapio nėra: paskelbkite vieną iš jų arba pašalinkite nuorodą`,
  noPage: (url) =>
    `nuoroda ${url} niekur neveda, tokio straipsnio ar kategorijos nėra: nurodykite esamą arba pašalinkite nuorodą.`,
  noAnchor: (anchor, path) =>
    `#${anchor} niekur neveda, faile ${path} tokios antraštės nėra: nurodykite esamą arba pašalinkite šią nuorodos dalį.`,
  noFile: (url) => `failo ${url} nėra: padėkite jį šalia straipsnio.`,
  unpublished: (url, remedy) => `tokie failai kaip ${url} neskelbiami: ${remedy}`,
  notShown: (url) => `${url} šioje vietoje parodyti negalima: įdėkite nuorodą, [tekstas](${url})`,
};

const ru: typeof en = {
  unsafe: (url) =>
    `ссылку ${url} открывать небезопасно, поэтому показан только её текст: используйте http, https, mailto, tel или sms`,
  noAddress: (url) => `${url} — не адрес, который откроет браузер: напишите, например, https://shop.example/page`,
  outside: (url) =>
    `${url} ведёт за пределы папки с содержимым, а оттуда ничего не публикуется: положите копию рядом со статьёй`,
  foreignMedia: (url) =>
    `${url} лежит на чужом сайте, а страницы ничего не загружают со стороны: сохраните файл рядом со статьёй`,
  foreignImage: (url) =>
    `картинка ${url} лежит на чужом сайте, а страницы ничего не загружают со стороны, поэтому вместо неё стоит ссылка: сохраните её рядом со статьёй`,
  draftArticle: (url) =>
    `ссылка ${url} ведёт на черновик, который покупателям не открыть: опубликуйте его или уберите ссылку`,
  draftCategory: (url) =>
    `ссылка ${url} ведёт в раздел из одних черновиков, у которого нет страницы: опубликуйте один из них или уберите ссылку`,
  noPage: (url) =>
    `ссылка ${url} никуда не ведёт, статьи или раздела с таким именем нет: укажите то, что есть, или уберите ссылку.`,
  noAnchor: (anchor, path) =>
    `#${anchor} никуда не ведёт, в ${path} нет такого заголовка: укажите существующий или уберите эту часть ссылки.`,
  noFile: (url) => `файла ${url} нет: положите его рядом со статьёй.`,
  unpublished: (url, remedy) => `такие файлы, как ${url}, не публикуются: ${remedy}`,
  notShown: (url) => `${url} нельзя показать в этом месте: дайте на него ссылку, [текст](${url})`,
};

export type ComplaintWords = typeof en;
export const complaintWords = { en, lt, ru };
