import type { ComponentChildren } from 'preact';

export type BlockProps = {
  title: string;
  /** Beside the title: a sum, a trend. */
  lead?: ComponentChildren;
  children?: ComponentChildren;
};

/** One kind of thing the relationship keeps, under a quiet heading. */
export function Block({ title, lead, children }: BlockProps) {
  return (
    <section class="bond-block" aria-label={title}>
      <header class="bond-head">
        <h3>{title}</h3>
        {lead !== undefined && <div class="bond-lead">{lead}</div>}
      </header>
      {children}
    </section>
  );
}
