import type { PromiseKind } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import type { OfferedPromise } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconDown } from '../ui/icons';
import { Menu } from '../ui/Menu';
import { DueMenu } from './DueMenu';
import { kindsOfMine } from './due';
import { TickLine } from './TickLine';

/** A found promise as the user leaves it. */
export type FoundDraft = {
  offer: OfferedPromise;
  ticked: boolean;
  kind: PromiseKind;
  due: CalendarDate | null;
};

export const draftOf = (offer: OfferedPromise): FoundDraft => ({
  offer,
  ticked: offer.sure,
  kind: offer.kind,
  due: offer.due?.date ?? null,
});

export type FoundRowProps = {
  draft: FoundDraft;
  onChange: (patch: Partial<FoundDraft>) => void;
};

/** One found promise: whose, how firm, by when. */
export function FoundRow({ draft, onChange }: FoundRowProps) {
  const { t } = useWords();
  const { offer, ticked, kind, due } = draft;
  const mine = offer.by === 'me';
  return (
    <li class={`found-row${ticked ? '' : ' found-off'}`}>
      <TickLine checked={ticked} onChange={(on) => onChange({ ticked: on })}>
        <span class="foreign">{offer.sentence}</span>
      </TickLine>
      <div class="found-meta">
        <span class="meta found-who">
          {mine ? t('found.mine') : t('found.theirs', { name: offer.personName })}
        </span>
        {mine && (
          <Menu
            class="mini"
            label={`${t('found.kind')}: ${t(`promise.kind.${kind}`)}`}
            items={kindsOfMine.map((one) => ({
              label: t(`promise.kind.${one}`),
              checked: one === kind,
              onSelect: () => onChange({ kind: one }),
            }))}
          >
            {t(`promise.kind.${kind}`)}
            <Icon node={IconDown} size={12} />
          </Menu>
        )}
        <DueMenu
          due={due}
          mine={mine}
          onChange={(date) => onChange(date ? { due: date, ticked: true } : { due: null })}
        />
        {!offer.sure && <span class="meta">{t('found.doubtful')}</span>}
      </div>
    </li>
  );
}
