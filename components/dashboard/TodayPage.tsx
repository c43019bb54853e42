import { SettlePage } from '../today/SettlePage';
import { Today } from '../today/Today';
import { useRoute } from './route-context';

/** What is due, at full width; and the place where a pile is settled. */
export function TodayPage() {
  const { route } = useRoute();
  const settling = route.value.rest[0] === 'settle';
  return <div class="page page-narrow">{settling ? <SettlePage /> : <Today />}</div>;
}
