/** The mark: a bookmark that is a tick. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="mark-ground"
        d="M8 2h16a4 4 0 0 1 4 4v23.2a.8.8 0 0 1-1.3.6L16 21.6 5.3 29.8a.8.8 0 0 1-1.3-.6V6a4 4 0 0 1 4-4Z"
      />
      <path
        class="mark-tick"
        d="m10.4 11.6 4.2 4.2 7.4-8"
        fill="none"
        stroke-width="3.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
