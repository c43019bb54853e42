import type { SettingsRequests } from '@/utils/messages/requests/settings';
import type { Answering } from '../answer';
import { settingsGet, settingsList, settingsSet } from '../settings';
import type { MethodsOf } from './methods-of';

export const settingsMethods = (a: Answering): MethodsOf<SettingsRequests> => ({
  'settings/get': a(settingsGet),
  'settings/list': a(settingsList),
  'settings/set': a(settingsSet),
});
