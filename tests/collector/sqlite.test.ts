// The collector on SQLite, its embedded default.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite } from '../../src/collector/rim/sqlite.ts';
import { collectorSuite } from './suite.ts';

const dir = mkdtempSync(join(tmpdir(), 'collector-'));
afterAll(() => rmSync(dir, { recursive: true }));

collectorSuite(() => openSqlite(join(dir, 'collector.db')));
