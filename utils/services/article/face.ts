import type { Article } from '@/utils/domain/article';
import type { ArticleFace } from '@/utils/messages/article-view';

/** What screens show of an article. */
export const faceOf = ({
  id,
  title,
  url,
  quote,
  note,
  tags,
  savedAt,
  shelf,
}: Article): ArticleFace => ({ id, title, url, quote, note, tags, savedAt, shelf });
