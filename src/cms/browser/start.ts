// The visual editor's first script: Sveltia CMS, with our own reader and writer of files.
import CMS from '@sveltia/cms';
import { toText, toValues, type EditorValues } from './article-file.ts';

const { objects, ...config } = await (await fetch('config.json')).json();
CMS.registerCustomFormat('article', 'md', {
  fromFile: (text: string) => toValues(text, objects),
  toFile: (values: object) => toText(values as EditorValues, objects),
});
await CMS.init({ config });
