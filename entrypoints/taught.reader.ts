import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTaught } from '@/utils/reader/taught';
import { withTaught } from '@/utils/sites/shared/taught/read';

/** Put beside the reader only on sites that their user has taught. */
export default defineUnlistedScript(() => offerTaught(withTaught));
