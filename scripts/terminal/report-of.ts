// The report for editors with the shop's own colours: what npm run report writes, and what dev shows under /_report/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/reader/content.ts';
import { themeFile } from '../../src/reader/theme/read-theme.ts';
import { measure } from '../../src/report/measures.ts';
import { toPage } from '../../src/report/page.ts';
import { momentOf } from './moment.ts';

const tokens = join(import.meta.dirname, '../../src/styles/tokens.css');

export function reportOf(content: Content): string {
  const styles = [tokens, themeFile(content.dir)].filter((file) => existsSync(file));
  const css = styles.map((file) => readFileSync(file, 'utf8')).join('\n');
  return toPage(measure(content, momentOf(content)), content.shop.editorLocale, css);
}
