export type BarRow = {
  key: string;
  name: string;
  value: number;
  /** The part of it that stands out. */
  part: number;
  /** At the end of the line. */
  said: string;
};

export type BarsProps = {
  label: string;
  rows: readonly BarRow[];
  picked: string | null;
  onPick: (key: string) => void;
};

/** Lying bars with their names and numbers written on them, so that they are their own table. */
export function Bars({ label, rows, picked, onPick }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <ul class="bars" aria-label={label}>
      {rows.map(({ key, name, value, part, said }) => (
        <li key={key}>
          <button
            type="button"
            class="bars-row"
            aria-pressed={picked === key}
            onClick={() => onPick(key)}
          >
            <span class="bars-name foreign truncate">{name}</span>
            <span class="bars-said">{said}</span>
            <span class="bars-track" aria-hidden="true">
              <span class="chart-bad" style={{ width: `${(part / most) * 100}%` }} />
              <span class="chart-quiet" style={{ width: `${((value - part) / most) * 100}%` }} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
