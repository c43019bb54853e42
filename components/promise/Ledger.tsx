import { useState } from 'preact/hooks';
import type { PromiseRecord } from '@/utils/domain/promise';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { DayLine } from '../app/DayLine';
import { useWords } from '../i18n/context';
import { IconButton } from '../ui/Button';
import { IconPlus } from '../ui/icons';
import { PromiseRow } from './PromiseRow';
import { WordKept } from './WordKept';

/** What is owed, both ways. */
export function Ledger({ card }: { card: PersonCard }) {
  return (
    <div class="ledger">
      <Side personId={card.person.id} side="mine" promises={card.iOwe} />
      <Side personId={card.person.id} side="theirs" promises={card.theyOwe} />
      <WordKept personId={card.person.id} />
    </div>
  );
}

type SideProps = { personId: string; side: 'mine' | 'theirs'; promises: PromiseRecord[] };

function Side({ personId, side, promises }: SideProps) {
  const { writes } = useSession();
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const mine = side === 'mine';
  const add = t(mine ? 'ledger.addMine' : 'ledger.addTheirs');
  return (
    <section class="section" aria-label={t(mine ? 'ledger.iOwe' : 'ledger.theyOwe')}>
      <header class="section-head">
        <h2>{t(mine ? 'ledger.iOwe' : 'ledger.theyOwe')}</h2>
        <span class="count">{promises.length > 0 ? promises.length : t('ledger.nothing')}</span>
        <span class="section-gap" />
        <IconButton size="s" icon={IconPlus} label={add} onClick={() => setAdding(true)} />
      </header>
      {promises.length > 0 && (
        <ul class="rows">
          {promises.map((promise) => (
            <li key={promise.id}>
              <PromiseRow promise={promise} />
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <DayLine
          label={add}
          placeholder={t(mine ? 'ledger.placeholderMine' : 'ledger.placeholderTheirs')}
          onEnd={() => setAdding(false)}
          onSubmit={async (text, due) => {
            if (!text) return false;
            const kind = mine ? ('firm' as const) : ('theirs' as const);
            const promises = [{ personId, kind, text, due, evidence: null }];
            const said = { kind: 'done', what: 'promises-added', n: 1 } as const;
            return (await writes.run('promise/add', { promises }, said)).ok;
          }}
        />
      )}
    </section>
  );
}
