export type DayFieldProps = {
  label: string;
  /** `YYYY-MM-DD`. */
  value: string;
  onChange: (day: string) => void;
  /** The last day that may be chosen. */
  max?: string;
};

/** A day of the past, mostly today: the browser's own picker, as small as a chip. */
export function DayField({ label, value, onChange, max }: DayFieldProps) {
  return (
    <input
      class="day-field"
      type="date"
      aria-label={label}
      data-tip={label}
      value={value}
      max={max}
      onChange={(event) => {
        // Cleared by hand: what was there stays.
        if (event.currentTarget.value) onChange(event.currentTarget.value);
        else event.currentTarget.value = value;
      }}
    />
  );
}
