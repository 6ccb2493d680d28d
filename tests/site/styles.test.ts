// The stylesheets keep what they promise: one scale of spaces, colours from tokens only, each file in its layer.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import postcss, { type Declaration } from 'postcss';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.css').map((file) => file.replaceAll('\\', '/'));
const index = 'src/styles/index.css';
/** In rem, quarters of which are 4 px; src/styles/tokens.css names the same. */
const scale = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5];

function declarations(file: string): { place: string; declaration: Declaration }[] {
  const found: { place: string; declaration: Declaration }[] = [];
  postcss.parse(readFileSync(file, 'utf8')).walkDecls((declaration) => {
    found.push({ place: `${file}:${declaration.source!.start!.line}`, declaration });
  });
  return found;
}

/** The order of the layers stands in each sheet, since a page may meet any of them first. */
const order = /^@layer reset, [^{};]+;$/m.exec(readFileSync(index, 'utf8'))![0];

/** Whether all that a stylesheet says stands in one of these layers, so that it may travel with one page only. */
const isLayered = (file: string) => {
  const [first, ...others] = postcss.parse(readFileSync(file, 'utf8')).nodes.filter(({ type }) => type !== 'comment');
  return `${first};` === order && others.every((node) => node.type === 'atrule' && node.name === 'layer');
};

test('every stylesheet is part of the sheet or of one page, in a layer: a theme wins over it', () => {
  // A shop's theme.css stands in for no-theme.css.
  const imports = [...readFileSync(index, 'utf8').matchAll(/^@import '([^']+)' layer\(\w+\);$/gm)];
  const parts = imports.map(([, path]) => posix.join('src/styles', path!.replace('@theme', 'no-theme')));
  const others = files.filter((file) => file !== index && !parts.includes(file));
  expect(others.filter((file) => !isLayered(file))).toEqual([]);
  expect(parts.filter((file) => !files.includes(file))).toEqual([]);
});

test('paddings, margins and gaps are steps of one scale', () => {
  const strays = files.flatMap(declarations).flatMap(({ place, declaration: { prop, value } }) => {
    if (!/^(padding|margin|gap|row-gap|column-gap)/.test(prop) || value.includes('clamp(')) return [];
    const steps = [...value.matchAll(/(?<![\d.])-?([\d.]+)rem/g)].map(([, step]) => Number(step));
    return steps.every((step) => scale.includes(step)) ? [] : [`${place} ${prop}: ${value}`];
  });
  expect(strays).toEqual([]);
});

test('colours stand in tokens.css, so that a theme reaches all of them', () => {
  const strays = files
    .filter((file) => file !== 'src/styles/tokens.css')
    .flatMap(declarations)
    .filter(({ declaration: { value } }) => /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|light-dark)\(/i.test(value));
  expect(strays.map(({ place }) => place)).toEqual([]);
});

test('every token that is used is there, but those that scripts set and that have a stand-in', () => {
  const all = files.flatMap(declarations).map(({ declaration }) => declaration);
  const set = new Set(all.map(({ prop }) => prop));
  const used = all.flatMap(({ value }) => [...value.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!));
  expect(used.filter((name) => !set.has(name))).toEqual([]);
});

test('no stylesheet is longer than a person reads in one go (250 lines)', () => {
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length;
  expect(files.filter((file) => lines(file) > 250)).toEqual([]);
});
