import { NOTICES, type NoticeKind } from '@/utils/domain/notice';
import { useApp } from '../app/context';
import { useWords, type Words } from '../i18n/context';
import { Chip } from '../ui/Chip';
import { Icon } from '../ui/Icon';
import { IconDown } from '../ui/icons';
import { Menu } from '../ui/Menu';
import { Segmented } from '../ui/Segmented';
import { Switch } from '../ui/Switch';
import { Setting } from './Setting';

const HOURS = Array.from({ length: 25 }, (_, hour) => hour);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** 2024 began on a Monday. */
const nameOf = ({ dates }: Words, weekday: number) => dates.weekday(`2024-01-0${weekday}`);

/** When I work, and what may speak up then. */
export function NoticeSettings() {
  const { session, abilities } = useApp();
  const words = useWords();
  const { t } = words;
  const { settings } = session;
  const { notices, workDays, workHours, digestHour, holidays } = settings.settings.value;
  const { requestNotices } = abilities;
  const turn = async (kind: NoticeKind, on: boolean) => {
    if (on && requestNotices && !(await requestNotices())) return;
    await settings.set({ notices: { ...notices, [kind]: on } });
  };
  return (
    <>
      <Setting label={t('notice.workDays')} hint={t('notice.workDaysHint')}>
        <div class="weekdays">
          {WEEKDAYS.map((weekday) => (
            <Chip
              key={weekday}
              pressed={workDays.includes(weekday)}
              onClick={() =>
                void settings.set({
                  workDays: WEEKDAYS.filter((one) =>
                    one === weekday ? !workDays.includes(one) : workDays.includes(one),
                  ),
                })
              }
            >
              {nameOf(words, weekday)}
            </Chip>
          ))}
        </div>
      </Setting>
      <Setting label={t('notice.workHours')}>
        <div class="hours">
          <Hour
            label={t('notice.from')}
            hour={workHours.from}
            choices={HOURS.filter((hour) => hour < workHours.to)}
            onPick={(from) => void settings.set({ workHours: { ...workHours, from } })}
          />
          <span aria-hidden="true">–</span>
          <Hour
            label={t('notice.to')}
            hour={workHours.to}
            choices={HOURS.filter((hour) => hour > workHours.from)}
            onPick={(to) => void settings.set({ workHours: { ...workHours, to } })}
          />
        </div>
      </Setting>
      <Setting label={t('notice.holidays')} hint={t('notice.holidaysHint')}>
        <Segmented
          label={t('notice.holidays')}
          value={holidays}
          options={[
            { value: 'none', label: t('notice.holidaysNone') },
            { value: 'cn', label: t('notice.holidaysCn') },
          ]}
          onChange={(value) => void settings.set({ holidays: value })}
        />
      </Setting>
      <section class="setting-group" aria-labelledby="notice-kinds">
        <h2 class="setting-label" id="notice-kinds">
          {t('notice.title')}
        </h2>
        <p class="setting-hint">{t(requestNotices ? 'notice.hint' : 'notice.none')}</p>
        {NOTICES.map((kind) => (
          <div key={kind} class="notice-kind">
            <Switch
              label={t(`notice.kind.${kind}`)}
              on={notices[kind] && requestNotices !== undefined}
              disabled={!requestNotices}
              onChange={(on) => void turn(kind, on)}
            />
            {kind === 'digest' && notices.digest && (
              <Hour
                label={t('notice.digestHour')}
                hour={digestHour}
                choices={HOURS.slice(0, 24)}
                onPick={(hour) => void settings.set({ digestHour: hour })}
              />
            )}
          </div>
        ))}
      </section>
    </>
  );
}

function Hour(props: {
  label: string;
  hour: number;
  choices: readonly number[];
  onPick: (hour: number) => void;
}) {
  return (
    <Menu
      class="mini"
      label={`${props.label}: ${hourText(props.hour)}`}
      items={props.choices.map((hour) => ({
        label: hourText(hour),
        checked: hour === props.hour,
        onSelect: () => props.onPick(hour),
      }))}
    >
      {hourText(props.hour)}
      <Icon node={IconDown} size={12} />
    </Menu>
  );
}
