import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One figure: its title, one sentence that says what it means, then what can be pressed. */
export function Figure(props: { title: string; said: string; children?: ComponentChildren }) {
  const title = useId();
  return (
    <section class="figure" aria-labelledby={title}>
      <h2 class="figure-title" id={title}>
        {props.title}
      </h2>
      <p class="figure-said">{props.said}</p>
      {props.children}
    </section>
  );
}
