// npm run schemas: writes docs/*.schema.json anew, after a shape in src/messages or src/machines has changed.
import { writeFileSync } from 'node:fs';
import { articlesJsonSchema } from '../src/machines/articles-json.ts';
import { jsonSchemas } from '../src/messages/json-schemas.ts';
import { readArguments, runCommand } from './terminal/command.ts';

await runCommand(() => {
  readArguments('npm run schemas', {}, { allowPositionals: false });
  for (const [name, schema] of Object.entries({ ...jsonSchemas, 'articles.schema.json': articlesJsonSchema })) {
    writeFileSync(`docs/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
    console.log(`docs/${name} is written.`);
  }
});
