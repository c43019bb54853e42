import type { FitsView } from '@/utils/messages/article-view';
import { useWords } from '../i18n/context';
import { WhoLine } from '../person/WhoLine';
import { sayFits } from './say-fit';

const SHOWN = 4;

/** Whom it would fit, while it is being kept. */
export function FitsPreview({ view }: { view: FitsView }) {
  const { t } = useWords();
  const { fits, more } = view;
  const others = fits.length - SHOWN;
  return (
    <section class="keep-fits" aria-label={t('article.fits')} aria-live="polite">
      <h3 class="keep-fits-title">{t('article.fits')}</h3>
      {fits.length === 0 && <p class="meta">{t('article.fitsNobody')}</p>}
      <ul>
        {fits.slice(0, SHOWN).map(({ who, reasons, onlyAsks }) => (
          <li key={who.personId} class="keep-fit">
            <WhoLine
              who={who}
              why={sayFits(t, reasons)}
              mark={onlyAsks && <span class="asks-mark">{t('article.onlyAsks')}</span>}
            />
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p class="meta">{`${t('article.fitsMore', { n: others })}${more ? ' +' : ''}`}</p>
      )}
    </section>
  );
}
