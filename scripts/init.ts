// npm run init -- --name "My shop" [--locale en,lt]: empties the sample into a first shop of one category and one
// article a locale. Asks nothing, and removes nothing that git could not bring back.
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../src/reader/problem.ts';
import { localePattern } from '../src/reader/schema.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { git, gitLines, tryGit } from './terminal/git.ts';

const usage = 'npm run init -- --name "My shop" [--locale en,lt] [--phone "+370 …"] [--email help@…]';
const starter = join(import.meta.dirname, 'starter');
const content = resolve('content');
const article = 'general/contact-us.md';

await runCommand(() => {
  const { values } = readArguments(
    usage,
    {
      name: { type: 'string', default: '' },
      locale: { type: 'string', default: 'en' },
      phone: { type: 'string' },
      email: { type: 'string' },
    },
    { allowPositionals: false },
  );
  const locales = [...new Set(values.locale.split(/[\s,]+/).filter(Boolean))];
  refuseWrongOptions(values.name, locales);
  refuseUnsavedContent();
  const fresh = `${content}-unfinished`;
  rmSync(fresh, { recursive: true, force: true });
  for (const locale of locales) writeLocale(fresh, locale);
  writeFileSync(join(fresh, 'shop.yml'), shopFile(values, locales));
  if (existsSync(join(content, 'theme.css'))) cpSync(join(content, 'theme.css'), join(fresh, 'theme.css'));
  rmSync(content, { recursive: true, force: true });
  renameSync(fresh, content);
  const foreign = locales.filter((locale) => !existsSync(join(starter, locale)));
  console.log(
    [
      `content/ is now the shop “${values.name.trim()}” with one article in ${locales.join(', ')}: ${article}.`,
      ...foreign.map((locale) => `The texts in content/${locale}/ are English: translate them.`),
      'Next: write your address, contacts and hours into content/shop.yml, then npm run dev. CONTRIBUTING.md says what makes a good article.',
      `The sample is still in git: git checkout ${git('rev-parse', '--short', 'HEAD')} -- content brings it back.`,
    ].join('\n'),
  );
});

function refuseWrongOptions(name: string, locales: string[]): void {
  const wrong = locales.filter((locale) => !localePattern.test(locale));
  const problems = [
    ...(name.trim() ? [] : ['--name is missing: give the name of your shop']),
    ...(locales.length ? [] : ['--locale is empty: name one locale or more, such as en,lt']),
    ...wrong.map((locale) => `--locale ${locale} is no code of a language: write it as en or pt-BR`),
  ];
  if (problems.length) throw new UserError(`${problems.join('\n')}\nUsage: ${usage}`, 2);
}

function refuseUnsavedContent(): void {
  if (!tryGit('rev-parse', '--verify', '--quiet', 'HEAD').ok)
    throw new UserError('This folder is no git repository with a commit in it, so what is in content/ would be lost.');
  const unsaved = gitLines('status', '--porcelain', '--ignored', '--', 'content');
  if (unsaved.length)
    throw new UserError(
      `Some of content/ is not committed and would be lost: commit it, then run this again.\n${unsaved.join('\n')}`,
    );
}

/** The starter of the language, else the English one, for an editor to translate. */
function writeLocale(dir: string, locale: string): void {
  const from = existsSync(join(starter, locale)) ? locale : 'en';
  cpSync(join(starter, from), join(dir, locale), { recursive: true });
  const file = join(dir, locale, article);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`(/${from}/`, `(/${locale}/`));
}

type Contacts = { name: string; phone?: string | undefined; email?: string | undefined };

/** What is given comes first; the rest stands there as a comment to fill in. JSON's strings are YAML's, too. */
function shopFile({ name, phone, email }: Contacts, locales: string[]): string {
  const channels = [
    ...(phone ? [`phone: ${JSON.stringify(phone)}`] : []),
    ...(email ? [`email: ${JSON.stringify(email)}`] : []),
  ];
  return `# The one file a new shop edits first. Every key is described in src/reader/schema.ts.
name: ${JSON.stringify(name.trim())}
# url: https://help.shop.example
# logo: logo.svg # in public/
# links:
#   shop: https://shop.example
#   orders: https://shop.example/orders
#   cart: https://shop.example/cart
locales: [${locales.join(', ')}]
# Opening hours are meant in this zone, wherever the customer is.
# timeZone: Europe/Vilnius

# The ways to reach a person, the best first.
${channels.length ? `channels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}` : `# channels:\n#   - phone: '+370 700 00 000'`}
#     hours: { mon-fri: '9:00-18:00' }
#   - email: help@shop.example

# Shown on the home page, the first three right under the search box.
mostAsked: [contact-us]
`;
}
