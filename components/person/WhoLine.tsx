import type { ComponentChildren } from 'preact';
import type { TodayPerson } from '@/utils/messages/views';
import { Star } from '../today/Star';
import { Avatar } from '../ui/Avatar';

/** Somebody in a list, with one line of why. */
export function WhoLine(props: { who: TodayPerson; mark?: ComponentChildren; why: string }) {
  const { who, why } = props;
  return (
    <>
      <Avatar name={who.name} hueKey={who.personId} size={24} />
      <span class="revisit-words">
        <span class="revisit-name">
          <span class="truncate foreign">{who.name}</span>
          {who.company && <span class="meta truncate foreign">{who.company}</span>}
          <Star star={who.star} />
          {props.mark}
        </span>
        <span class="revisit-why foreign">{why}</span>
      </span>
    </>
  );
}
