import { type EvalOptions, type EvalResult, formatResult, jsonOf } from './report';
import { UnreadableFile } from './rows';

type Evaluation = (path: string, options: EvalOptions) => Promise<EvalResult>;

/** Loaded on demand: the pages need a DOM, the sentences do not. */
const EVALUATIONS: Readonly<Record<string, () => Promise<Evaluation>>> = {
  promises: async () => (await import('./promises')).evalPromises,
  dates: async () => (await import('./dates')).evalDates,
  heard: async () => (await import('./heard')).evalHeard,
  quotes: async () => (await import('./quotes')).evalQuotes,
  suggest: async () => (await import('./suggest')).evalSuggest,
  pages: async () => (await import('./pages')).evalPages,
  mutations: async () => (await import('./mutations')).evalMutations,
};
const USAGE =
  'usage: npm run eval -- promises|dates|heard|quotes|suggest FILE [--json] [--errors], ' +
  'pages DIR [--generic], or ' +
  'mutations DIR [--count=N] [--seed=N] [--faults=N] [--only=NAME] [--generic]';

/**
 * Runs one evaluation and prints a table, or with `--json` one JSON object and nothing else.
 * Gives the exit code: 0 when the data could be read, whatever the score; 2 otherwise.
 */
export async function main(args: readonly string[]): Promise<number> {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const [kind, path, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const load =
    kind !== undefined && Object.hasOwn(EVALUATIONS, kind) ? EVALUATIONS[kind] : undefined;
  if (!load || path === undefined || more.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const evaluate = await load();
    const result = await evaluate(path, {
      errors: flags.has('--errors'),
      generic: flags.has('--generic'),
      ...numberOf(flags, 'count'),
      ...numberOf(flags, 'seed'),
      ...numberOf(flags, 'faults'),
      only: wordsOf(flags, 'only') ?? '',
    });
    await write(flags.has('--json') ? `${jsonOf(result)}\n` : formatResult(result));
    return 0;
  } catch (error) {
    const plain = error instanceof UnreadableFile || isFileError(error);
    const message =
      error instanceof Error
        ? plain
          ? error.message
          : (error.stack ?? error.message)
        : String(error);
    process.stderr.write(`eval: ${message}\n`);
    return 2;
  }
}

function numberOf(
  flags: ReadonlySet<string>,
  name: 'count' | 'seed' | 'faults',
): Partial<EvalOptions> {
  const value = wordsOf(flags, name);
  return value === undefined ? {} : { [name]: Number(value) };
}

function wordsOf(flags: ReadonlySet<string>, name: string): string | undefined {
  const flag = [...flags].find((given) => given.startsWith(`--${name}=`));
  return flag?.slice(name.length + 3);
}

const isFileError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
