// A picture says in words what it shows, for those who do not see it (WCAG 2.2, 1.1.1).
//   ok      ![The label on the side of the box](label.png)   <img src="line.svg" alt="">, an ornament
//   not ok  ![](label.png)   <img src="label.png">
import { blocksOf } from '../blocks-of.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: (file: string) =>
    `the picture ${file} has no description: write what it shows between the brackets, ![…](${file})`,
  lt: (file: string) => `paveikslas ${file} be aprašymo: laužtiniuose skliaustuose parašykite, kas jame, ![…](${file})`,
  ru: (file: string) => `у картинки ${file} нет описания: напишите в квадратных скобках, что на ней, ![…](${file})`,
};

export const imagesAreDescribed: Rule = {
  name: 'images-are-described',
  severity: 'warning',
  find: ({ articles, shop }) =>
    articles.flatMap((article) =>
      blocksOf(article)
        .flatMap(({ images, line, kind, text }) =>
          kind === 'html' ? bareTags(text, line) : images.filter(({ alt, url }) => url && !alt.trim()),
        )
        .map(({ url, line }): Finding => ({
          path: article.path,
          line,
          at: url,
          message: messages[shop.editorLocale](url),
        })),
    ),
};

/** `<img>` without alt at all: an empty one says that the picture is an ornament. */
function bareTags(html: string, line: number): { url: string; line: number }[] {
  return [...html.matchAll(/<img\b[^>]*>/gi)]
    .filter(([tag]) => /\ssrc\s*=/i.test(tag) && !/\salt\s*=/i.test(tag))
    .map(({ 0: tag, index }) => ({
      url: /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? '',
      line: line + html.slice(0, index).split('\n').length - 1,
    }));
}
