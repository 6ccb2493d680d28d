// Raw HTML that a page leaves out is named, since its editor does not see what is missing.
//   ok      <details>…</details>    <audio src="call.mp3" controls></audio>
//   not ok  <iframe src="…">        <form>…</form>    <img> without a picture
import { rawElements } from '../../markdown/raw-elements.ts';
import { isLeftOut } from '../../markdown/sanitize.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

type Words = { leftOut: (tag: string) => string; remedies: Record<string, string>; remedy: string };

const en: Words = {
  leftOut: (tag) => `the page leaves <${tag}> out`,
  remedies: {
    iframe: 'for a video write [![What it shows](picture.jpg)](address of the video), else a link',
    svg: 'save the drawing as a .svg file beside the article, and show it with ![description](drawing.svg)',
    form: 'link to the contact page, [write to us](contact)',
    img: 'write ![What it shows](picture.jpg), since it names no picture',
  },
  remedy: 'take it out',
};

const lt: Words = {
  leftOut: (tag) => `puslapyje <${tag}> nerodomas`,
  remedies: {
    iframe: 'vaizdo įrašui rašykite [![Kas jame](paveikslas.jpg)](įrašo adresas), kitkam – nuorodą',
    svg: 'išsaugokite piešinį šalia straipsnio kaip .svg failą ir parodykite: ![aprašymas](piesinys.svg)',
    form: 'įdėkite nuorodą į kontaktų puslapį, [parašykite mums](contact)',
    img: 'rašykite ![Kas jame](paveikslas.jpg), nes paveikslas nenurodytas',
  },
  remedy: 'pašalinkite jį',
};

const ru: Words = {
  leftOut: (tag) => `на странице <${tag}> не показывается`,
  remedies: {
    iframe: 'для видео напишите [![Что на нём](картинка.jpg)](адрес видео), для остального — ссылку',
    svg: 'сохраните рисунок рядом со статьёй как файл .svg и покажите: ![описание](рисунок.svg)',
    form: 'дайте ссылку на страницу контактов, [напишите нам](contact)',
    img: 'напишите ![Что на ней](картинка.jpg): картинка не указана',
  },
  remedy: 'уберите его',
};

const words = { en, lt, ru };

export const htmlStays: Rule = {
  name: 'html-stays',
  severity: 'warning',
  find: (content) => {
    const { leftOut, remedies, remedy } = words[content.shop.editorLocale];
    return textsOf(content).flatMap(({ path, body, bodyLine }) =>
      rawElements(body)
        .filter(({ element }) => isLeftOut(element))
        .map(({ element: { tagName }, line }) => ({
          path,
          line: bodyLine + line - 1,
          at: `<${tagName}`,
          message: `${leftOut(tagName)}: ${remedies[tagName] ?? remedy}`,
        })),
    );
  },
};
