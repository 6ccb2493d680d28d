// Renderer plugin: links between files become addresses on the site, unsafe ones plain text, and an image
// that is not ours to show (another site's, or a file that is not there) gives way to its description.
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { linkTarget, safeDecode, siteHref, withBase } from './links.ts';

type Options = {
  /** absolute */ contentDir: string;
  /** as in `withBase` */ base: string;
  fileExists: (path: string) => boolean;
};

export function siteLinks({ contentDir, base, fileExists }: Options) {
  const pathOf = (file: URL | undefined) => (file ? fileURLToPath(file) : join(contentDir, 'unknown.md'));
  const idOf = (path: string) => relative(contentDir, path).replaceAll('\\', '/').replace(/\.md$/i, '');
  const toSite = (href: string, file: URL | undefined) => siteHref(href, idOf(pathOf(file)), base);
  return defineMdastPlugin({
    name: 'site-links',
    link(node, context) {
      const href = toSite(node.url, context.fileURL);
      if (href === null) context.replaceNode(node, [...node.children]);
      else context.setProperty(node, 'url', href);
    },
    // Without its definition a reference is but the text in its brackets.
    definition(node, context) {
      const href = toSite(node.url, context.fileURL);
      if (href === null) context.removeNode(node);
      else context.setProperty(node, 'url', href);
    },
    image(node, context) {
      const path = pathOf(context.fileURL);
      const { kind } = linkTarget(node.url, idOf(path));
      const text = { type: 'text' as const, value: node.alt || node.title || '' };
      if (kind === 'external')
        context.replaceNode(node, {
          type: 'link',
          url: node.url,
          title: null,
          children: [{ ...text, value: text.value || node.url }],
        });
      else if (node.url.startsWith('/')) context.setProperty(node, 'url', withBase(node.url, base));
      else if (kind === 'unsafe' || !fileExists(join(dirname(path), safeDecode(node.url))))
        context.replaceNode(node, text);
    },
  });
}
