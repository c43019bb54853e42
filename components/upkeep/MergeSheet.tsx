import { useEffect, useState } from 'preact/hooks';
import { type MergeChoice, mergeChoices } from '@/utils/domain/merge-choices';
import type { MergeField } from '@/utils/domain/merge-people';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords, type Words } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { Skeleton } from '../ui/Banner';
import { Sheet } from '../ui/Sheet';
import { SheetFoot } from '../ui/SheetFoot';

export type MergeSheetProps = {
  /** Who stays. */
  personId: string;
  otherId: string;
  onClose: () => void;
  onDone?: () => void;
};

/** Two people side by side; where they differ, one of both is chosen, the newer beforehand. */
export function MergeSheet({ personId, otherId, onClose, onDone }: MergeSheetProps) {
  const { client, writes } = useSession();
  const { t } = useWords();
  const [cards, setCards] = useState<[PersonCard, PersonCard] | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<MergeField>>(new Set());
  useEffect(() => {
    void Promise.all(
      [personId, otherId].map((id) => client.call('person/card', { personId: id })),
    ).then(([a, b]) => {
      if (!a?.ok || !b?.ok) return onClose();
      setCards([a.value, b.value]);
      const rows = choicesOf(a.value, b.value);
      setTaken(new Set(rows.filter(({ take }) => take === 'other').map(({ field }) => field)));
    });
  }, [personId, otherId]);

  const merge = async () => {
    const ask = { personId, otherId, take: [...taken] };
    const name = cards?.[taken.has('name') ? 1 : 0].person.name ?? '';
    const done = await writes.run('person/merge', ask, { kind: 'done', what: 'merged', name });
    onClose();
    if (done.ok) onDone?.();
  };
  return (
    <Sheet
      title={t('merge.title')}
      closeLabel={t('word.close')}
      onClose={onClose}
      foot={
        <SheetFoot
          cancel={t('word.cancel')}
          label={t('merge.do')}
          disabled={!cards}
          onCancel={onClose}
          onDo={() => void merge()}
        />
      }
    >
      {cards ? (
        <Sides
          cards={cards}
          taken={taken}
          onTake={(field, other) => {
            const next = new Set(taken);
            if (other) next.add(field);
            else next.delete(field);
            setTaken(next);
          }}
        />
      ) : (
        <Skeleton label={t('state.waiting')} lines={4} />
      )}
    </Sheet>
  );
}

const sideOf = ({ person, company }: PersonCard) => ({ person, company: company?.name ?? null });
const choicesOf = (a: PersonCard, b: PersonCard) => mergeChoices(sideOf(a), sideOf(b));

type SidesProps = {
  cards: [PersonCard, PersonCard];
  taken: ReadonlySet<MergeField>;
  onTake: (field: MergeField, other: boolean) => void;
};

function Sides({ cards, taken, onTake }: SidesProps) {
  const words = useWords();
  const { t } = words;
  const rows = choicesOf(...cards);
  return (
    <div class="sheet-body merge">
      <div class="merge-heads">
        {cards.map(({ person, company, identities }) => (
          <div key={person.id} class="merge-head">
            <Avatar name={person.name} hueKey={person.id} size={28} />
            <div class="merge-who">
              <b class="truncate foreign">{person.name}</b>
              <span class="meta truncate foreign">
                {company?.name ?? identities.find(({ kind }) => kind === 'email')?.value ?? ''}
              </span>
            </div>
          </div>
        ))}
      </div>
      {rows.map((row) => (
        <Choice key={row.field} row={row} other={taken.has(row.field)} onTake={onTake} />
      ))}
      <p class="merge-joined">
        {rows.length === 0 ? `${t('merge.agree')} ` : ''}
        {t('merge.joined')}
      </p>
      <ul class="merge-addresses">
        {addressesOf(cards).map((value) => (
          <li key={value} class="truncate foreign">
            {value}
          </li>
        ))}
      </ul>
    </div>
  );
}

const addressesOf = (cards: readonly PersonCard[]) => [
  ...new Set(
    cards.flatMap(({ identities }) =>
      identities
        .filter(({ kind }) => kind !== 'linkedin-id' && kind !== 'sales-nav')
        .map(({ value }) => value),
    ),
  ),
];

type ChoiceProps = {
  row: MergeChoice;
  other: boolean;
  onTake: (field: MergeField, other: boolean) => void;
};

function Choice({ row, other, onTake }: ChoiceProps) {
  const words = useWords();
  const label = words.t(`merge.field.${row.field}`);
  const sides = [
    { value: row.keep, picked: !other, take: false },
    { value: row.other, picked: other, take: true },
  ];
  return (
    <fieldset class="merge-row">
      <legend>{label}</legend>
      {sides.map(({ value, picked, take }) => (
        <label key={String(take)} class={`merge-cell${picked ? ' merge-picked' : ''}`}>
          <input
            type="radio"
            name={`merge-${row.field}`}
            checked={picked}
            onChange={() => onTake(row.field, take)}
          />
          <span class="foreign">{sayValue(words, value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function sayValue({ t }: Words, value: unknown): string {
  if (value === null) return t('person.empty');
  if (value === 'en') return 'English';
  if (value === 'zh') return '中文';
  if (typeof value === 'string') return value;
  const { ideal } = value as { ideal: number };
  return t('person.cadenceDays', { n: ideal });
}
