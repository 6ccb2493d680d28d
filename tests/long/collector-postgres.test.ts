// The collector on a real PostgreSQL, which the test starts itself.
import { afterAll } from 'vitest';
import { openPostgres } from '../../src/collector/rim/postgres.ts';
import { createPostgres } from '../../scripts/bench/own-postgres.ts';
import { collectorSuite } from '../collector/suite.ts';

const postgres = await createPostgres();
afterAll(() => postgres.remove());

collectorSuite(() => openPostgres(postgres.url));
