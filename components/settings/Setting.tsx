import type { ComponentChildren } from 'preact';

/** One choice: what it is, what it means, and the control for it. */
export function Setting(props: { label: string; hint?: string; children: ComponentChildren }) {
  return (
    <div class="setting">
      <div class="setting-words">
        <h2 class="setting-label">{props.label}</h2>
        {props.hint && <p class="setting-hint">{props.hint}</p>}
      </div>
      <div class="setting-control">{props.children}</div>
    </div>
  );
}
