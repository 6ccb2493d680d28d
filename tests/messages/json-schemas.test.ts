import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/messages/json-schemas.ts';

test.each(Object.entries(jsonSchemas))('docs/%s is what pages send (npm run schemas writes it)', (name, schema) => {
  expect(JSON.parse(readFileSync(`docs/${name}`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
});
