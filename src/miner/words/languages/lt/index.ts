// What the miner knows of Lithuanian, one subject a file.
import type { MinerLanguage } from '../language.ts';
import { amounts } from './amounts.ts';
import { answers } from './answers.ts';
import { asking } from './asking.ts';
import { customers } from './customers.ts';
import { exports } from './export.ts';
import { introductions } from './introductions.ts';
import { mail } from './mail.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { people } from './people.ts';
import { personal } from './personal.ts';
import { report } from './report.ts';
import { questionForms } from './question-forms.ts';
import { rewording } from './rewording.ts';
import { sentences } from './sentences.ts';
import { spelling } from './spelling.ts';
import { surnames } from './surnames.ts';

export const lt: MinerLanguage = {
  amounts,
  answers,
  asking,
  customers,
  exports,
  introductions,
  mail,
  names,
  numbers,
  people,
  personal,
  questionForms,
  report,
  rewording,
  sentences,
  spelling,
  surnames,
};
