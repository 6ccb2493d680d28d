// The search worker of an English site.
import { en } from '../../text/languages/en.ts';
import { work } from '../search-worker.ts';

work(() => en);
