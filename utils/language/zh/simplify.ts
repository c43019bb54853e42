// The characters the rules know, traditional beside simplified: reading only, never shown.
const TRADITIONAL =
  '發給幫們會後說時間請問電話這樣個東經處辦聯繫絡復確認實報價單題應該還錢週馬從結開關門車見買賣貨運輸轉帳賬貴與對麼嗎點號無現場準備試調協資訊傳郵檔製訂購選擇簽約條圖寫讀聽講談論議際務業員內兩節過幾國慶禮鐘當廠長邊讓將爭盡儘連線項總師財術產審覆顧慮級軟體檢測驗續維護寶貝許諾證據稅費銀賠償損壞換貼樓層隨達領導圓滿謝歡樂華視觀劇戲館飯飲麵雞魚難歲愛離戰鬥陽陰雲氣風飛機聞麗亞裡裏為訴誰歸納顏嚴緊優減蓋預補齊遞繳彙匯獎勵壓縮寧願滾計劃負責熱';
const SIMPLIFIED =
  '发给帮们会后说时间请问电话这样个东经处办联系络复确认实报价单题应该还钱周马从结开关门车见买卖货运输转账账贵与对么吗点号无现场准备试调协资讯传邮档制订购选择签约条图写读听讲谈论议际务业员内两节过几国庆礼钟当厂长边让将争尽尽连线项总师财术产审复顾虑级软体检测验续维护宝贝许诺证据税费银赔偿损坏换贴楼层随达领导圆满谢欢乐华视观剧戏馆饭饮面鸡鱼难岁爱离战斗阳阴云气风飞机闻丽亚里里为诉谁归纳颜严紧优减盖预补齐递缴汇汇奖励压缩宁愿滚计划负责热';

const MAP = new Map([...TRADITIONAL].map((ch, n) => [ch, [...SIMPLIFIED][n] ?? ch]));
const EACH = new RegExp(`[${TRADITIONAL}０-９Ａ-Ｚａ-ｚ：／．－　]`, 'g');

const plain = (ch: string): string => {
  if (ch === '　') return ' ';
  return MAP.get(ch) ?? String.fromCharCode(ch.charCodeAt(0) - 0xfee0);
};

/** Simplified characters, half-width letters, digits and marks; one character stays one character. */
export function simplified(text: string): string {
  return text.replace(EACH, plain);
}
