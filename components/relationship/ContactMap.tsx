import { BUYING_ROLES, type BuyingRole } from '@/utils/domain/relationship';
import type { Colleague } from '@/utils/messages/relationship-view';
import type { PersonCard } from '@/utils/messages/views';
import { useSession, useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { Menu } from '../ui/Menu';

/** Who decides, signs, pays, uses and advises at their company; this person among them. */
export function ContactMap({ card }: { card: PersonCard }) {
  const { t } = useWords();
  const { person, company, relationship } = card;
  const { colleagues } = relationship;
  const here: Colleague = {
    ...{ personId: person.id, name: person.name, title: person.title },
    ...{ roles: person.roles, deputyId: person.deputyId, star: person.star },
  };
  const all = [here, ...colleagues].toSorted((a, b) => placeOf(a) - placeOf(b));
  return (
    <div>
      <p class="meta">{company ? t('around.company', { company: company.name }) : ''}</p>
      <ul class="map">
        {all.map((one) => (
          <MapRow
            key={one.personId}
            one={one}
            here={one.personId === person.id}
            deputy={all.find(({ personId }) => personId === one.deputyId)?.name ?? null}
          />
        ))}
      </ul>
    </div>
  );
}

/** Who decides comes first, who has no part last. */
function placeOf({ roles }: Colleague): number {
  const first = BUYING_ROLES.findIndex((role) => roles.includes(role));
  return first < 0 ? BUYING_ROLES.length : first;
}

function MapRow(props: { one: Colleague; here: boolean; deputy: string | null }) {
  const { t } = useWords();
  const visit = useVisit();
  const { one, here, deputy } = props;
  return (
    <li class="map-row">
      <Avatar name={one.name} hueKey={one.personId} size={20} />
      <div class="map-who">
        {here ? (
          <span class="map-name foreign">{one.name}</span>
        ) : (
          <button type="button" class="map-name foreign" onClick={() => visit(one.personId)}>
            {one.name}
          </button>
        )}
        <span class="meta foreign">
          {[here ? t('around.here') : one.title, deputy && t('around.deputyOf', { name: deputy })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <Roles one={one} />
    </li>
  );
}

/** What somebody does in a purchase: a press on a part gives or takes it. */
function Roles({ one }: { one: Colleague }) {
  const { writes } = useSession();
  const { t } = useWords();
  const { personId, roles, name } = one;
  const toggle = (role: BuyingRole) => {
    const next = roles.includes(role) ? roles.filter((had) => had !== role) : [...roles, role];
    void writes.run('relationship/edit', { personId, fields: { roles: next } }, 'record-changed');
  };
  const said = BUYING_ROLES.filter((role) => roles.includes(role)).map((role) => t(`role.${role}`));
  return (
    <Menu
      class={`mini map-roles${roles.length === 0 ? ' map-none' : ''}`}
      label={`${t('around.rolesOf', { name })}: ${said.join(', ') || t('around.noRole')}`}
      items={BUYING_ROLES.map((role) => ({
        label: t(`role.${role}`),
        checked: roles.includes(role),
        onSelect: () => toggle(role),
      }))}
    >
      {said.join(' · ') || t('around.noRole')}
    </Menu>
  );
}
