import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '@/utils/reader';
import { startDrafts } from '@/utils/reader/draft-link';
import { adapter } from '@/utils/sites/outlook';

export default defineUnlistedScript(() => startReader([adapter], { drafts: startDrafts }));
