import { app } from './app';
import { article } from './article';
import { brake } from './brake';
import { capture } from './capture';
import { complaint } from './complaint';
import { dashboard } from './dashboard';
import { followup } from './followup';
import { health } from './health';
import { insights } from './insights';
import { keys } from './keys';
import { ledger } from './ledger';
import { log } from './log';
import { notice } from './notice';
import { person } from './person';
import { promise } from './promise';
import { records } from './records';
import { relationship } from './relationship';
import { sites } from './sites';
import { snippet } from './snippet';
import { states } from './states';
import { suggestion } from './suggestion';
import { teach } from './teach';
import { timeline } from './timeline';
import { toasts } from './toasts';
import { today } from './today';
import { upkeep } from './upkeep';

/** 界面中文。术语：联系人、承诺（明确/软/待批/对方）、跟进、回访周期、往来记录、下一步、理由。 */
export const zh = {
  ...app,
  ...article,
  ...brake,
  ...capture,
  ...complaint,
  ...dashboard,
  ...followup,
  ...health,
  ...insights,
  ...keys,
  ...ledger,
  ...log,
  ...notice,
  ...person,
  ...promise,
  ...records,
  ...relationship,
  ...sites,
  ...snippet,
  ...states,
  ...suggestion,
  ...teach,
  ...timeline,
  ...toasts,
  ...today,
  ...upkeep,
};
