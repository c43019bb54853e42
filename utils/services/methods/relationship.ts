import type { RelationshipRequests } from '@/utils/messages/requests/relationship';
import type { Answering } from '../answer';
import { relationshipEdit } from '../relationship/edit';
import { relationshipPause, relationshipResume } from '../relationship/pause';
import { relationshipPlace } from '../relationship/place';
import type { MethodsOf } from './methods-of';

export const relationshipMethods = (a: Answering): MethodsOf<RelationshipRequests> => ({
  'relationship/edit': a(relationshipEdit),
  'relationship/place': a(relationshipPlace),
  'relationship/pause': a(relationshipPause),
  'relationship/resume': a(relationshipResume),
});
