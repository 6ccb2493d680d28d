// The search worker of a site in a language that we know nothing about.
import { createFallback } from '../../text/languages/fallback.ts';
import { work } from '../search-worker.ts';

work(createFallback);
