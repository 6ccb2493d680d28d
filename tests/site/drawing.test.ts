// What an SVG file beside an article may still do when somebody opens it: be looked at.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { safeDrawing } from '../../src/site/drawing.ts';
import { publishedBytes } from '../../src/site/published-files.ts';

const drawing = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;

test.each([
  drawing('<title>Sizes</title><path d="M0 0h9" fill="none" stroke-width="2"/>', ' viewBox="0 0 9 9"'),
  drawing('<style>.a{fill:#0a0}</style><g class="a" transform="scale(2)"><rect width="3" height="3"/></g>'),
  drawing('<defs><linearGradient id="s" gradientUnits="userSpaceOnUse"><stop offset="0"/></linearGradient></defs>'),
  drawing('<use href="#s"/><rect fill="url(#s)" style="stroke: red"/><text font-size="4">Oak &amp; &lt;b&gt;</text>'),
  drawing('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
])('%s is shown whole', (svg) => {
  expect(safeDrawing(svg)).toBe(svg);
});

test('styles are kept where a drawing program put them', () => {
  expect(safeDrawing(drawing('<style><![CDATA[.a{fill:red}]]></style>'))).toBe(drawing('<style>.a{fill:red}</style>'));
});

describe.each([
  ['a script', '<script>alert(1)</script><script href="https://evil.example/a.js"/>'],
  ['an event', '<g onload="alert(1)" onclick="alert(1)"/>'],
  ['a link', '<a href="javascript:alert(1)"><text>x</text></a><a xlink:href="https://evil.example"/>'],
  ['a page within', '<foreignObject><iframe src="https://evil.example"/><body onload="alert(1)"/></foreignObject>'],
  ['a part from elsewhere', '<use href="https://evil.example/a.svg#x"/><image href="https://evil.example/a.png"/>'],
  [
    'a drawing within a picture',
    '<image href="data:image/svg+xml;base64,PHN2Zy8+"/><use href="data:image/svg+xml,x"/>',
  ],
  [
    'a style from elsewhere',
    '<style>@import "https://evil.example/a.css";</style><style>*{fill:url(//evil.example)}</style>',
  ],
  ['a fill from elsewhere', '<rect fill="url(https://evil.example/a#b)" style="fill:url( \'//evil.example/b\')"/>'],
  ['a disguised address', '<rect style="fill:u\\72l(//evil.example)"/><style>*{fill:u\\72l(//evil.example)}</style>'],
  ['an animation of an address', '<set attributeName="href" to="javascript:alert(1)"/><animate onbegin="alert(1)"/>'],
  ['an entity', '<!ENTITY x "alert(1)"><?xml-stylesheet href="https://evil.example/a.css"?><!-- alert -->'],
  [
    'another language',
    '<html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script><handler>alert</handler>',
  ],
])('%s in a drawing', (_what, inside) => {
  test('is left out', () => {
    const safe = safeDrawing(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]>${drawing(inside)}`);
    expect(safe).toMatch(/^<svg xmlns=/);
    expect(safe).not.toMatch(/alert|evil|script|on\w+=|data:|ENTITY|\?xml/i);
  });
});

test.each(['', 'no drawing', '<html><body/></html>'])('%j is no drawing', (text) => {
  expect(safeDrawing(text)).toBeNull();
});

describe('a drawing beside an article', () => {
  function publish(text: string) {
    const folder = mkdtempSync(join(tmpdir(), 'drawing-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'sizes.svg');
    writeFileSync(file, text);
    const name = 'sizes.1a.svg';
    return publishedBytes(name, { file, path: 'sizes.svg', kind: 'drawing', published: name, size: null, spoken: '' });
  }

  test('is published without its script', async () => {
    const bytes = await publish(drawing('<script>alert(1)</script><rect width="3"/>'));
    expect(new TextDecoder().decode(bytes)).toBe(drawing('<rect width="3"/>'));
  });

  test('that is none stops the build and is named', async () => {
    await expect(publish('no drawing')).rejects.toThrow('sizes.svg:1: this is no drawing that can be read');
  });
});
