/** Working days one may give oneself for a soft word. */
export const softDayChoices = [1, 2, 3, 5, 10] as const;
