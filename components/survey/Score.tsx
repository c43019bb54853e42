import { useId } from 'preact/hooks';
import { useWords } from '../i18n/context';

const scores = [1, 2, 3, 4, 5];

/** One to five, as five marks to press; arrows move it. */
export function Score({ score, onPick }: { score: number; onPick: (score: number) => void }) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class="score">
      <legend class="sr-only">{t('survey.scoreLabel')}</legend>
      {scores.map((one) => (
        <label key={one} class={`score-mark${one <= score ? ' score-on' : ''}`}>
          <input
            class="sr-only"
            type="radio"
            name={name}
            checked={one === score}
            onChange={() => onPick(one)}
          />
          <span class="sr-only">{t('survey.score', { n: one })}</span>
        </label>
      ))}
    </fieldset>
  );
}
