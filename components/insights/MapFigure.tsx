import type { Standing } from '@/utils/domain/relationship';
import type { InsightsView } from '@/utils/messages/insights-view';
import { useWords } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { Figure } from './Figure';
import { PeopleRows, rowsOf } from './PeopleRows';
import { usePick } from './use-pick';

/** Faces in one quarter. */
const FACES = 8;
/** As on the card: up they gain, right we gain. */
const QUARTERS = ['friend', 'partner', 'none', 'supplier'] as const;

/** Everybody who was placed, by who gains; a quarter opens its people. */
export function MapFigure({ map }: Pick<InsightsView, 'map'>) {
  const { t } = useWords();
  const [picked, pick] = usePick();
  const at = (standing: Standing) => map.find((one) => one.standing === standing);
  const count = (standing: Standing) => at(standing)?.count ?? 0;
  const number = (standing: Standing) => {
    const n = count(standing);
    return at(standing)?.more ? t('insights.atLeast', { n }) : `${n}`;
  };
  const placed = QUARTERS.reduce((sum, one) => sum + count(one), 0);
  const title = t('insights.map');
  if (placed + count('unplaced') === 0)
    return <Figure title={title} said={t('insights.mapThin')} />;
  const nameOf = (standing: Standing) =>
    standing === 'unplaced' ? t('insights.unplaced') : t(`place.${standing}`);
  const open = map.find(({ standing }) => standing === picked);
  return (
    <Figure
      title={title}
      said={placed > 0 ? t('insights.mapSaid', { n: placed }) : t('insights.mapThin')}
    >
      <div class="private">
        <ul class="map" aria-label={title}>
          {QUARTERS.map((standing) => (
            <li key={standing}>
              <button
                type="button"
                class={`map-quarter map-${standing}`}
                aria-pressed={picked === standing}
                onClick={() => pick(standing)}
              >
                <span class="map-name">{nameOf(standing)}</span>{' '}
                <strong class="map-count">{number(standing)}</strong>
                <span class="map-faces" aria-hidden="true">
                  {at(standing)
                    ?.people.slice(0, FACES)
                    .map(({ personId, name }) => (
                      <Avatar key={personId} name={name} hueKey={personId} size={24} />
                    ))}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {count('unplaced') > 0 && (
          <button
            type="button"
            class="map-unplaced"
            aria-pressed={picked === 'unplaced'}
            onClick={() => pick('unplaced')}
          >
            {nameOf('unplaced')} <strong>{number('unplaced')}</strong>
          </button>
        )}
        {open && (
          <PeopleRows title={nameOf(open.standing)} rows={rowsOf(open.people)} count={open.count} />
        )}
      </div>
    </Figure>
  );
}
