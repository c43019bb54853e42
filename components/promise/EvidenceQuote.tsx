import type { Evidence } from '@/utils/domain/promise';
import { useWords } from '../i18n/context';
import { webLink } from '../ui/web-link';

/** The sentence something rests on, and the way back to where it stands. */
export function EvidenceQuote({ evidence }: { evidence: Evidence }) {
  const { t } = useWords();
  const link = webLink(evidence.url);
  return (
    <figure class="quote">
      <blockquote class="foreign">{evidence.sentence}</blockquote>
      {link && (
        <figcaption>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t('ledger.openSource')}
          </a>
        </figcaption>
      )}
    </figure>
  );
}
