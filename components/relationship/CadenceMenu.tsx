import type { ComponentChildren } from 'preact';
import type { Cadence } from '@/utils/domain/person';
import { useWords } from '../i18n/context';
import { Menu } from '../ui/Menu';
import { sayCadence } from './say-cadence';

const rhythms: readonly Cadence[] = [
  { ideal: 7, latest: 14 },
  { ideal: 14, latest: 30 },
  { ideal: 30, latest: 60 },
  { ideal: 60, latest: 90 },
  { ideal: 90, latest: 180 },
  { ideal: 180, latest: 365 },
];

export type CadenceMenuProps = {
  label: string;
  value: Cadence | null;
  /** What "none of one's own" is called. */
  none: string;
  /** Why it is as it is, above the choices. */
  why?: string;
  onPick: (cadence: Cadence | null) => void;
  class: string;
  children: ComponentChildren;
};

/** How often to be in touch: an ideal and a latest interval. */
export function CadenceMenu(props: CadenceMenuProps) {
  const { t } = useWords();
  const { value } = props;
  const same = (one: Cadence) => one.ideal === value?.ideal && one.latest === value.latest;
  const odd = value && !rhythms.some(same) ? [value] : [];
  return (
    <Menu
      class={props.class}
      label={props.label}
      tip={props.why}
      items={[
        ...(props.why ? [{ heading: props.why }] : []),
        { label: props.none, checked: value === null, onSelect: () => props.onPick(null) },
        ...[...odd, ...rhythms].map((one) => ({
          label: sayCadence(t, one),
          checked: same(one),
          onSelect: () => props.onPick(one),
        })),
      ]}
    >
      {props.children}
    </Menu>
  );
}
