import type { Cadence } from '@/utils/domain/person';
import { useWords } from '../i18n/context';
import { CadenceMenu } from '../relationship/CadenceMenu';
import { sayCadence } from '../relationship/say-cadence';
import { Icon } from '../ui/Icon';
import { IconDown } from '../ui/icons';

/** One rhythm to pick, or none. */
export function CadencePick(props: {
  label: string;
  value: Cadence | null;
  onPick: (cadence: Cadence | null) => void;
}) {
  const { t } = useWords();
  const { label, value } = props;
  const now = value ? sayCadence(t, value) : t('settings.noCadence');
  return (
    <CadenceMenu
      class="mini"
      label={`${label}: ${now}`}
      value={value}
      none={t('settings.noCadence')}
      onPick={props.onPick}
    >
      {now}
      <Icon node={IconDown} size={12} />
    </CadenceMenu>
  );
}
