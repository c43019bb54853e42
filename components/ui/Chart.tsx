export type ChartPart = {
  key: string;
  label: string;
  tone: 'good' | 'accent' | 'warn' | 'bad' | 'quiet';
};

export type ChartMark = {
  key: string;
  /** Under the bar, short. */
  axis: string;
  /** The same in full, for the table and for those who do not see the bar. */
  name: string;
  /** By part, from the foot up. */
  values: Readonly<Record<string, number>>;
  /** Over the bar. */
  top: string;
};

export type ChartProps = {
  label: string;
  parts: readonly ChartPart[];
  /** From left to right. */
  marks: readonly ChartMark[];
  picked: string | null;
  onPick: (key: string) => void;
  /** Opens the table. */
  tableLabel: string;
  /** Of a value in the table and in what is read aloud. */
  format?: (value: number) => string;
};

/** Bars that can be read and pressed, of one or more parts each, with the table behind them. */
export function Chart(props: ChartProps) {
  const { label, parts, marks, picked, onPick, format = String } = props;
  const sum = ({ values }: ChartMark) =>
    parts.reduce((all, { key }) => all + (values[key] ?? 0), 0);
  const most = Math.max(1e-9, ...marks.map(sum));
  const said = ({ name, values }: ChartMark) =>
    `${name}: ${parts.map((part) => `${part.label} ${format(values[part.key] ?? 0)}`).join(', ')}`;
  return (
    <figure class="chart">
      <ul class="chart-bars" aria-label={label}>
        {marks.map((mark) => (
          <li key={mark.key}>
            <button
              type="button"
              class="chart-mark"
              aria-pressed={picked === mark.key}
              onClick={() => onPick(mark.key)}
            >
              <span class="sr-only">{said(mark)}</span>
              <span class="chart-top" aria-hidden="true">
                {mark.top}
              </span>
              <span class="chart-bar">
                {parts.map(({ key, tone }) => (
                  <span
                    key={key}
                    class={`chart-part chart-${tone}`}
                    style={{ height: `${((mark.values[key] ?? 0) / most) * 100}%` }}
                  />
                ))}
              </span>
              <span class="chart-axis" aria-hidden="true">
                {mark.axis}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {parts.length > 1 && (
        <ul class="chart-key" aria-hidden="true">
          {parts.map(({ key, label: name, tone }) => (
            <li key={key}>
              <span class={`chart-dot chart-${tone}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <details class="chart-table">
        <summary>{props.tableLabel}</summary>
        <table>
          <caption class="sr-only">{label}</caption>
          <thead>
            <tr>
              <td />
              {parts.map((part) => (
                <th key={part.key} scope="col">
                  {part.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {marks.map((mark) => (
              <tr key={mark.key}>
                <th scope="row">{mark.name}</th>
                {parts.map(({ key }) => (
                  <td key={key}>{format(mark.values[key] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
