import type { ComponentChildren } from 'preact';
import type { Tone } from './Chip';
import { Icon, type IconNode } from './Icon';

export type BannerProps = {
  tone?: Tone | 'accent';
  icon?: IconNode;
  title?: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
  /** Read aloud when it appears. */
  urgent?: boolean;
};

/** A tinted strip that says one thing and offers what to do about it. */
export function Banner(props: BannerProps) {
  return (
    <div class={`banner tone-${props.tone ?? 'planned'}`} role={props.urgent ? 'alert' : 'note'}>
      {props.icon && <Icon node={props.icon} size={16} />}
      <div class="banner-text">
        {props.title && <strong class="banner-title">{props.title}</strong>}
        {props.children}
        {props.actions && <div class="banner-actions">{props.actions}</div>}
      </div>
    </div>
  );
}

/** A quiet middle for when there is nothing to show. */
export function EmptyState(props: {
  icon?: IconNode;
  title: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}) {
  return (
    <section class="empty">
      {props.icon && (
        <span class="empty-icon">
          <Icon node={props.icon} size={22} />
        </span>
      )}
      <h1 class="empty-title">{props.title}</h1>
      {props.children && <div class="empty-text">{props.children}</div>}
      {props.actions && <div class="empty-actions">{props.actions}</div>}
    </section>
  );
}

/** Grey shapes where something will stand; only shown when it takes noticeably long. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div class="skeleton" role="status">
      <h1 class="sr-only">{label}</h1>
      <span class="skeleton-head" />
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="skeleton-line" style={{ width: `${88 - ((index * 23) % 46)}%` }} />
      ))}
    </div>
  );
}
