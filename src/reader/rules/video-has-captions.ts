// A video with sound has captions: some customers do not hear it, and many watch without sound (WCAG 2.2, 1.2.2).
//   ok      <video src="box.mp4" controls><track kind="captions" src="box.vtt" srclang="en"></video>   <video muted …>
//   not ok  <video src="box.mp4" controls></video>
import { blocksOf } from '../blocks-of.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: 'the video has no captions: add <track kind="captions" src="….vtt" srclang="…" label="…"> to it, or muted if it has no sound',
  lt: 'vaizdo įrašas be subtitrų: pridėkite <track kind="captions" src="….vtt" srclang="…" label="…"> arba, jei jis be garso, muted',
  ru: 'видео без субтитров: добавьте <track kind="captions" src="….vtt" srclang="…" label="…"> или, если оно без звука, muted',
};

export const videoHasCaptions: Rule = {
  name: 'video-has-captions',
  severity: 'warning',
  // Within a paragraph each tag is a block of its own, so what follows a video is read on.
  find: ({ articles, shop }) =>
    articles.flatMap((article) =>
      bareVideos(blocksOf(article).filter(({ kind }) => kind === 'html')).map((line) => ({
        path: article.path,
        line,
        message: messages[shop.editorLocale],
      })),
    ),
};

/** The lines of videos that have neither captions nor `muted`. */
function bareVideos(html: { text: string; line: number }[]): number[] {
  const bare: number[] = [];
  for (const { text, line } of html)
    for (const { index, 0: tag, groups } of text.matchAll(/<(?<name>\/?video|track)\b[^>]*>/gi)) {
      if (groups?.name === 'track') {
        if (/\bkind\s*=\s*["']?(?:captions|subtitles)/i.test(tag)) bare.pop();
      } else if (groups?.name === 'video' && !/\smuted\b/i.test(tag))
        bare.push(line + text.slice(0, index).split('\n').length - 1);
    }
  return bare;
}
