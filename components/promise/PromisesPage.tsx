import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LedgerFilter, LedgerRow, LedgerShow } from '@/utils/messages/ledger-views';
import { createLedger, type LedgerState } from '@/utils/state/ledger';
import { useSession } from '../app/context';
import { useRoute } from '../dashboard/route-context';
import { useWords } from '../i18n/context';
import { EmptyState, Skeleton } from '../ui/Banner';
import { IconAlert, IconCheck } from '../ui/icons';
import { Segmented } from '../ui/Segmented';
import { VirtualList } from '../ui/VirtualList';
import { ClosedRow } from './ClosedRow';
import { PromiseFilter } from './PromiseFilter';
import { PromiseRow } from './PromiseRow';
import { RecordMonths } from './RecordMonths';

const SIDES = ['mine', 'theirs', 'record'] as const;
type Side = (typeof SIDES)[number];

/** Every promise, both ways, and how they ended. */
export function PromisesPage() {
  const { route, go } = useRoute();
  const { t } = useWords();
  const [place] = route.value.rest;
  const side: Side = SIDES.find((one) => one === place) ?? 'mine';
  return (
    <div class="page page-narrow promises">
      <header class="promises-head">
        <h1 class="page-title">{t('page.promises')}</h1>
        <Segmented
          label={t('promises.side')}
          value={side}
          options={SIDES.map((value) => ({ value, label: t(`promises.${value}`) }))}
          onChange={(value) => go('promises', value)}
        />
      </header>
      {side === 'record' ? <RecordMonths /> : <PromiseList key={side} side={side} />}
    </div>
  );
}

function PromiseList({ side }: { side: 'mine' | 'theirs' }) {
  const { client, changes } = useSession();
  const { t } = useWords();
  const [show, setShow] = useState<LedgerShow>('open');
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  const ledger = useMemo(() => createLedger(client), [client]);
  const personId = person?.id ?? null;
  const filter = useMemo<LedgerFilter>(() => ({ side, show, personId }), [side, show, personId]);
  useEffect(() => void ledger.show(filter), [ledger, filter]);
  const round = changes.value;
  const [first] = useState(round);
  useEffect(() => {
    if (round !== first) void ledger.reload();
  }, [ledger, round, first]);

  return (
    <>
      <PromiseFilter
        side={side}
        show={show}
        person={person}
        onShow={setShow}
        onPerson={setPerson}
      />
      <p class="promises-keys" aria-hidden="true">
        {t('promises.keys')}
      </p>
      <Rows ledger={ledger} filter={filter} />
    </>
  );
}

const nameOf = ({ personName, company }: LedgerRow) =>
  company ? `${personName} · ${company}` : personName;

function Rows({ ledger, filter }: { ledger: LedgerState; filter: LedgerFilter }) {
  const { t } = useWords();
  const rows = ledger.rows.value;
  if (rows.length === 0) {
    if (ledger.error.value)
      return <EmptyState icon={IconAlert} title={t(`error.${ledger.error.value}`)} />;
    if (!ledger.atEnd.value) return <Skeleton label={t('state.waiting')} lines={6} />;
    const empty = filter.side === 'mine' ? 'promises.emptyMine' : 'promises.emptyTheirs';
    return (
      <EmptyState icon={IconCheck} title={t(filter.show === 'closed' ? 'promises.empty' : empty)} />
    );
  }
  return (
    <VirtualList
      rows={rows}
      keyOf={({ promise }) => promise.id}
      estimate={() => 56}
      scroller="[data-scroll]"
      label={t('page.promises')}
      onNearEnd={() => void ledger.reachEnd()}
      render={(row) =>
        row.promise.state === 'open' ? (
          <PromiseRow promise={row.promise} who={nameOf(row)} />
        ) : (
          <ClosedRow promise={row.promise} who={nameOf(row)} />
        )
      }
    />
  );
}
