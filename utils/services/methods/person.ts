import type { PersonRequests } from '@/utils/messages/requests/person';
import type { Answering } from '../answer';
import { personAdd } from '../person/add';
import { personCard } from '../person/card';
import { personEdit } from '../person/edit';
import { identityAdd, identityRemove } from '../person/identity';
import { personLink } from '../person/link';
import { personRemove } from '../person/remove';
import { personSearch } from '../person/search';
import type { MethodsOf } from './methods-of';

export const personMethods = (a: Answering): MethodsOf<PersonRequests> => ({
  'person/card': a(personCard),
  'person/search': a(personSearch),
  'person/add': a(personAdd),
  'person/edit': a(personEdit),
  'person/link': a(personLink),
  'person/remove': a(personRemove),
  'identity/add': a(identityAdd),
  'identity/remove': a(identityRemove),
});
