import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReports } from '@/utils/reader/report';

/** Put into a page only when its user asks for a report about how it is built. */
export default defineUnlistedScript(() => answerReports());
