import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '@/utils/reader';
import { adapter } from '@/utils/sites/aliyun';

export default defineUnlistedScript(() => startReader([adapter]));
