export type SparklineProps = {
  /** Oldest first. */
  values: readonly number[];
  least: number;
  most: number;
  /** What it shows, for those who do not see it. */
  label: string;
};

const WIDTH = 64;
const HEIGHT = 18;
const PAD = 3;

/** A trend, small enough for a line of text. */
export function Sparkline({ values, least, most, label }: SparklineProps) {
  if (values.length < 2) return null;
  const x = (index: number) => PAD + (index / (values.length - 1)) * (WIDTH - 2 * PAD);
  const y = (value: number) =>
    HEIGHT - PAD - ((value - least) / (most - least)) * (HEIGHT - 2 * PAD);
  const points = values.map((value, index) => `${x(index)},${y(value)}`).join(' ');
  const last = values.length - 1;
  return (
    <svg
      class="sparkline"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <polyline points={points} fill="none" stroke="currentColor" stroke-width="1.5" />
      <circle cx={x(last)} cy={y(values[last] ?? least)} r="2.5" fill="currentColor" />
    </svg>
  );
}
