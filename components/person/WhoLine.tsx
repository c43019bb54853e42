import type { ComponentChildren } from 'preact';
import type { TodayPerson } from '@/utils/messages/views';
import { Star } from '../today/Star';
import { Avatar } from '../ui/Avatar';

type WhoLineProps = {
  who: TodayPerson;
  mark?: ComponentChildren;
  /** One line of why they stand here. */
  why?: string | undefined;
  /** How pressing that is. */
  tone?: 'overdue' | 'waiting' | undefined;
};

/** Somebody in a list. */
export function WhoLine({ who, mark, why, tone }: WhoLineProps) {
  return (
    <>
      <Avatar name={who.name} hueKey={who.personId} size={24} />
      <span class="revisit-words">
        <span class="revisit-name">
          <span class="truncate foreign">{who.name}</span>
          {who.company && <span class="meta truncate foreign">{who.company}</span>}
          <Star star={who.star} />
          {mark}
        </span>
        {why && (
          <span class={`revisit-why${tone ? ` tone-${tone} toned` : ''}`}>
            <span class="foreign">{why}</span>
          </span>
        )}
      </span>
    </>
  );
}
