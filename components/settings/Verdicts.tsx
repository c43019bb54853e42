import { useEffect, useState } from 'preact/hooks';
import type { WrongSuggestion } from '@/utils/messages/requests/suggestion';
import { useSession, useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';

/** What was called wrong on the cards; each may be allowed again. */
export function Verdicts() {
  const { client, writes } = useSession();
  const { t, dates } = useWords();
  const visit = useVisit();
  const [wrong, setWrong] = useState<WrongSuggestion[] | null>(null);
  const load = async () => {
    const answer = await client.call('suggestion/verdicts', {});
    if (answer.ok) setWrong(answer.value);
  };
  useEffect(() => {
    void load();
  }, []);
  const forgive = async (id: string) => {
    await writes.run('suggestion/forgive', { id }, 'suggestion-forgiven');
    await load();
  };

  if (wrong === null) return <Skeleton label={t('state.waiting')} lines={3} />;
  if (wrong.length === 0) return <p class="nothing">{t('next.verdictsNone')}</p>;
  return (
    <>
      <p class="setting-hint">{t('next.verdictsHint')}</p>
      <ul class="verdicts">
        {wrong.map(({ id, personId, personName, said, at }) => (
          <li key={id} class="verdict">
            <span class="verdict-said foreign">{said}</span>
            <span class="verdict-meta">
              <button type="button" class="next-show" onClick={() => visit(personId)}>
                <span class="foreign">{personName}</span>
              </button>
              <time dateTime={at}>{dates.moment(at)}</time>
            </span>
            <Button onClick={() => void forgive(id)}>{t('next.forgive')}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
