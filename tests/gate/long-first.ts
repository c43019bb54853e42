import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The longest files, longest first: begun last, each would leave the other cores idle. */
const LONG = [
  'sites/chromium',
  'sites/bad-input',
  'sites/reader-cost',
  'background/simulated-year',
  'sites/mutation',
  'sites/generic-bounds',
  'services/search',
  'scale/reads',
  'sites/contract',
  'sites/generic-unseen',
  'sites/stale',
];

/** Begins with the long files, the rest as usual. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex(
        (name) => moduleId.includes(`/tests/${name}`) || moduleId.includes(`/unit/${name}`),
      );
      return at < 0 ? LONG.length : at;
    };
    // Sorting is stable: equals keep the usual order.
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
