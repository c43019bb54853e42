import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '@/utils/reader';
import { adapter as generic } from '@/utils/sites/generic';
import { adapter as horde } from '@/utils/sites/horde';
import { adapter as sogo } from '@/utils/sites/sogo';
import { adapter as zimbra } from '@/utils/sites/zimbra';

/**
 * Beside `webmail.reader` on allowed sites: programs read partly, and any other
 * webmail read wholly, by meaning. Keeps off what the other script reads.
 */
export default defineUnlistedScript(() =>
  startReader([sogo, horde, zimbra, generic], { anywhere: generic }),
);
