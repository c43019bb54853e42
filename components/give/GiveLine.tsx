import { useState } from 'preact/hooks';
import { GIVE_KINDS, type Give, type GiveKind } from '@/utils/domain/give';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { MoneyHint } from '../relationship/MoneyHint';
import { priced, usualCurrency } from '../relationship/money';
import { Chip } from '../ui/Chip';
import { DayField } from '../ui/DayField';
import { Menu } from '../ui/Menu';
import { OneLine } from '../ui/OneLine';
import { Segmented } from '../ui/Segmented';

export type GiveLineProps = {
  card: PersonCard;
  /** What this one came back for; it decides the side. */
  answers: Give | null;
  onEnd: () => void;
};

/** Something given or received: a few words with the amount in them, today, in one line. */
export function GiveLine({ card, answers, onEnd }: GiveLineProps) {
  const { writes } = useSession();
  const { t, today, locale } = useWords();
  const [side, setSide] = useState<Give['side']>(answers?.side === 'given' ? 'received' : 'given');
  const [kind, setKind] = useState<GiveKind>('gift');
  const [date, setDate] = useState(today);
  const [bare, setBare] = useState(false);
  const [inExchange, setInExchange] = useState('');
  const usual = usualCurrency(card.relationship, locale);
  const save = async (raw: string) => {
    const { text, money } = priced(raw, usual, bare);
    const ask = {
      ...{ personId: card.person.id, side, kind, text, date, money },
      inExchange: inExchange.trim() || null,
      answers: answers?.id ?? null,
    };
    return (await writes.run('give/add', ask, 'record-added')).ok;
  };
  return (
    <OneLine
      label={answers ? t('give.link', { text: answers.text }) : t('give.label')}
      placeholder={t('give.placeholder')}
      onEnd={onEnd}
      onSubmit={save}
      words={{ save: t('word.add'), cancel: t('word.cancel') }}
    >
      {(text) => (
        <>
          {answers ? (
            <span class="line-read foreign">{t('give.answers', { text: answers.text })}</span>
          ) : (
            <Segmented
              label={t('give.side')}
              value={side}
              options={[
                { value: 'given', label: t('give.given') },
                { value: 'received', label: t('give.received') },
              ]}
              onChange={setSide}
            />
          )}
          <Menu
            class="chip"
            label={`${t('give.kindLabel')}: ${t(`give.kind.${kind}`)}`}
            items={GIVE_KINDS.map((one) => ({
              label: t(`give.kind.${one}`),
              checked: one === kind,
              onSelect: () => setKind(one),
            }))}
          >
            {t(`give.kind.${kind}`)}
          </Menu>
          <MoneyHint read={priced(text, usual, bare).read} bare={bare} onBare={setBare} />
          <DayField label={t('fact.date')} value={date} max={today} onChange={setDate} />
          {kind === 'concession' && (
            <input
              class="line-field"
              value={inExchange}
              maxLength={300}
              dir="auto"
              aria-label={t('give.exchange')}
              placeholder={t('give.exchangePlaceholder')}
              onInput={(event) => setInExchange(event.currentTarget.value)}
            />
          )}
          {kind === 'discount' && side === 'given' && (
            <Chip onClick={() => setKind('concession')}>{t('give.exchangePlaceholder')}</Chip>
          )}
        </>
      )}
    </OneLine>
  );
}
