// What raw HTML, attributes and addresses in an article may still do: nothing but say what they mean.
import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

describe('in an article', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['<img src="a.png" onerror="alert(1)">', '<img loading="lazy" decoding="async" src="a.png" alt="">'],
    ['<p onclick="alert(1)" style="position:fixed">a</p>', '<p>a</p>'],
    ['<style>body{display:none}</style>', ''],
    ['<iframe src="https://elsewhere.example/"></iframe>', ''],
    ['<div><svg><script>alert(1)</script><a href="javascript:alert(1)">a</a></svg>b</div>', '<div>b</div>'],
    ['<form action="/steal"><button>Go</button></form>', 'Go'],
    ['<div><input type="password" name="card"></div>', '<div></div>'],
    ['<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['<a href="JAVA&#10;SCRIPT:alert(1)">a</a>', '<p>a</p>'],
    ['<a href="data:text/html,x">a</a>', '<p>a</p>'],
    ['<p>a <img src="data:image/svg+xml,x"></p>', '<p>a </p>'],
    [
      '<p>a <img src="https://elsewhere.example/a.png"></p>',
      '<p>a <a href="https://elsewhere.example/a.png">https://elsewhere.example/a.png</a></p>',
    ],
    [
      '[![a](https://elsewhere.example/a.png)](https://elsewhere.example/)',
      '<p><a href="https://elsewhere.example/">a</a></p>',
    ],
    ['<img src="//elsewhere.example/a.png" alt="a">', '<a href="//elsewhere.example/a.png">a</a>'],
    ['<img src="/&#9;\\elsewhere.example/a.png" alt="a">', '<a href="/\t\\elsewhere.example/a.png">a</a>'],
    ['<p>a <img alt="A & <b> \'c\'" src="data:image/png,x"> d</p>', "<p>a A &amp; &lt;b&gt; 'c' d</p>"],
    [
      '<img src="a.png" srcset="b.png 1x, https://elsewhere.example/a.png 2x">',
      '<img loading="lazy" decoding="async" src="a.png" alt="">',
    ],
    [
      '<img src="a.png" srcset="b.png 1x,https://elsewhere.example/a.png 2x">',
      '<img loading="lazy" decoding="async" src="a.png" alt="">',
    ],
    ['<p>a <source srcset="b.png 1x, https://elsewhere.example/a.png 2x"></p>', '<p>a </p>'],
    ['<p><video controls src="https://elsewhere.example/a.mp4">No <b>video</b></video></p>', '<p>No <b>video</b></p>'],
    ['<p>a <video><source src="//elsewhere.example/a.mp4"></video></p>', '<p>a </p>'],
    ['<p><picture><source srcset="//x.example/a"><img src="data:x" alt="A"></picture></p>', '<p>A</p>'],
    ['<p><video poster="https://x.example/a.png" src="a.mp4"></video></p>', '<p><video src="a.mp4"></video></p>'],
    ['<p><object data="x"></object><embed src="x"><link rel="stylesheet" href="x">a</p>', '<p>a</p>'],
    ['<base href="https://elsewhere.example/">', ''],
    ['<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">', ''],
    ['<td>a cell without a table</td>', 'a cell without a table'],
    ['## Sizes {onclick="alert(1)" style="position:fixed" .banner #sizes}', '<h2 id="sizes">Sizes</h2>'],
    ['<img __ASTRO_IMAGE_=\'{"src":"dot.png","onload":"alert(1)","index":0}\'>', ''],
  ])('%s loses its power', (written, safe) => {
    expect(render(written)).toBe(safe);
  });

  test.each([
    '<details open><summary>More</summary><p>Text</p></details>',
    '<p><kbd>Ctrl</kbd> <sup>2</sup> <del>old</del> <ins>new</ins> <abbr title="Value added tax">VAT</abbr></p>',
    '<h2 id="anchor">Heading</h2>',
    '<p><a href="HTTPS://shop.example/" title="Shop">a</a><a href="/en/contact/">b</a><a href="mailto:a@b.example">c</a></p>',
    '<p><img loading="eager" decoding="async" src="dot.png" alt="A dot" width="40" height="20"></p>',
    '<p><picture><source srcset="a.webp 1x, b.webp 2x"><img loading="lazy" decoding="async" src="a.png" alt=""></picture><video><source src="a.mp4"></video></p>',
    '<p lang="lt" dir="ltr">Tekstas</p>',
  ])('%s is kept', (html) => {
    expect(render(html)).toBe(html);
  });
});
