import type { NoteKind, NoteTone } from './kinds';
import type { NoteTemplate } from './template';

/** Notes in Chinese, in the form business mail has: address, 您好, the matter, a closing word. */
export const chinese: Readonly<Record<NoteKind, Record<NoteTone, NoteTemplate>>> = {
  'new-date': {
    gentle: `{name}，您好：

之前答应您“{promise}”[，原定{oldDate}]。目前看来无法如期办妥，与其让您空等，不如先如实告诉您：最晚{newDate}给您办好。[原因是{reason}。]

耽误了您的时间，非常抱歉。如果这个时间对您不方便，请告诉我，我再想办法。`,
    firm: `{name}，您好：

“{promise}”一事，完成时间[由{oldDate}]改为{newDate}。[原因：{reason}。]

如对您有影响，请告知。`,
  },
  'new-date-after': {
    gentle: `{name}，您好：

之前答应您“{promise}”[，原定{oldDate}]，没有如期完成，也没有提前告诉您，是我的疏忽，向您道歉。最晚{newDate}给您办好。[原因是{reason}。]

如果给您造成了不便，请告诉我，我尽力弥补。`,
    firm: `{name}，您好：

“{promise}”[原定{oldDate}，]未能如期完成，责任在我。新的完成时间是{newDate}。[原因：{reason}。]`,
  },
  'takes-longer': {
    gentle: `{name}，您好：

之前跟您说过“{promise}”，这件事我一直在跟进，比预想的要多花些时间。[{reason}。]最晚{newDate}给您明确答复。

感谢您的耐心。`,
    firm: `{name}，您好：

“{promise}”一事目前还没有结果[，{reason}]。{newDate}前给您明确答复。`,
  },
  decline: {
    gentle: `{name}，您好：

之前跟您说过“{promise}”，我已经尽力争取，很抱歉，这次没能办成。[跟您说句实话：{reason}。]

不想让您空等，所以尽早告诉您。如果有别的办法能帮到您，请尽管说，我马上去办。`,
    firm: `{name}，您好：

关于“{promise}”，很遗憾，这次不能同意。[原因：{reason}。]先明确告诉您，以免耽误您的安排，敬请理解。`,
  },
  done: {
    gentle: `{name}，您好：

之前答应您的“{promise}”已经办好，请查收。如有遗漏，请随时告诉我，我马上处理。`,
    firm: `{name}，您好：

“{promise}”已完成，请查收。`,
  },
  'done-after': {
    gentle: `{name}，您好：

“{promise}”[（原定{oldDate}）]现已办好，请查收。让您久等了，非常抱歉。`,
    firm: `{name}，您好：

“{promise}”已完成，比约定的时间晚了，向您致歉。请查收。`,
  },
  thanks: {
    gentle: `{name}，您好：

您之前说的“{promise}”已经收到，非常感谢，帮了我大忙。`,
    firm: `{name}，您好：

“{promise}”已收到，谢谢。`,
  },
};
