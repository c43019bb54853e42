import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPointer } from '@/utils/reader/pointer';

/** Put into a page only while its user teaches Kept to read it. */
export default defineUnlistedScript(() => startPointer());
