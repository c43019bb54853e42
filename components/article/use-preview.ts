import { useEffect, useState } from 'preact/hooks';
import type { ArticlePreview } from '@/utils/messages/article-view';
import type { AskOf } from '@/utils/state/client';
import { useSession } from '../app/context';

/** How long nothing is typed before it is asked again, ms. */
const PAUSE = 180;

/** What would come of keeping this; the last answer stands until the next one. */
export function usePreview(told: AskOf<'article/preview'>): ArticlePreview | null {
  const { client } = useSession();
  const [answer, setAnswer] = useState<ArticlePreview | null>(null);
  const name = JSON.stringify(told);
  const [first] = useState(name);
  useEffect(() => {
    let current = true;
    const wait = setTimeout(
      () => {
        void client.call('article/preview', told).then((result) => {
          if (current && result.ok) setAnswer(result.value);
        });
      },
      name === first ? 0 : PAUSE,
    );
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [client, name, first]);
  return answer;
}
