import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '@/utils/reader';
import { adapter as generic } from '@/utils/sites/generic';
import { adapter as horde } from '@/utils/sites/horde';
import { adapter as roundcube } from '@/utils/sites/roundcube';
import { adapter as sogo } from '@/utils/sites/sogo';
import { adapter as zimbra } from '@/utils/sites/zimbra';

/** Mail on hosts that only the user knows: put there when the user allows a site. */
export default defineUnlistedScript(() => startReader([roundcube, sogo, horde, zimbra, generic]));
