// Renderer plugin: links between files become addresses on the site, unsafe ones lead nowhere.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { siteHref } from './links.ts';

/** @param options.contentDir absolute  @param options.base as in `withBase` */
export function siteLinks({ contentDir, base }: { contentDir: string; base: string }) {
  const toSite = (href: string, file: URL | undefined) => {
    const from = file ? relative(contentDir, fileURLToPath(file)).replaceAll('\\', '/').replace(/\.md$/i, '') : '';
    return siteHref(href, from, base);
  };
  return defineMdastPlugin({
    name: 'site-links',
    link: (node, context) => context.setProperty(node, 'url', toSite(node.url, context.fileURL)),
    definition: (node, context) => context.setProperty(node, 'url', toSite(node.url, context.fileURL)),
  });
}
