import { type Step, steps } from './steps.ts';
import { add, closingLine, none, type Tally } from './tally.ts';

/**
 * The one gate. `npm test` runs every step, also after one failed, and closes
 * with one line over everything; `npm test -- unit types` runs the steps whose
 * names hold one of the words.
 */
async function runStep(step: Step): Promise<Tally> {
  const start = Date.now();
  const tally = await step.run().catch((error: unknown) => ({
    ...none,
    failed: 1,
    notes: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const sign = tally.failed > 0 ? '✗' : '✓';
  console.log(`${sign} ${step.name}: ${closingLine(tally)} (${seconds} s)`);
  for (const note of tally.notes) console.log(note.replaceAll(/^/gm, '    '));
  return tally;
}

/** The steps in their order, neighbours that run beside each other in one group. */
function together(all: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of all) {
    const last = groups.at(-1);
    if (step.beside && last?.[0]?.beside === step.beside) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = steps.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)),
);

let total = none;
for (const group of together(chosen))
  for (const tally of await Promise.all(group.map(runStep))) total = add(total, tally);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
