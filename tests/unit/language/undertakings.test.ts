import { describe, expect, it } from 'vitest';
import { isUndertaking } from '@/utils/language';
import { CHINESE_OTHERS, CHINESE_UNDERTAKINGS } from './cases/chinese';
import { ENGLISH_OTHERS, ENGLISH_UNDERTAKINGS } from './cases/english';

const listed = (sentence: string): boolean => isUndertaking(sentence).confidence >= 0.5;

describe.each(Object.entries({ ...ENGLISH_UNDERTAKINGS }))(
  'English undertaking: %s',
  (_name, sentences) => {
    it.each(sentences)('%s', (sentence) => expect(listed(sentence)).toBe(true));
  },
);
describe.each(Object.entries(ENGLISH_OTHERS))('English, no undertaking: %s', (_name, sentences) => {
  it.each(sentences)('%s', (sentence) => expect(listed(sentence)).toBe(false));
});
describe.each(Object.entries(CHINESE_UNDERTAKINGS))(
  'Chinese undertaking: %s',
  (_name, sentences) => {
    it.each(sentences)('%s', (sentence) => expect(listed(sentence)).toBe(true));
  },
);
describe.each(Object.entries(CHINESE_OTHERS))('Chinese, no undertaking: %s', (_name, sentences) => {
  it.each(sentences)('%s', (sentence) => expect(listed(sentence)).toBe(false));
});

describe('kind of an undertaking', () => {
  it.each([
    ["I'll send you the contract tomorrow.", 'firm'],
    ['Leave it with me.', 'firm'],
    ["I'll see what I can do.", 'soft'],
    ["I'll try to get you a better price.", 'soft'],
    ['I hope to have an answer for you by Friday.', 'soft'],
    ["I'll probably call them tonight.", 'soft'],
    ['I should be able to send the draft tonight.', 'soft'],
    ["I'll check with my manager and let you know.", 'approval'],
    ["I'll ask my boss.", 'approval'],
    ['I need to get approval from finance for that.', 'approval'],
    ['我明天把合同寄给您。', 'firm'],
    ['我想想办法。', 'soft'],
    ['我尽量周五前给您。', 'soft'],
    ['我得申请批示。', 'approval'],
    ['这个折扣我跟领导申请一下再回您。', 'approval'],
  ])('%s → %s', (sentence, kind) => expect(isUndertaking(sentence).kind).toBe(kind));
});

describe('sureness', () => {
  it.each([
    "I'll send you the contract tomorrow.",
    '我明天把合同寄给您。',
    "We'll let you know on Monday.",
  ])('is given to a plain promise: %s', (sentence) =>
    expect(isUndertaking(sentence).sure).toBe(true),
  );
  it.each(['I can get that to you by Friday.', "I'll have to check with the plant.", '明天给。'])(
    'is not given to a doubtful one: %s',
    (sentence) => expect(isUndertaking(sentence)).toMatchObject({ sure: false }),
  );
  it('reads traditional characters like simplified ones', () => {
    expect(isUndertaking('我明天會把合同寄給您。')).toEqual(
      isUndertaking('我明天会把合同寄给您。'),
    );
  });
});
