import type { Lang } from '../day';
import type { Life } from '../life';
import { cast } from './cast';

/** Three customers who keep the Chinese festivals, one of them a key customer, and a fair. */
export const greeted =
  (lang: Lang) =>
  async ({ at, note, who }: Life): Promise<void> => {
    at('2027-01-26T09:00:00');
    const { anna, maya, tom, per } = cast(lang);
    const chinese = { stage: 'customer', culture: 'chinese' } as const;
    for (const { email } of [anna, maya, tom]) {
      const personId = await who(email);
      await note('relationship/edit', {
        personId,
        fields: { ...chinese, star: email === tom.email },
      });
    }
    const met = { where: lang === 'zh' ? '上海面料展' : 'the Munich fair', on: '2027-01-26' };
    await note('relationship/edit', { personId: await who(per.email), fields: { met } });
  };
