import { reveal } from '../ui/reveal';

/** Goes to the record a thing rests on; to the timeline for a message further down. */
export function showRecord(id: string): void {
  if (reveal(id)) return;
  document.querySelector('.timeline')?.scrollIntoView({ block: 'start' });
}
