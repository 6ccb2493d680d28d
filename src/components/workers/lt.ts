// The search worker of a Lithuanian site.
import { lt } from '../../text/languages/lt.ts';
import { work } from '../search-worker.ts';

work(() => lt);
