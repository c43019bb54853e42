import type { Complaint } from '@/utils/domain/complaint';
import type { Followup } from '@/utils/domain/followup';
import type { Give } from '@/utils/domain/give';
import type { LimitState, Tally } from '@/utils/domain/give-balance';
import type { ImportantDate } from '@/utils/domain/important-date';
import type { Need } from '@/utils/domain/need';
import type { Cadence } from '@/utils/domain/person';
import type { Purchase } from '@/utils/domain/purchase';
import type { CalendarDate } from '@/utils/domain/record';
import type { BuyingRole, Quadrant } from '@/utils/domain/relationship';
import type { Survey } from '@/utils/domain/survey';

export type PersonRef = { personId: string; name: string; title: string | null };

/** Somebody of the same company, with what they do in its purchases. */
export type Colleague = PersonRef & { roles: BuyingRole[]; deputyId: string | null; star: boolean };

/** The cadence in force, and where it comes from. */
export type CadenceInForce = {
  cadence: Cadence;
  from:
    | { by: 'own' }
    | { by: 'tag'; tag: string }
    | { by: 'quadrant'; quadrant: Quadrant }
    | { by: 'default' };
};

/** A yearly day with the next time it comes round; null when it never does. */
export type ComingDate = ImportantDate & {
  next: { on: CalendarDate; years: number | null } | null;
};

/** What the relationship card shows beside the person's own fields; each list is bounded. */
export type RelationshipView = {
  /** null = no cadence at all. */
  cadence: CadenceInForce | null;
  /** Newest first, like all that follows but dates. */
  complaints: Complaint[];
  needs: Need[];
  gives: Give[];
  /** By currency, the larger sums first. */
  balance: Tally[];
  /** This year's gifts to them against the limit; null without one. */
  limit: LimitState | null;
  surveys: Survey[];
  purchases: Purchase[];
  /** The next one first. */
  dates: ComingDate[];
  /** Steps of the joint plan that were done; the open ones are among the follow-ups. */
  doneSteps: Followup[];
  deputy: PersonRef | null;
  referredBy: PersonRef | null;
  referred: PersonRef[];
  /** Others of the same company. */
  colleagues: Colleague[];
};
