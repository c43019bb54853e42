import { loyaltyOf } from '@/utils/domain/loyalty';
import { type CalendarDate, daysBetween } from '@/utils/lib/dates';
import { useWords } from '../i18n/context';

/** Since when, how often, how long ago; the purchases as marks on a line of time. */
export function LoyaltyLine({ days }: { days: readonly CalendarDate[] }) {
  const { t, dates, today } = useWords();
  const loyalty = loyaltyOf(days, today);
  if (!loyalty || loyalty.times < 2) return null;
  const { since, times, usual, gap, slipping } = loyalty;
  const span = Math.max(1, daysBetween(since, today));
  const facts = [
    t('purchase.since', { date: dates.day(since) }),
    t('purchase.line', { n: times }),
    ...(usual === null ? [] : [t('purchase.usual', { n: usual })]),
  ];
  return (
    <div class="loyalty">
      <svg
        class="loyalty-line"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('purchase.chart', { list: days.map(dates.day).join(', ') })}
      >
        <line x1="0" x2="100" y1="5" y2="5" stroke="var(--line-strong)" stroke-width="1" />
        {days
          .filter((day) => day <= today)
          .map((day, index) => {
            const x = (daysBetween(since, day) / span) * 98 + 1;
            return (
              <line
                key={index}
                x1={x}
                x2={x}
                y1="1"
                y2="9"
                stroke="var(--accent)"
                stroke-width="2"
                vector-effect="non-scaling-stroke"
              />
            );
          })}
      </svg>
      <p class="meta">
        {facts.join(' · ')}
        {' · '}
        <span class={slipping ? 'loyalty-slips' : ''}>{t('purchase.gap', { n: gap })}</span>
      </p>
    </div>
  );
}
