// The characters the rules know, traditional beside simplified: reading only, never shown.
const TRADITIONAL =
  '發給幫們會後說時間請問電話這樣個東經處辦聯繫絡復確認實報價單題應該還錢週馬從結開關門車見買賣貨運輸轉帳賬貴與對麼嗎點號無現場準備試調協資訊傳郵檔製訂購選擇簽約條圖稿寫讀聽講談論議際務業員內兩節過幾國慶禮鐘當廠長邊讓將爭取盡儘連線項總經師傅財務術產審請覆顧慮級軟體檢測驗續維護寶貝許諾證據稅費銀賠償損壞換貼樓層隨達領導圓滿謝歡樂華電視觀劇戲館飯飲麵雞魚難題歲愛離婚戰爭鬥陽陰雲氣風飛機場聞麗亞裡裏麼為訴誰歸納顏嚴緊優惠減蓋預備補齊遞繳彙匯獎勵層壓縮寧願滾邀計劃負責熱';
const SIMPLIFIED =
  '发给帮们会后说时间请问电话这样个东经处办联系络复确认实报价单题应该还钱周马从结开关门车见买卖货运输转账账贵与对么吗点号无现场准备试调协资讯传邮档制订购选择签约条图稿写读听讲谈论议际务业员内两节过几国庆礼钟当厂长边让将争取尽尽连线项总经师傅财务术产审请复顾虑级软体检测验续维护宝贝许诺证据税费银赔偿损坏换贴楼层随达领导圆满谢欢乐华电视观剧戏馆饭饮面鸡鱼难题岁爱离婚战争斗阳阴云气风飞机场闻丽亚里里么为诉谁归纳颜严紧优惠减盖预备补齐递缴汇汇奖励层压缩宁愿滚邀计划负责热';

const MAP = new Map([...TRADITIONAL].map((ch, n) => [ch, [...SIMPLIFIED][n] ?? ch]));

/** Simplified characters, half-width letters and digits; one character stays one character. */
export function simplified(text: string): string {
  let out = '';
  for (const ch of text) {
    const code = ch.charCodeAt(0);
    if (code < 0x80) out += ch;
    else if (/[０-９Ａ-Ｚａ-ｚ]/.test(ch)) out += String.fromCharCode(code - 0xfee0);
    else out += MAP.get(ch) ?? ch;
  }
  return out;
}
