import { FILE_PARTS } from '@/utils/domain/relationship';
import type { PersonCard } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { EditInPlace } from '../ui/EditInPlace';
import type { Adding } from './adding';
import { Block } from './Block';
import { useEditRelationship } from './use-relationship';

export type FileRowsProps = { card: PersonCard; adding: Adding; onEnd: () => void };

/** The customer file. In the sidebar only what is noted; at full width every part is open. */
export function FileRows({ card, adding, onEnd }: FileRowsProps) {
  const { t } = useWords();
  const edit = useEditRelationship(card);
  const { file } = card.person;
  const noted = FILE_PARTS.some((part) => file[part]) || FILE_PARTS.some((part) => part === adding);
  return (
    <div class={noted ? '' : 'bond-wide'}>
      <Block title={t('file.title')}>
        <dl class="file private">
          {FILE_PARTS.map((part) => (
            <div key={part} class={`file-part${file[part] || part === adding ? '' : ' bond-wide'}`}>
              <dt>{t(`file.${part}`)}</dt>
              <dd>
                <EditInPlace
                  value={file[part] ?? ''}
                  label={t(`file.${part}`)}
                  placeholder={t(`file.hint.${part}`)}
                  multiline
                  optional
                  maxLength={4000}
                  editing={part === adding}
                  onEnd={onEnd}
                  onSave={(text) => edit({ file: { [part]: text } })}
                />
              </dd>
            </div>
          ))}
        </dl>
      </Block>
    </div>
  );
}
