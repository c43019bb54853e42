import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '@/utils/reader';
import { startDrafts } from '@/utils/reader/draft-link';
import { adapter } from '@/utils/sites/gmail';

export default defineUnlistedScript(() => startReader([adapter], { drafts: startDrafts }));
