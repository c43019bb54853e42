import { app } from './app';
import { dashboard } from './dashboard';
import { followup } from './followup';
import { keys } from './keys';
import { ledger } from './ledger';
import { log } from './log';
import { person } from './person';
import { promise } from './promise';
import { states } from './states';
import { suggestion } from './suggestion';
import { timeline } from './timeline';
import { toasts } from './toasts';
import { today } from './today';

/** English screen texts, the source of all keys. One file per area. */
export const en = {
  ...app,
  ...dashboard,
  ...followup,
  ...keys,
  ...ledger,
  ...log,
  ...person,
  ...promise,
  ...states,
  ...suggestion,
  ...timeline,
  ...toasts,
  ...today,
};
