import type { Cadence } from '@/utils/domain/person';
import { lookup } from '@/utils/lib/table';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { EditInPlace } from '../ui/EditInPlace';
import { CadencePick } from './CadencePick';

/** What a tag begins with when it is added. */
const FIRST: Cadence = { ideal: 14, latest: 30 };

/** A rhythm per tag; taking the rhythm away takes the tag off the list. */
export function TagCadences() {
  const { settings } = useSession();
  const { t } = useWords();
  const { cadenceByTag } = settings.settings.value;
  const tags = Object.keys(cadenceByTag).sort((a, b) => a.localeCompare(b));
  const set = (tag: string, cadence: Cadence | null) => {
    const others = Object.entries(cadenceByTag).filter(([one]) => one !== tag);
    const next = cadence ? [...others, [tag, cadence] as const] : others;
    void settings.set({ cadenceByTag: Object.fromEntries(next) });
  };
  return (
    <ul class="cadence-list">
      {tags.map((tag) => (
        <li key={tag}>
          <span class="foreign">{tag}</span>
          <CadencePick
            label={tag}
            value={lookup(cadenceByTag, tag) ?? null}
            onPick={(cadence) => set(tag, cadence)}
          />
        </li>
      ))}
      <li>
        <EditInPlace
          // The same empty value again after each one that was added.
          key={tags.length}
          value=""
          label={t('settings.addTag')}
          placeholder={t('settings.addTag')}
          maxLength={50}
          onSave={(tag) => set(tag, lookup(cadenceByTag, tag) ?? FIRST)}
        />
      </li>
    </ul>
  );
}
