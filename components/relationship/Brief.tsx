import { useState } from 'preact/hooks';
import type { PersonCard } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { copyText } from '../ui/clipboard';
import { Sheet } from '../ui/Sheet';
import { briefOf, briefText } from './brief';

/** Before you talk: what stands between you, on one page. */
export function Brief({ card, onClose }: { card: PersonCard; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const [copied, setCopied] = useState(false);
  const title = t('brief.title', { name: card.person.name });
  const parts = briefOf(words, card);
  return (
    <Sheet title={title} closeLabel={t('word.close')} onClose={onClose}>
      <div class="sheet-body brief">
        <div class="brief-copy">
          <Button
            autofocus
            onClick={async () => setCopied(await copyText(briefText(title, parts)))}
          >
            {t(copied ? 'word.copied' : 'brief.copy')}
          </Button>
          <span class="sr-only" role="status">
            {copied ? t('word.copied') : ''}
          </span>
        </div>
        {parts.map(({ title: head, lines, personal }) => (
          <section key={head} class="brief-part">
            <h3>{head}</h3>
            <ul class={personal ? 'private' : ''}>
              {lines.map((line, index) => (
                <li key={index} class="foreign">
                  {line}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {parts.length === 0 && <p class="nothing">{t('brief.nothing')}</p>}
      </div>
    </Sheet>
  );
}
