import type { UpkeepRequests } from '@/utils/messages/requests/upkeep';
import type { Answering } from '../answer';
import { duplicatesApart, duplicatesList } from '../person/duplicates';
import { personMerge } from '../person/merge';
import { offerAccept, offerIgnore } from '../person/offers';
import { personSplit, splitGroups } from '../person/split';
import type { MethodsOf } from './methods-of';

export const upkeepMethods = (a: Answering): MethodsOf<UpkeepRequests> => ({
  'offer/accept': a(offerAccept),
  'offer/ignore': a(offerIgnore),
  'duplicates/list': a(duplicatesList),
  'duplicates/apart': a(duplicatesApart),
  'person/merge': a(personMerge),
  'split/groups': a(splitGroups),
  'person/split': a(personSplit),
});
