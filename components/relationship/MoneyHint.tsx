import { formatMoney } from '@/utils/lib/i18n/money';
import type { ReadMoney } from '@/utils/lib/text/money';
import { useWords } from '../i18n/context';
import { Chip } from '../ui/Chip';

/** The amount that was understood; a bare number is offered as money, one press takes it. */
export function MoneyHint(props: {
  read: ReadMoney | null;
  bare: boolean;
  onBare: (bare: boolean) => void;
}) {
  const { t, locale } = useWords();
  const { read, bare } = props;
  if (!read) return null;
  const amount = formatMoney(locale, read);
  if (read.sure) return <span class="line-read">{t('give.money', { money: amount })}</span>;
  return (
    <Chip pressed={bare} onClick={() => props.onBare(!bare)}>
      {amount}
    </Chip>
  );
}
