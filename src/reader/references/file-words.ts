// What is said of files beside articles that cannot be published as they are, in the editors' language.

const en = {
  unpublished: (remedy: string) => `files of this kind are not published: ${remedy}`,
  noPicture: 'this is no picture that can be read: save it anew as PNG or JPEG',
  tooManyPixels: (millions: string) => `the picture has ${millions} million pixels: make it smaller than 60`,
  manyPixels: (millions: string) =>
    `the picture has ${millions} million pixels, so each build scales it for long: save it smaller`,
  tooHeavy: (megabytes: string) => `the picture has ${megabytes} megabytes: make it smaller than 50`,
  unreadable: (reason: string) => `the file cannot be read (${reason}): change its permissions`,
  outside: 'this link leads out of the content folder, so it is left out: put a copy here instead',
};

const lt: typeof en = {
  unpublished: (remedy) => `tokie failai neskelbiami: ${remedy}`,
  noPicture: 'tokio paveikslo perskaityti negalima: išsaugokite jį iš naujo kaip PNG arba JPEG',
  tooManyPixels: (millions) => `paveiksle ${millions} mln. taškų: sumažinkite, kad būtų mažiau nei 60`,
  manyPixels: (millions) => `paveiksle ${millions} mln. taškų, tad jo mažinimas kaskart trunka ilgai: įkelkite mažesnį`,
  tooHeavy: (megabytes) => `paveikslas užima ${megabytes} MB: sumažinkite, kad būtų mažiau nei 50`,
  unreadable: (reason) => `failo perskaityti negalima (${reason}): pakeiskite jo teises`,
  outside: 'ši nuoroda veda už turinio aplanko ribų, todėl praleidžiama: padėkite čia kopiją',
};

const ru: typeof en = {
  unpublished: (remedy) => `такие файлы не публикуются: ${remedy}`,
  noPicture: 'такую картинку прочитать нельзя: сохраните её заново как PNG или JPEG',
  tooManyPixels: (millions) => `в картинке ${millions} млн точек: уменьшите её, чтобы было меньше 60`,
  manyPixels: (millions) => `в картинке ${millions} млн точек, и каждый раз её долго уменьшать: сохраните меньшую`,
  tooHeavy: (megabytes) => `картинка занимает ${megabytes} МБ: уменьшите её, чтобы было меньше 50`,
  unreadable: (reason) => `файл нельзя прочитать (${reason}): измените права на него`,
  outside: 'эта ссылка ведёт за пределы папки с содержимым, поэтому пропущена: положите сюда копию',
};

export type FileWords = typeof en;
export const fileWords = { en, lt, ru };
