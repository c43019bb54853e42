// The hundred most common Chinese family names cover more than four in five people.
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤陳張劉楊黃趙吳孫馬鄭謝許鄧蕭蔣葉蘇呂盧鍾陸賈鄒邱閻龔萬錢嚴湯';
const CHINESE_NAME = new RegExp(
  `^(?:[${FAMILY}][\\u4e00-\\u9fff]{1,2}|(?:欧阳|司马|上官|诸葛|东方|尉迟|夏侯|皇甫)[\\u4e00-\\u9fff]{1,2})$`,
);
const LATIN_NAME =
  /^(?:(?:Mr|Ms|Mrs|Dr|Prof|Ing)\.? )?\p{Lu}[\p{L}'’-]{1,20}(?: (?:\p{Lu}\.?|van|von|de|der|den|da|del|di|la|bin|al|\p{Lu}[\p{L}'’-]{1,24})){1,4}(?:,? (?:Jr|Sr|PhD|MBA|CPA|PMP|Esq|MD)\.?)*$/u;
const NOT_NAME =
  /\b(?:best|kind|regards|team|sales|support|department|office|company|group|services?|solutions|manager|director|engineer|street|road|avenue|tel|phone|mobile|fax|email|sent|from|view|follow|visit|our|the|and|street|limited|international|north|south|east|west|new|united|hong kong|san|los)\b/i;

const TITLE_WORD =
  /\b(?:manager|director|engineer|president|vice president|vp|svp|evp|ceo|cto|cfo|coo|cmo|cio|founder|co-?founder|owner|partner|head of|lead|leader|sales|marketing|consultant|analyst|associate|assistant|specialist|executive|representative|officer|coordinator|buyer|purchaser|procurement|developer|architect|designer|administrator|advisor|adviser|attorney|counsel|accountant|controller|supervisor|secretary|chair(?:man|woman|person)?|professor|researcher|scientist|technician|trader|planner|editor|producer|recruiter|account manager|business development|geschäftsführer\w*|leiter\w*|directeur|gerente)\b/i;
const TITLE_ZH =
  /(?:总经理|副总|总裁|董事长?|经理|总监|主管|主任|工程师|销售(?:代表|专员|顾问)?|客户代表|采购(?:员|专员)?|助理|专员|顾问|律师|会计师?|设计师|研究员|教授|店长|厂长|部长|科长|处长|创始人|合伙人|业务员|外贸(?:业务)?员?|负责人|秘书|CEO|CTO|CFO|COO)$/;
const COMPANY =
  /\b(?:inc|incorporated|ltd|limited|llc|llp|gmbh|ag|kg|plc|corp|corporation|co|s\.?a\.?|s\.?r\.?l|b\.?v|oy|ab|pty|group|holdings?|industries|technologies|systems|university|institute|bank|partners)\.?(?:\s*$|[,)])/i;
const COMPANY_ZH =
  /(?:公司|集团|厂|事务所|研究院|研究所|大学|银行|商行|工作室|中心|医院|学院|协会|分行|办事处)$/;

/** Is the text a person's name, standing alone? */
export function isName(text: string): boolean {
  if (CHINESE_NAME.test(text)) return true;
  return text.length <= 48 && LATIN_NAME.test(text) && !NOT_NAME.test(text) && !COMPANY.test(text);
}

/** "王伟 David Wang", "David Wang 王伟", "王伟（David）": the name, as written. */
export function mixedName(text: string): string | null {
  const parts =
    /^([\u4e00-\u9fff]{2,4})[\s(（|/]{1,3}([A-Z][A-Za-z.'’ -]{1,30})[)）]?$|^([A-Z][A-Za-z.'’ -]{1,30})[\s(（|/]{1,3}([\u4e00-\u9fff]{2,4})[)）]?$/.exec(
      text,
    );
  if (!parts) return null;
  return CHINESE_NAME.test(parts[1] ?? parts[4] ?? '') ? text : null;
}

/** Is the text what somebody is at work? */
export const isTitle = (text: string): boolean =>
  text.length <= 80 &&
  !/\d{3}|@|www\.|https?:/.test(text) &&
  (TITLE_WORD.test(text) || TITLE_ZH.test(text));

/** Is the text the name of a firm or an institution? */
export const isCompany = (text: string): boolean =>
  text.length <= 80 &&
  !/@|https?:|www\./.test(text) &&
  (COMPANY.test(text) || COMPANY_ZH.test(text));
