import { useState } from 'preact/hooks';
import type { BrakePromise } from '@/utils/messages/brake-view';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { dueText } from '../promise/due';
import { Button } from '../ui/Button';
import { copyText } from '../ui/clipboard';
import { Icon } from '../ui/Icon';
import { IconApproval, IconCheck, IconSoft } from '../ui/icons';

/** From here on a day is called full, promises. */
const FULL = 3;

/** One promise about to be made, with what weighs on its day and a way to promise less. */
export function BrakeRow({ promise }: { promise: BrakePromise }) {
  const { brake } = useSession();
  const words = useWords();
  const { t } = words;
  const { sentence, kind, due, day, kept, softer, yours } = promise;
  const full = day !== null && (day.off || day.promises >= FULL);
  return (
    <li class={`brake-row${kept ? '' : ' brake-left'}`}>
      <label class="found-label">
        <input
          type="checkbox"
          class="sr-only"
          checked={kept}
          aria-label={t('brake.keepOne', { text: sentence })}
          onChange={(event) => void brake.choose(sentence, event.currentTarget.checked)}
        />
        <span class="tick" aria-hidden="true">
          <Icon node={IconCheck} size={12} />
        </span>
        <span class="found-text foreign clamp-2">{sentence}</span>
      </label>
      <p class="brake-facts">
        <span class="brake-kind">
          {kind === 'soft' && <Icon node={IconSoft} size={12} />}
          {kind === 'approval' && <Icon node={IconApproval} size={12} />}
          {t(`promise.kind.${kind}`)}
        </span>
        <span class={`brake-day${full ? ' brake-full' : ''}`}>
          {dueText(words, due?.date ?? null)}
          {day && ` · ${t('brake.holds', { n: day.promises })}`}
          {day?.off && ` · ${t('brake.off')}`}
        </span>
        {yours ? (
          <span class="brake-yours">{t('brake.yours', { upTo: yours.upTo })}</span>
        ) : (
          kind === 'approval' && <span class="brake-ask">{t('brake.approval')}</span>
        )}
      </p>
      {softer && <Softer text={softer} instead={sentence} />}
    </li>
  );
}

function Softer({ text, instead }: { text: string; instead: string }) {
  const { brake } = useSession();
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(text));
  const use = async () => {
    // A page that takes no words still leaves the clipboard.
    if (!(await brake.insert(text, instead))) await copy();
  };
  return (
    <div class="softer">
      <p class="softer-text">
        <span class="meta">{t('brake.softer')}</span> <span class="foreign">{text}</span>
      </p>
      <div class="softer-do">
        <Button tip={t('brake.useHint')} onClick={() => void use()}>
          {t('brake.use')}
        </Button>
        <Button look="plain" onClick={() => void copy()}>
          {t(copied ? 'word.copied' : 'word.copy')}
        </Button>
      </div>
    </div>
  );
}
