import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, readsAsPinyin, soundKeysOf } from '@/utils/domain/name-sound';

/** Names that are one, by what they share with the first. */
const ONE: [string, ...[string, 'same' | 'turned' | 'sound' | null][]][] = [
  [
    '张伟',
    ['张 伟', 'same'],
    ['張偉', 'sound'],
    ['Zhang Wei', 'sound'],
    ['Wei Zhang', 'sound'],
    ['ZhangWei', 'sound'],
    ['ZHANG, Wei', 'sound'],
    ['张伟先生', 'sound'],
    ['Zhang Wen', null],
    ['李伟', null],
  ],
  ['Zhang Wei', ['Wei Zhang', 'turned'], ['ZhangWei', 'turned'], ['zhang wei', 'same']],
  ['Wang Xiaoming', ['Xiao Ming Wang', 'turned'], ['Xiaoming Wang', 'turned'], ['王晓明', 'sound']],
  ['曾志伟', ['Zeng Zhiwei', 'sound'], ['Ceng Zhiwei', null]],
  ['单田芳', ['Shan Tianfang', 'sound'], ['Dan Tianfang', null]],
  ['解晓东', ['Xie Xiaodong', 'sound'], ['Xiaodong Jie', 'sound']],
  ['仇英', ['Qiu Ying', 'sound'], ['Chou Ying', null]],
  ['翟志刚', ['Zhigang Zhai', 'sound']],
  ['吕明', ['Lu Ming', 'sound'], ['Lyu Ming', 'sound'], ['Lü Ming', 'sound'], ['LV Ming', 'sound']],
  ['乐嘉', ['Le Jia', 'sound'], ['Yue Jia', 'sound']],
  ['欧阳小明', ['Ouyang Xiaoming', 'sound'], ['Xiaoming Ouyang', 'sound']],
  ['尉迟恭', ['Yuchi Gong', 'sound'], ['Weichi Gong', null]],
  ['Tanaka Taro', ['Taro Tanaka', 'turned'], ['TANAKA, Taro', 'turned']],
  ['Jane Doe', ['Doe, Jane', 'same'], ['Jane Roe', null], ['Doe Jane', 'turned']],
  ['Anna', ['Anna', 'same'], ['安娜', null]],
  ['', ['', null]],
];

describe('names that sound alike', () => {
  for (const [first, ...others] of ONE) {
    it.each(others)(`${first || 'nothing'} and %s: %s`, (other, likeness) => {
      expect(likenessOf(first, other)).toBe(likeness);
      expect(likenessOf(other, first)).toBe(likeness);
    });
  }

  it('knows which Latin names are Chinese ones', () => {
    for (const name of ['Zhang Wei', 'WangXiaoming', 'Ouyang Xiu', 'Lyu Bu', 'Xi An']) {
      expect(readsAsPinyin(name), name).toBe(true);
    }
    for (const name of ['Thomas James', 'Peter Schmidt', 'Anna Maria Costa', '张伟', '']) {
      expect(readsAsPinyin(name), name).toBe(false);
    }
  });

  it('gives few keys, the same for every order and spacing', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(word, word, (given, family) => {
        const keys = soundKeysOf(`${given} ${family}`);
        expect(keys).toHaveLength(1);
        expect(soundKeysOf(`${family} ${given}`)).toEqual(keys);
        expect(soundKeysOf(`${family.toUpperCase()}, ${given}`)).toEqual(keys);
        expect(soundKeysOf(given + family)).toEqual(keys);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(soundKeysOf(name).length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
