// An SVG file beside an article is a document that can run scripts, under the shop's own address when somebody opens
// it. So it is published with what is on this list alone: shapes, text, colours; no script, no link, nothing from elsewhere.
import { render } from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';

const tags = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'style', 'switch', 'image'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'marker', 'filter'],
  ...[
    'feBlend',
    'feColorMatrix',
    'feComponentTransfer',
    'feComposite',
    'feDropShadow',
    'feFlood',
    'feFuncA',
    'feFuncB',
  ],
  ...['feFuncG', 'feFuncR', 'feGaussianBlur', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset', 'feTurbulence'],
]);

const attributes = new Set([
  ...[
    'xmlns',
    'xmlns:xlink',
    'version',
    'viewBox',
    'preserveAspectRatio',
    'id',
    'class',
    'style',
    'role',
    'lang',
    'xml:lang',
  ],
  ...[
    'xml:space',
    'type',
    'href',
    'xlink:href',
    'transform',
    'd',
    'points',
    'pathLength',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
  ],
  ...[
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'fx',
    'fy',
    'fr',
    'dx',
    'dy',
    'width',
    'height',
    'rotate',
    'offset',
    'orient',
    'refX',
  ],
  ...[
    'refY',
    'in',
    'in2',
    'result',
    'mode',
    'operator',
    'values',
    'stdDeviation',
    'radius',
    'scale',
    'k1',
    'k2',
    'k3',
    'k4',
  ],
  ...['slope', 'intercept', 'amplitude', 'exponent', 'tableValues', 'baseFrequency', 'numOctaves', 'seed', 'opacity'],
  ...['display', 'visibility', 'overflow', 'filter', 'isolation', 'spreadMethod', 'textLength', 'lengthAdjust'],
  ...['startOffset', 'letter-spacing', 'word-spacing', 'dominant-baseline', 'alignment-baseline', 'baseline-shift'],
  ...['vector-effect', 'paint-order', 'shape-rendering', 'image-rendering', 'mix-blend-mode'],
]);
/** fill-opacity, clip-path, marker-end, gradientUnits, aria-label … */
const families =
  /^(?:fill|stroke|font|stop|clip|text|marker|mask|flood|color|aria)(?:-[a-z]+)*$|^(?:gradient|pattern|mask|maskContent|patternContent|clipPath|marker|filter|primitive)(?:Units|Transform)$|^marker(?:Width|Height)$/;

const SVG = 'http://www.w3.org/2000/svg';

/** @returns null when this is no drawing that can be read */
export function safeDrawing(source: string): string | null {
  const document = parseDocument(source, { xmlMode: true });
  const svg = document.children.find((node) => 'name' in node && node.name === 'svg');
  if (!svg || !('attribs' in svg)) return null;
  keepAllowed(svg);
  svg.attribs.xmlns = SVG;
  return render(svg, { xmlMode: true });
}

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: object }>;

function keepAllowed(element: Element): void {
  for (const [name, value] of Object.entries(element.attribs))
    if (!isSafe(element.name, name, value)) delete element.attribs[name];
  // Styles often stand in CDATA.
  const children = element.children.flatMap((child) => (child.type === 'cdata' ? child.children : [child]));
  element.children = children.filter((child) => child.type === 'text' || isAllowed(child));
  for (const child of element.children) if ('attribs' in child) keepAllowed(child);
}

function isAllowed(node: Node): boolean {
  return 'attribs' in node && tags.has(node.name) && hasSafeStyle(node);
}

function isSafe(tag: string, name: string, value: string): boolean {
  if (!attributes.has(name) && !families.test(name)) return false;
  if (name === 'xmlns') return value === SVG;
  if (!name.endsWith('href')) return isSafeStyle(value);
  const isPicture = tag === 'image' && /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]+$/.test(value);
  return isPicture || /^#[^\s]+$/.test(value);
}

function hasSafeStyle(element: Element): boolean {
  return element.name !== 'style' || isSafeStyle(DomUtils.textContent(element));
}

/** Rules may name colours and parts of the drawing (`url(#shade)`), and fetch nothing. */
function isSafeStyle(css: string): boolean {
  return !/@|\\|expression\s*\(|(?:url|src|image|image-set)\s*\(\s*(?!["']?#)/i.test(css);
}
