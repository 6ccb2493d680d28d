// A Markdown file of ours ↔ the values that the visual editor works on. It runs in the browser. The editor would write
// every file anew from what it knows; here its changes go into the file as it was, so what nobody has changed keeps
// every byte: comments, quotes, fields that the editor does not show.
import { isMap, parseDocument, stringify, type Document, type Node, type Pair, type Scalar } from 'yaml';

/** Field by name, with the text under the front matter as `body` and the whole file as `written`. */
export type EditorValues = Record<string, unknown> & { body?: string; written?: string };

const NEW_FILE = '---\n---\n';
const frontMatter = /^---[ \t]*\n([\s\S]*?)(?:^---[ \t]*(?:\n|$))/m;

/** @throws Error when the front matter is missing or is not YAML; the editor shows it beside the file's name */
export function toValues(text: string, objects: readonly string[]): EditorValues {
  const { yaml, body } = parts(text);
  const fields = (readYaml(yaml).toJS() ?? {}) as Record<string, unknown>;
  const shown = Object.entries(fields).map(([name, value]) => [name, shownValue(name, value, objects)]);
  // A new article begins as a draft; one that does not say is none.
  return { draft: false, ...Object.fromEntries(shown), body: body.trim(), written: text };
}

/** @param objects names of fields that hold more than a value or a list: they are edited as YAML */
export function toText({ body = '', written, ...values }: EditorValues, objects: readonly string[]): string {
  const old = parts(written || NEW_FILE);
  const before = (readYaml(old.yaml).toJS() ?? {}) as Record<string, unknown>;
  const changed = Object.entries(values).filter(
    ([name, value]) => plain(value) !== plain(shownValue(name, before[name], objects)),
  );
  const yaml = changed.reduce(
    (text, [name, value]) => withField(text, name, fileValue(name, value, objects)),
    old.yaml,
  );
  const text = body.trim() === old.body.trim() ? old.body : `\n${body.trim()}\n`;
  return `---\n${yaml}---\n${text}`;
}

function parts(text: string): { yaml: string; body: string } {
  const match = frontMatter.exec(text);
  if (!match || match.index > 0) throw new Error('the front matter between two lines of three dashes is missing');
  return { yaml: match[1]!, body: text.slice(match[0].length) };
}

function readYaml(text: string): Document {
  const document = parseDocument(text);
  if (document.errors.length) throw new Error(document.errors[0]!.message);
  return document;
}

function shownValue(name: string, value: unknown, objects: readonly string[]): unknown {
  return objects.includes(name) && value ? stringify(value, { lineWidth: 0 }) : value;
}

function fileValue(name: string, value: unknown, objects: readonly string[]): unknown {
  return objects.includes(name) && typeof value === 'string' ? readYaml(value).toJS() : value;
}

/** For comparing: what is empty, or false, is the same as a field that is not there. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(plain).filter(Boolean)).replace(/^\[\]$/, '');
  return value === false || value == null ? '' : String(value).trim();
}

/** The YAML with one field changed, added at the end, or taken out because it is empty. */
function withField(yaml: string, name: string, value: unknown): string {
  const line = plain(value) === '' ? '' : stringify({ [name]: value }, { lineWidth: 0 });
  const { contents } = readYaml(yaml);
  if (isMap(contents) && contents.flow) {
    contents.set(name, value);
    return stringify(contents.toJSON(), { lineWidth: 0 });
  }
  const pairs = (isMap(contents) ? contents.items : []) as Pair<Scalar, Node | null>[];
  const pair = pairs.find(({ key }) => key.value === name);
  if (!pair) return yaml + line;
  const start = pair.key.range![0];
  const end = yaml.slice(0, (pair.value?.range ?? pair.key.range!)[1]).trimEnd().length;
  return yaml.slice(0, start) + line + yaml.slice(yaml.indexOf('\n', end) + 1 || yaml.length);
}
