import type { CaptureRequests } from '@/utils/messages/requests/capture';
import type { Answering } from '../answer';
import { captureView } from '../capture/view';
import type { MethodsOf } from './methods-of';

export const captureMethods = (a: Answering): MethodsOf<CaptureRequests> => ({
  'capture/view': a(captureView),
});
