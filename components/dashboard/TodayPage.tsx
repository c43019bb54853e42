import { Today } from '../today/Today';

/** What is due, at full width. */
export function TodayPage() {
  return (
    <div class="page page-narrow">
      <Today />
    </div>
  );
}
