// What README's “Make it yours” says, done to a copy of the repository; after each step what a shop's workflow runs on
// GitHub is run, command by command as it stands in publish.yml, and must be green.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Repository } from './repository.ts';

/** The commands of publish.yml that build the site, but for npm ci: the copy has our packages. */
function workflowCommands(): string[] {
  const { jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as {
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  return commands.filter((command) => command !== 'npm ci');
}

/** Runs the workflow; the command that fails, with what it printed, and none when all is green. */
function redCommands(shop: Repository): string[] {
  for (const command of workflowCommands()) {
    const { status, output } = shop.run('bash', '-c', command);
    if (status !== 0) return [`${command} ended with ${status}: ${output}`];
  }
  return [];
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 32"><path d="M4 4h88v24H4z"/></svg>';
const article = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

/** Each stands on those before it, as an owner goes on from day to day. */
const steps: [what: string, change: (shop: Repository) => void][] = [
  ['with the sample as it is', () => {}],
  [
    'with another name, phone, accent, mark and logo',
    (shop) =>
      shop
        .edit('content/shop.yml', (text) =>
          text
            .replace(/^name: .*$/m, 'name: „Dviratis ir ko“\nlogo: logo.svg')
            .replace(/phone: '.*'/, "phone: '+371 20 000 000'"),
        )
        .write('content/theme.css', ':root {\n  --accent: light-dark(#8a3d00, #ffb27a);\n}\n')
        .write('public/logo.svg', picture)
        .write('public/favicon.svg', picture),
  ],
  [
    'without two of the locales, and without articles that nobody names any more, as check asks',
    (shop) =>
      shop
        .remove('content/lt')
        .remove('content/ru')
        .remove('content/en/orders/samples-showroom.md')
        .remove('content/en/payments/instalments.md')
        .edit('content/en/payments/payment-methods.md', (text) =>
          text.replace('instalments.md', 'gift-card.md').replace('  - payments/instalments\n', ''),
        ),
  ],
  [
    'with a category of its own, and with German added',
    (shop) =>
      shop
        .write('content/en/workshop/index.md', '---\ntitle: Workshop\nicon: wrench\n---\n')
        .write('content/en/workshop/service.md', article('Can you service my bicycle?', 'Bring it to our workshop.'))
        .write('content/de/versand/index.md', '---\ntitle: Versand\n---\n')
        .write('content/de/versand/kosten.md', article('Was kostet der Versand?', 'Der Versand ist kostenlos.')),
  ],
];

test('publish.yml checks, builds and opens the site', () => {
  expect(workflowCommands()).toEqual(['npm run check', 'npm run build', 'npm run smoke']);
});

test('a shop’s workflow is green after each step of README’s “Make it yours”', () => {
  const shop = Repository.ofNow();
  for (const [what, change] of steps) {
    change(shop);
    expect([what, ...redCommands(shop)]).toEqual([what]);
  }
  const home = shop.read('dist/en/index.html');
  const own = ['„Dviratis ir ko“', 'href="tel:+37120000000"', 'logo.svg', '--accent:light-dark(#8a3d00'];
  expect(own.filter((each) => !home.includes(each))).toEqual([]);
  expect(shop.has('dist/de/versand/kosten/index.html')).toBe(true);
  expect(['dist/lt', 'dist/en/payments/instalments'].filter((path) => shop.has(path))).toEqual([]);
});

test('a first shop made by npm run init is sound, in our languages and in another', () => {
  const shop = Repository.ofNow();
  const options = ['--name', 'Bicycle "and" co', '--locale', 'lt,de', '--phone', '+371 20 000 000'];
  const { status, output } = shop.run('node', 'scripts/init.ts', ...options);
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(output).toContain('The texts in content/de/ are English: translate them.');
  expect(redCommands(shop)).toEqual([]);
  expect(shop.git('ls-files', '--others', '--exclude-standard').trim().split('\n')).toEqual([
    'content/de/general/contact-us.md',
    'content/de/general/index.md',
    'content/lt/general/contact-us.md',
    'content/lt/general/index.md',
  ]);
  expect(shop.read('dist/lt/general/contact-us/index.html').includes('href="/lt/contact/"')).toBe(true);
});

test('npm run init stops where something in content/ is not committed, and where it does not know the name', () => {
  const shop = Repository.ofNow().write('content/en/returns/mine.md', 'Half an idea');
  const init = (...options: string[]) => shop.run('node', 'scripts/init.ts', ...options);
  expect(init('--name', 'Shop')).toMatchObject({
    status: 1,
    output: expect.stringContaining('content/en/returns/mine.md'),
  });
  expect(init('--locale', 'english')).toMatchObject({
    status: 2,
    output: expect.stringMatching(/^--name is missing.*\n--locale english is no code of a language/),
  });
  expect(shop.read('content/en/returns/mine.md')).toBe('Half an idea');
});
