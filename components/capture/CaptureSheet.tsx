import { useState } from 'preact/hooks';
import type { PromiseKind } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import { CAPTURE_KINDS, type CaptureKind, type CaptureView } from '@/utils/messages/capture-view';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { PersonSearch } from '../person/PersonSearch';
import { DueMenu } from '../promise/DueMenu';
import { kindsOfMine } from '../promise/due';
import { Button, Kbd } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconDown, IconPerson } from '../ui/icons';
import { isEnter } from '../ui/keys';
import { Menu } from '../ui/Menu';
import { Segmented } from '../ui/Segmented';
import { Sheet } from '../ui/Sheet';

export type CaptureSheetProps = { capture: CaptureView; onClose: () => void };

/** Words selected in the page: what they are, whose, by when. Enter keeps. */
export function CaptureSheet({ capture, onClose }: CaptureSheetProps) {
  const session = useSession();
  const { t } = useWords();
  const [kind, setKind] = useState<CaptureKind>(capture.kind);
  const [firmness, setFirmness] = useState(capture.firmness);
  const [text, setText] = useState(capture.text);
  const [due, setDue] = useState<CalendarDate | null>(capture.due?.date ?? null);
  const [person, setPerson] = useState(capture.person);
  const [picking, setPicking] = useState(false);
  const [saving, setSaving] = useState(false);

  const save = async () => {
    if (!person) return setPicking(true);
    if (saving || text.trim() === '') return;
    setSaving(true);
    const personId = person.id;
    const kept = await session.capture.keep({ kind, firmness, text: text.trim(), due, personId });
    setSaving(false);
    if (kept) onClose();
  };

  if (picking)
    return (
      <PersonSearch
        title={t('capture.who')}
        onClose={() => setPicking(false)}
        onPick={(id, name) => {
          setPerson({ id, name });
          setPicking(false);
        }}
      />
    );
  return (
    <Sheet
      title={t('capture.title')}
      closeLabel={t('word.close')}
      onClose={onClose}
      foot={
        <Button
          size="m"
          look="primary"
          class="grow"
          busy={saving}
          disabled={text.trim() === ''}
          onClick={() => void save()}
        >
          {t(person ? 'capture.keep' : 'capture.pickFirst')}
          <Kbd>↵</Kbd>
        </Button>
      }
    >
      <div class="sheet-body capture">
        <Segmented
          label={t('capture.kind')}
          value={kind}
          onChange={setKind}
          options={CAPTURE_KINDS.map((value) => ({ value, label: t(`capture.${value}`) }))}
        />
        <textarea
          class="field capture-text"
          rows={3}
          maxLength={2000}
          data-autofocus=""
          dir="auto"
          aria-label={t('capture.text')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isEnter(event) || event.shiftKey) return;
            event.preventDefault();
            void save();
          }}
        />
        <div class="capture-facts">
          <button type="button" class="mini" onClick={() => setPicking(true)}>
            <Icon node={IconPerson} size={14} />
            <span class="truncate foreign">{person?.name ?? t('capture.who')}</span>
            <Icon node={IconDown} size={12} />
          </button>
          {kind === 'mine' && <Firmness value={firmness} onChange={setFirmness} />}
          {kind !== 'note' && <DueMenu due={due} mine={kind !== 'theirs'} onChange={setDue} />}
        </div>
        {capture.due?.uncertain && due === capture.due.date && (
          <p class="meta">{t('when.uncertain')}</p>
        )}
      </div>
    </Sheet>
  );
}

type Firm = Exclude<PromiseKind, 'theirs'>;

function Firmness({ value, onChange }: { value: Firm; onChange: (value: Firm) => void }) {
  const { t } = useWords();
  return (
    <Menu
      class="mini"
      label={`${t('found.kind')}: ${t(`promise.kind.${value}`)}`}
      items={kindsOfMine
        .filter((one): one is Firm => one !== 'theirs')
        .map((one) => ({
          label: t(`promise.kind.${one}`),
          checked: one === value,
          onSelect: () => onChange(one),
        }))}
    >
      {t(`promise.kind.${value}`)}
      <Icon node={IconDown} size={12} />
    </Menu>
  );
}
