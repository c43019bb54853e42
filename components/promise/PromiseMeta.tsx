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
      <DueChip due={due} mine={side === 'mine'} />
      {(kind === 'soft' || kind === 'approval') && (
        <span class="kind" data-tip={t(`promise.kindHint.${kind}`)}>
          <Icon node={kind === 'soft' ? IconSoft : IconApproval} size={12} />
          {t(`promise.kind.${kind}`)}
        </span>
      )}
      {from && <span class="meta">{t('promise.moved', { date: dates.day(from) })}</span>}
      {approval?.state === 'approved' && (
        <span class="meta foreign">{t('approval.was', { who: approval.asked })}</span>
      )}
    </>
  );
}
