import { OUTCOMES, type PromiseRecord } from '@/utils/domain/promise';
import type { Words } from '../i18n/context';
import { IconApproval, IconClose, IconDate, IconEdit } from '../ui/icons';
import type { MenuItem } from '../ui/Menu';
import { kindsOfMine } from './due';
import type { Panel } from './PromisePanel';
import type { PromiseActions } from './use-promise';

export type OpenMenu = {
  promise: PromiseRecord;
  actions: PromiseActions;
  onPanel: (panel: Panel) => void;
  onEditText: () => void;
  onEnd: (outcome: 'broken' | 'dropped') => void;
};

/** What can be done with an open promise, most usual first. */
export function openMenu({ t, today }: Words, menu: OpenMenu): MenuItem[] {
  const { promise, actions, onPanel } = menu;
  const { due, kind, side } = promise;
  const mine = side === 'mine';
  const overdue = due !== null && due < today;
  return [
    {
      label: t(mine ? 'promise.renegotiate' : 'promise.theyMoved'),
      hint: t('promise.renegotiateHint'),
      icon: IconDate,
      onSelect: () => onPanel('renegotiate'),
    },
    { label: t('promise.changeDate'), icon: IconEdit, onSelect: () => onPanel('date') },
    { label: t('promise.editText'), icon: IconEdit, onSelect: menu.onEditText },
    ...(kind === 'approval' && promise.approval
      ? [{ label: t('approval.askAgain'), icon: IconApproval, onSelect: () => onPanel('ask') }]
      : []),
    ...(mine ? [{ divider: true } as const, { heading: t('found.kind') }] : []),
    ...(mine
      ? kindsOfMine.map((one) => ({
          label: t(`promise.kind.${one}`),
          checked: one === kind,
          onSelect: () => actions.turnInto(one),
        }))
      : []),
    { divider: true },
    { heading: t('promise.endings') },
    ...(overdue
      ? [{ label: t('promise.keptInTime'), onSelect: () => actions.correct('kept') }]
      : []),
    ...(mine ? [{ label: t('promise.cannot'), onSelect: () => onPanel('decline') }] : []),
    { label: t('promise.broken'), danger: true, onSelect: () => menu.onEnd('broken') },
    { label: t('promise.drop'), icon: IconClose, onSelect: () => menu.onEnd('dropped') },
  ];
}

/** How a closed promise may be corrected. */
export function closedMenu(
  { t }: Words,
  { promise, actions }: Pick<OpenMenu, 'promise' | 'actions'>,
): MenuItem[] {
  return [
    { heading: t('promise.endings') },
    ...OUTCOMES.map((outcome) => ({
      label: t(`outcome.${outcome}`),
      checked: promise.state === outcome,
      onSelect: () => actions.correct(outcome),
    })),
    { divider: true },
    { label: t('record.reopen'), onSelect: actions.reopen },
  ];
}
