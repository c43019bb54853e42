import type { Channel } from '@/utils/domain/interaction';
import type { LogOffer } from '@/utils/state/log';
import { useSession } from '../app/context';
import { useWords, type Words } from '../i18n/context';
import { shortName } from '../person/names';
import { channelIcon } from '../timeline/channels';
import { Kbd } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconDown } from '../ui/icons';
import { Menu } from '../ui/Menu';

/** What can be logged by hand, most usual first. */
export const manualChannels = [
  'call',
  'meeting',
  'visit',
  'wechat',
  'other',
] as const satisfies readonly Channel[];

export type LogBarProps = {
  /** Opens the sheet for a call, a visit …; absent = there is nobody to log it for. */
  onManual: ((channel: Channel) => void) | null;
};

/** The one big press: puts the open conversation on the timeline. Says what it will do and did. */
export function LogBar({ onManual }: LogBarProps) {
  const { log } = useSession();
  const words = useWords();
  const { t } = words;
  const offer = log.offer.value;
  const busy = log.busy.value;
  const logged = !offer.can && offer.why === 'logged';
  return (
    <div class={`logbar${logged ? ' logbar-logged' : ''}${offer.can ? '' : ' logbar-off'}`}>
      <button
        type="button"
        class="log"
        disabled={!offer.can || busy}
        aria-busy={busy}
        aria-keyshortcuts="Alt+L"
        onClick={() => void log.logConversation()}
      >
        {logged && <Icon node={IconCheck} size={16} />}
        <span class="truncate">{busy ? t('log.busy') : sayOffer(words, offer)}</span>
        {offer.can && !busy && <Kbd>Alt L</Kbd>}
      </button>
      {onManual && (
        <Menu
          class="log-more"
          label={t('log.other')}
          tip={t('log.other')}
          items={manualChannels.map((channel) => ({
            label: t(`channel.${channel}`),
            icon: channelIcon[channel],
            onSelect: () => onManual(channel),
          }))}
        >
          <Icon node={IconDown} size={16} />
        </Menu>
      )}
    </div>
  );
}

function sayOffer({ t, dates }: Words, offer: LogOffer): string {
  if (!offer.can)
    return offer.why === 'logged'
      ? t('log.logged', { when: dates.moment(offer.at) })
      : t(`log.${offer.why}`);
  switch (offer.does) {
    case 'log':
      return t('log.messages', { n: offer.messages });
    case 'log-fresh':
      return t('log.fresh', { n: offer.messages });
    case 'by-hand':
      return t('log.byHand', { name: shortName(offer.name) });
    case 'add-and-log':
      return t('log.addAndLog', { name: shortName(offer.name) });
  }
}
