import type { ArticleRequests } from '@/utils/messages/requests/article';
import type { Answering } from '../answer';
import { articlesForPerson } from '../article/for-person';
import { articleGive } from '../article/give';
import { articleEdit, articleKeep, articleRemove, articleShelve } from '../article/keep';
import { onlyAsked } from '../article/only-asked';
import { articleOne, articlePage, articleTagsInUse } from '../article/page';
import { articlePreview } from '../article/preview';
import type { MethodsOf } from './methods-of';

export const articleMethods = (a: Answering): MethodsOf<ArticleRequests> => ({
  'article/page': a(articlePage),
  'article/tags': a(articleTagsInUse),
  'article/one': a(articleOne),
  'article/preview': a(articlePreview),
  'article/for-person': a(articlesForPerson),
  'article/only-asked': a(onlyAsked),
  'article/keep': a(articleKeep),
  'article/edit': a(articleEdit),
  'article/shelve': a(articleShelve),
  'article/remove': a(articleRemove),
  'article/give': a(articleGive),
});
