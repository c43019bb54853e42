import type { NoteTone } from '../notes';
import type { NoteTemplate } from '../notes/template';
import type { SnippetKind } from './kinds';

/** Snippets in Chinese, in the form business mail has. */
export const chinese: Readonly<Record<SnippetKind, Record<NoteTone, NoteTemplate>>> = {
  greeting: {
    gentle: `{name}，您好：

好久没有问候您了，近来一切都好吗？如果有什么我能帮上忙的，不论是不是业务上的事，您尽管说。`,
    firm: `{name}，您好：

近来怎么样？在下次沟通之前，有什么需要我先了解的吗？`,
  },
  thanks: {
    gentle: `{name}，您好：

非常感谢您[{reason}]。您的支持让我的工作顺利了很多，我一直记在心里。`,
    firm: `{name}，您好：

感谢您[{reason}]，收到了。`,
  },
  refusal: {
    gentle: `{name}，您好：

谢谢您坦诚地跟我提这件事。我认真考虑过，很抱歉，这次确实办不到。[跟您说句实话：{reason}。]

与其勉强答应却做不到，不如先如实告诉您。我们一起想想有没有别的办法。`,
    firm: `{name}，您好：

这件事我不能答应。[原因：{reason}。]对每一位客户我们都守这条原则，敬请理解。`,
  },
  'takes-longer': {
    gentle: `{name}，您好：

[“{promise}”]这件事我一直记着，比预想的要多花些时间，先跟您说一声，免得您惦记。[{newDate}前给您消息。]`,
    firm: `{name}，您好：

[“{promise}”]目前还需要时间。[新的时间是{newDate}。]`,
  },
  value: {
    gentle: `{name}，您好：

看到一份资料，觉得对您可能有用[：{reason}]。[

{link}]

不用特意回复，只是看到时想起了您。`,
    firm: `{name}，您好：

这份资料供您参考[：{reason}]。[

{link}]`,
  },
  survey: {
    gentle: `{name}，您好：

想听听您的真心话：从 1 到 5 分，您对我们满意吗？哪一点最该改进？实话比客气话更能帮到我。`,
    firm: `{name}，您好：

请教两个问题：您对我们的满意度是几分（1 到 5 分）？最该改进的是什么？`,
  },
  referral: {
    gentle: `{name}，您好：

很高兴和您合作顺利。您身边有没有朋友也遇到过您当初的问题？如果方便引荐，我一定用心对待；不方便也完全没有关系。`,
    firm: `{name}，您好：

您认识的人里，有谁也用得上我们的产品？如能引荐，非常感谢。`,
  },
  festival: {
    gentle: `{name}，您好：

[{festival}到了，]祝您和家人平安喜乐、万事顺心。感谢您一直以来的信任。`,
    firm: `{name}，您好：

[祝您{festival}快乐！]祝一切顺利。`,
  },
};
