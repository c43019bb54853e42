import type { Lang } from '../day';
import type { SceneTable, StepTable } from '../scene';
import { scene } from '../scene';
import { cast, type Part } from '../world/cast';
import { deskOf, sharedDesk } from '../world/people';
import { sighting, thread } from '../world/thread';
import { timeline } from '../world/timeline';

/** A thread from somebody, alone with the user. */
const from = (lang: Lang, who: Part) => scene(lang, { page: thread(lang, {}, who) });

/** Anna and fifty-nine others. */
function crowd(lang: Lang) {
  const { anna, per } = cast(lang);
  const colleagues = Array.from({ length: 58 }, (_, index) => ({
    name: lang === 'zh' ? `同事${index + 1}` : `Colleague ${index + 1}`,
    email: anna.email.replace(/^[^@]+/, `colleague${index + 1}`),
  }));
  const copies = [per, ...colleagues].map((one) => sighting('cc', one));
  return thread(lang, { people: [sighting('from', anna), ...copies] });
}

/** Who a page's people are: known, new, or somebody to be asked about. */
export const scenes: SceneTable = {
  unknown: (lang) => from(lang, cast(lang).newcomer),
  crowd: (lang) => scene(lang, { page: crowd(lang) }),
  lookalike: (lang) => {
    const { anna, poser } = cast(lang);
    return from(lang, { ...anna, email: anna.email.replace(/[^@]+$/, poser) });
  },
  newaddress: (lang) => {
    const { anna } = cast(lang);
    return from(lang, { ...anna, email: anna.email.replace(/[^@]+$/, 'private.example') });
  },
  shared: (lang) => {
    const name = lang === 'zh' ? '采购部' : 'Purchasing';
    const page = thread(lang, {}, { name, email: deskOf(lang) });
    return scene(lang, { page, world: [sharedDesk, timeline] });
  },
};

export const steps: StepTable = {
  'crowd+all': { from: 'crowd', press: '.people-list > li:last-child .chip' },
};
