// The search worker of a Russian site.
import { ru } from '../../text/languages/ru.ts';
import { work } from '../search-worker.ts';

work(() => ru);
