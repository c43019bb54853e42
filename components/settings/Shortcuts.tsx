import { useWords } from '../i18n/context';
import { Kbd } from '../ui/Button';
import { Sheet } from '../ui/Sheet';

/** The keys, for those who like keys. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const keys: [string, string[]][] = [
    [t('keys.everywhere'), ['Alt', 'L']],
    [t('keys.log'), ['L']],
    [t('keys.note'), ['N']],
    [t('keys.followup'), ['F']],
    [t('brief.key'), ['B']],
    [t('keys.search'), ['/']],
    [t('keys.move'), ['J', 'K']],
    [t('keys.done'), ['D']],
    [t('keys.renegotiate'), ['R']],
    [t('keys.drop'), ['X']],
    [t('keys.undo'), ['Ctrl', 'Z']],
    [t('keys.esc'), ['Esc']],
  ];
  return (
    <Sheet title={t('keys.title')} closeLabel={t('word.close')} onClose={onClose}>
      <dl class="sheet-body keys">
        {keys.map(([what, list]) => (
          <div key={what} class="keys-row">
            <dt>{what}</dt>
            <dd>
              {list.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
              <span class="sr-only">{list.join(' ')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
