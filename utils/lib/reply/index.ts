export { stripReplyText } from '@/utils/lib/reply/plain';
export type { StrippedReply } from '@/utils/lib/reply/strip';
export { visibleReply } from '@/utils/lib/reply/visible';
