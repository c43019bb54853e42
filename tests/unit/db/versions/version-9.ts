import type { Fixture } from './fixture';
import { version8 } from './version-8';

/** Version 9 marks people whose suggestions were judged; stores and indexes stayed. */
export const version9: Fixture = { ...version8, version: 9 };
