export { signatureOf, stripReplyText } from '@/utils/lib/reply/plain';
export { visibleReply } from '@/utils/lib/reply/visible';
