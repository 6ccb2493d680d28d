// The page of the visual editor, and what it may do.
import type { Content } from '../reader/content.ts';
import { cmsHosts } from './cms-config.ts';

/**
 * The editor's policy: looser than that of customers' pages where its own parts need it (styles set by scripts, pictures
 * from the disk), and no host but that of the repository.
 */
export function adminPolicy(content: Content): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    `connect-src ${["'self'", 'blob:', 'data:', ...cmsHosts(content)].join(' ')}`,
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @param script the name of the bundle's first file */
export function adminPage(content: Content, script: string): string {
  return `<!doctype html>
<html lang="${content.shop.editorLocale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${adminPolicy(content)}">
<link rel="icon" href="../favicon.svg">
<title>CMS</title>
</head>
<body>
<script type="module" src="assets/${script}"></script>
</body>
</html>
`;
}
