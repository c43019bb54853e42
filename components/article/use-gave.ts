import { useSession } from '../app/context';

/** Notes that somebody got an article, with Undo. */
export function useGave(): (articleId: string, who: { personId: string; name: string }) => void {
  const { writes } = useSession();
  return (id, { personId, name }) =>
    void writes.run(
      'article/give',
      { id, personId },
      { kind: 'done', what: 'article-given', name },
    );
}
