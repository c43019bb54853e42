import { useState } from 'preact/hooks';
import type { Survey } from '@/utils/domain/survey';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Block } from '../relationship/Block';
import { RecordRow } from '../relationship/RecordRow';
import { DayField } from '../ui/DayField';
import { OneLine } from '../ui/OneLine';
import { Sparkline } from '../ui/Sparkline';
import { Score } from './Score';

export type SurveysProps = { card: PersonCard; adding: boolean; onEnd: () => void };

/** Points of the trend. */
const TREND = 8;

/** How satisfied they say they are: the last word, and where it goes. */
export function Surveys({ card, adding, onEnd }: SurveysProps) {
  const { t, dates } = useWords();
  const { surveys } = card.relationship;
  const [last, ...earlier] = surveys;
  if (!last && !adding) return null;
  const trend = surveys.slice(0, TREND).toReversed();
  return (
    <Block
      title={t('survey.title')}
      lead={
        <Sparkline
          values={trend.map(({ score }) => score)}
          least={1}
          most={5}
          label={t('survey.trend', {
            list: trend.map(({ score, date }) => `${dates.day(date)} ${score}`).join(', '),
          })}
        />
      }
    >
      <ul class="rows">{last && <SurveyRow survey={last} />}</ul>
      {earlier.length > 0 && (
        <details class="bond-more">
          <summary>{t('survey.earlier', { n: earlier.length })}</summary>
          <ul class="rows">
            {earlier.map((survey) => (
              <SurveyRow key={survey.id} survey={survey} />
            ))}
          </ul>
        </details>
      )}
      {adding && <SurveyLine personId={card.person.id} onEnd={onEnd} />}
    </Block>
  );
}

function SurveyRow({ survey }: { survey: Survey }) {
  const { writes } = useSession();
  const { t, dates } = useWords();
  const { id, score, quote, date } = survey;
  return (
    <RecordRow
      id={id}
      text={quote ?? t('survey.score', { n: score })}
      label={t('survey.label')}
      onText={(value) => void writes.run('survey/edit', { id, quote: value }, 'record-changed')}
      meta={
        <>
          <Score
            score={score}
            onPick={(next) => void writes.run('survey/edit', { id, score: next }, 'record-changed')}
          />
          <span class="meta">{dates.day(date)}</span>
        </>
      }
      onRemove={() => void writes.run('survey/remove', { id }, 'record-removed')}
    />
  );
}

function SurveyLine({ personId, onEnd }: { personId: string; onEnd: () => void }) {
  const { writes } = useSession();
  const { t, today } = useWords();
  const [score, setScore] = useState(4);
  const [date, setDate] = useState(today);
  return (
    <OneLine
      label={t('survey.label')}
      placeholder={t('survey.placeholder')}
      optional
      onEnd={onEnd}
      onSubmit={async (quote) => {
        const ask = { personId, score, quote: quote || null, date };
        return (await writes.run('survey/add', ask, 'record-added')).ok;
      }}
      words={{ save: t('word.add'), cancel: t('word.cancel') }}
    >
      {() => (
        <>
          <Score score={score} onPick={setScore} />
          <DayField label={t('fact.date')} value={date} max={today} onChange={setDate} />
        </>
      )}
    </OneLine>
  );
}
