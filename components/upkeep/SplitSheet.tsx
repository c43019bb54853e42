import { useEffect, useState } from 'preact/hooks';
import type { IdentityKey } from '@/utils/domain/identity';
import type { PersonCard, SplitGroup } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Sheet } from '../ui/Sheet';
import { SheetFoot } from '../ui/SheetFoot';

/** Two people in one: which addresses and conversations are the other's. */
export function SplitSheet({ card, onClose }: { card: PersonCard; onClose: () => void }) {
  const { client, writes } = useSession();
  const { t, dates } = useWords();
  const { id: personId } = card.person;
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly IdentityKey[]>([]);
  const [groups, setGroups] = useState<readonly SplitGroup[]>([]);
  useEffect(() => {
    const ask = { personId, identities: [...chosen] };
    void client.call('split/groups', ask).then((answer) => {
      if (answer.ok) setGroups(answer.value);
    });
  }, [personId, chosen]);

  const ticked = groups.filter((one) => one.ticked).map(({ ref }) => ref);
  const ready = name.trim() !== '' && chosen.length + ticked.length > 0;
  const split = async () => {
    const ask = { personId, name: name.trim(), identities: [...chosen], groups: ticked };
    const said = { kind: 'done', what: 'split', name: name.trim() } as const;
    await writes.run('person/split', ask, said);
    onClose();
  };
  return (
    <Sheet
      title={t('split.title', { name: card.person.name })}
      closeLabel={t('word.close')}
      onClose={onClose}
      foot={
        <SheetFoot
          cancel={t('word.cancel')}
          label={t('split.do')}
          disabled={!ready}
          onCancel={onClose}
          onDo={() => void split()}
        />
      }
    >
      <div class="sheet-body split">
        <label class="split-name">
          <span class="split-label">{t('split.name')}</span>
          <input
            class="field"
            value={name}
            maxLength={200}
            dir="auto"
            data-autofocus=""
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <fieldset class="split-list">
          <legend class="split-label">{t('split.addresses')}</legend>
          {card.identities.map(({ kind, value }) => (
            <Tick
              key={`${kind}:${value}`}
              ticked={chosen.some((one) => one.kind === kind && one.value === value)}
              onTick={(on) =>
                setChosen(
                  on
                    ? [...chosen, { kind, value }]
                    : chosen.filter((one) => one.kind !== kind || one.value !== value),
                )
              }
            >
              <span class="truncate foreign">{value}</span>
            </Tick>
          ))}
        </fieldset>
        {groups.length > 0 && (
          <fieldset class="split-list">
            <legend class="split-label">{t('split.talks')}</legend>
            {groups.map((group) => (
              <Tick
                key={group.ref}
                ticked={group.ticked}
                onTick={(on) =>
                  setGroups(groups.map((one) => (one === group ? { ...one, ticked: on } : one)))
                }
              >
                <span class="grow truncate foreign">{group.title}</span>
                <span class="meta split-when">
                  {group.count > 1 && `${t('split.count', { n: group.count })} · `}
                  {dates.moment(group.at)}
                </span>
              </Tick>
            ))}
          </fieldset>
        )}
      </div>
    </Sheet>
  );
}

function Tick(props: {
  ticked: boolean;
  onTick: (on: boolean) => void;
  children: preact.ComponentChildren;
}) {
  return (
    <label class="split-row">
      <input
        type="checkbox"
        checked={props.ticked}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      {props.children}
    </label>
  );
}
