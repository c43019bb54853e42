import type { Dice } from './dice';

const words = (list: string) => list.trim().split(/\s+/) as readonly string[] as readonly [string];

const GIVEN = words(`Anna Ben Carla David Elena Felix Greta Hugo Ines Jonas Klara Leo Mara Nils Olga
  Pavel Quinn Rosa Samir Tessa Uwe Vera Will Xenia Yara Zoe Amir Bella Colin Dora Emil Fiona`);
const ONSETS = words(`B Br D Dr F Fr G Gr H K Kl Kr L M N P Pr R S Sch St T Tr V W Z`);
const MIDDLES = words(`a e i o u ei ar er or an en in on al el ol`);
const ENDS = words(
  `berg ler mann nik sen ski ton vic ward wood der ger lin mer ner rich stein ter`,
);
const SURNAMES = words(
  `王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐`,
);
const HAN =
  words(`伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平 刚 桂 英 华 慧 建 文 玲 丹 萍
  鑫 玉 浩 宇 欣 梓 涵 佳 思 雨 晨 辰 俊 子 轩 怡 诗 琪 博 睿`);
const TRADES = words('Tools Textiles Foods Optics Paper Marine Lighting Packaging Motors Glass');

/** One in five is Chinese. */
export function personName(dice: Dice): { name: string; chinese: boolean } {
  if (dice.chance(0.2)) {
    const given = dice.pick(HAN) + (dice.chance(0.8) ? dice.pick(HAN) : '');
    return { name: `${dice.pick(SURNAMES)}${given}`, chinese: true };
  }
  return { name: `${dice.pick(GIVEN)} ${familyName(dice)}`, chinese: false };
}

export const companyName = (dice: Dice) => `${familyName(dice)} ${dice.pick(TRADES)}`;

function familyName(dice: Dice): string {
  const inner = dice.chance(0.4)
    ? `${dice.pick(['l', 'm', 'n', 'r', 't'])}${dice.pick(MIDDLES)}`
    : '';
  return `${dice.pick(ONSETS)}${dice.pick(MIDDLES)}${inner}${dice.pick(ENDS)}`;
}

/** The letters of a name that an address may hold; '' for a Chinese one. */
export const letters = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.$/, '');
