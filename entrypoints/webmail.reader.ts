import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '@/utils/reader';
import { startDrafts } from '@/utils/reader/draft-link';
import { adapter as roundcube } from '@/utils/sites/roundcube';
import { adapter as snappymail } from '@/utils/sites/snappymail';

/** Mail on hosts that only the user knows: put there when the user allows a site. */
export default defineUnlistedScript(() =>
  startReader([roundcube, snappymail], { drafts: startDrafts }),
);
