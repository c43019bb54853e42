import type { Channel } from '@/utils/domain/interaction';
import type { IconNode } from '../ui/Icon';
import {
  IconLinkedin,
  IconMail,
  IconMeeting,
  IconNote,
  IconOther,
  IconPhone,
  IconVisit,
  IconWechat,
} from '../ui/icons';

export const channelIcon: Readonly<Record<Channel, IconNode>> = {
  mail: IconMail,
  linkedin: IconLinkedin,
  call: IconPhone,
  meeting: IconMeeting,
  visit: IconVisit,
  wechat: IconWechat,
  note: IconNote,
  other: IconOther,
};
