import { newDeviceId } from '@/utils/lib/ids';
import type { LocalArea } from '@/utils/lib/local-area';

const KEY = 'device';

/**
 * The short name of this installation; kept outside the database, so that it survives its loss.
 * Never fails: where it cannot be read or kept, a name for this run does as well.
 */
export async function deviceId(area: LocalArea): Promise<string> {
  const known = await area.get(KEY).catch(() => null);
  if (typeof known === 'string' && /^[a-z0-9]{8}$/.test(known)) return known;
  const made = newDeviceId();
  await area.set(KEY, made).catch(() => undefined);
  return made;
}
