import type { PromiseRecord } from '@/utils/domain/promise';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconApproval, IconSoft } from '../ui/icons';
import { DueChip } from './DueChip';

/** When it is due, what kind of word it is, and what it went through. */
export function PromiseMeta({ promise }: { promise: PromiseRecord }) {
  const { t, dates } = useWords();
  const { due, kind, side, approval, renegotiations } = promise;
  const from = renegotiations.at(-1)?.from;
  return (
    <>
      {kind === 'approval' && <Asked approval={approval} />}
      <span class="answer">
        {kind === 'approval' && due && <span class="meta">{t('approval.answer')} </span>}
        <DueChip due={due} mine={side === 'mine'} />
      </span>
      {kind === 'soft' && (
        <span class="kind" data-tip={t('promise.kindHint.soft')}>
          <Icon node={IconSoft} size={12} />
          {t('promise.kind.soft')}
        </span>
      )}
      {from && <span class="meta">{t('promise.moved', { date: dates.day(from) })}</span>}
      {approval?.state === 'approved' && (
        <span class="meta foreign">{t('approval.was', { who: approval.asked })}</span>
      )}
    </>
  );
}

/** How far the asking went. */
function Asked({ approval }: Pick<PromiseRecord, 'approval'>) {
  const { t, dates } = useWords();
  const askedOn = approval?.askedAt ? dates.near(dates.dateOf(approval.askedAt)) : '';
  return (
    <span class="kind foreign" data-tip={t('promise.kindHint.approval')}>
      <Icon node={IconApproval} size={12} />
      {approval
        ? t('approval.asked', { who: approval.asked, when: askedOn })
        : t('promise.kind.approval')}
    </span>
  );
}
