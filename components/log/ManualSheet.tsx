import { useState } from 'preact/hooks';
import type { Channel } from '@/utils/domain/interaction';
import type { Direction } from '@/utils/domain/page-reading';
import { addDays, wallClockIn } from '@/utils/lib/dates';
import { useReadWhen, useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { channelIcon } from '../timeline/channels';
import { Button, Kbd } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { hasCommand, isEnter } from '../ui/keys';
import { Segmented } from '../ui/Segmented';
import { Sheet } from '../ui/Sheet';
import { WhenField } from '../ui/WhenField';
import { manualChannels } from './LogBar';

export type ManualSheetProps = {
  personId: string;
  name: string;
  channel: Channel;
  onClose: () => void;
};

/** What Kept cannot see for itself: a call, a visit … now or earlier. */
export function ManualSheet(props: ManualSheetProps) {
  const { log, clock } = useSession();
  const { t, dates, today } = useWords();
  const read = useReadWhen();
  const [channel, setChannel] = useState<Channel>(props.channel);
  const [direction, setDirection] = useState<Direction>(
    props.channel === 'mail' || props.channel === 'linkedin' ? 'in' : 'out',
  );
  const [text, setText] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [time, setTime] = useState('');
  // A mail or message is written down only where the page could not be read.
  const channels = (manualChannels as readonly Channel[]).includes(props.channel)
    ? manualChannels
    : [props.channel, ...manualChannels.slice(0, -1)];
  const mutual = channel === 'meeting' || channel === 'visit';

  const at = (): Date => {
    if (!day) return clock.now();
    return new Date(`${day}T${time || '12:00'}:00`);
  };
  const ahead = at().getTime() > clock.now().getTime() + 60_000;
  const save = async () => {
    if (ahead) return;
    const entry = {
      personId: props.personId,
      channel,
      direction: mutual ? null : direction,
      at: at().toISOString(),
      text: text.trim(),
    };
    if (await log.logManual(entry)) props.onClose();
  };
  const chooseDay = (date: string) => {
    const { hour, minute } = wallClockIn(clock.timeZone, clock.now());
    if (!time) setTime(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    setDay(date);
    setChoosing(false);
  };

  return (
    <Sheet
      title={t('manual.titleWith', { name: props.name })}
      closeLabel={t('word.close')}
      onClose={props.onClose}
      foot={
        <>
          <Button size="m" look="plain" onClick={props.onClose}>
            {t('word.cancel')}
          </Button>
          <Button
            size="m"
            look="primary"
            class="grow"
            disabled={ahead}
            busy={log.busy.value}
            onClick={() => void save()}
          >
            {t('manual.save')}
            <Kbd>Ctrl ↵</Kbd>
          </Button>
        </>
      }
    >
      <div class="sheet-body manual">
        <Segmented
          label={t('manual.channel')}
          value={channel}
          onChange={setChannel}
          options={channels.map((one) => ({
            value: one,
            label: t(`channel.${one}`),
            icon: channelIcon[one],
          }))}
        />
        <textarea
          class="field"
          rows={4}
          maxLength={50_000}
          data-autofocus=""
          aria-label={t('manual.text')}
          placeholder={t('manual.text')}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isEnter(event) || !hasCommand(event)) return;
            event.preventDefault();
            void save();
          }}
        />
        <p class="meta manual-hint">{t('manual.textHint')}</p>
        {!mutual && (
          <div class="manual-line">
            <span class="meta">{t('manual.direction')}</span>
            <Segmented
              label={t('manual.direction')}
              value={direction}
              onChange={setDirection}
              options={[
                { value: 'out', label: t('manual.out') },
                { value: 'in', label: t('manual.in') },
              ]}
            />
          </div>
        )}
        <div class="manual-line">
          <span class="meta">{t('manual.when')}</span>
          <span class="manual-when">
            <Chip
              pressed={!day && !choosing}
              onClick={() => {
                setDay(null);
                setChoosing(false);
              }}
            >
              {t('manual.now')}
            </Chip>
            <Chip pressed={choosing || day !== null} onClick={() => setChoosing(true)}>
              {day && !choosing ? dates.heading(day) : t('manual.earlier')}
            </Chip>
            {day && !choosing && (
              <input
                class="field time-field"
                type="time"
                aria-label={t('manual.time')}
                value={time}
                onInput={(event) => setTime(event.currentTarget.value)}
              />
            )}
          </span>
        </div>
        {choosing && (
          <WhenField
            autofocus
            read={read}
            format={dates.near}
            quick={[0, 1, 2, 3].map((ago) => {
              const date = addDays(today, -ago);
              return { label: dates.heading(date), date };
            })}
            onPick={chooseDay}
            words={{
              label: t('when.label'),
              placeholder: t('when.placeholder'),
              unread: t('when.unread'),
              remove: t('when.remove'),
              doubtful: t('when.uncertain'),
            }}
          />
        )}
        {ahead && (
          <p class="error" role="alert">
            {t('manual.future')}
          </p>
        )}
      </div>
    </Sheet>
  );
}
