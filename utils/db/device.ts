import { newDeviceId } from '@/utils/lib/ids';
import type { LocalArea } from '@/utils/lib/local-area';

const KEY = 'device';

/** The short name of this installation; kept outside the database, so that it survives its loss. */
export async function deviceId(area: LocalArea): Promise<string> {
  const known = await area.get(KEY);
  if (typeof known === 'string' && /^[a-z0-9]{8}$/.test(known)) return known;
  const made = newDeviceId();
  await area.set(KEY, made);
  return made;
}
