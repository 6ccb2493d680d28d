// npm run schemas: writes docs/*.schema.json anew, after a shape in src/messages has changed.
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/messages/json-schemas.ts';
import { readArguments, runCommand } from './terminal/command.ts';

await runCommand(() => {
  readArguments('npm run schemas', {}, { allowPositionals: false });
  for (const [name, schema] of Object.entries(jsonSchemas)) {
    writeFileSync(`docs/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
    console.log(`docs/${name} is written.`);
  }
});
