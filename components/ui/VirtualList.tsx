import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

export type VirtualListProps<Row> = {
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** A first guess of a row's height, px; measured when drawn. */
  estimate: (row: Row) => number;
  render: (row: Row) => ComponentChildren;
  /** Selector of the scrolling box the list stands in, with whatever is above it. */
  scroller: string;
  /** Called when the last rows come near; may be called often. */
  onNearEnd?: () => void;
  label: string;
};

const NEAR = 8;

/** Draws only the rows in view of a long list that scrolls together with what is above it. */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { rows } = props;
  const list = useRef<HTMLOListElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [margin, setMargin] = useState(0);
  const box = () => list.current?.closest<HTMLElement>(props.scroller) ?? null;

  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count: rows.length,
    getScrollElement: box,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : props.estimate(row);
    },
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : props.keyOf(row);
    },
    overscan: 6,
    scrollMargin: margin,
    initialRect: { width: 340, height: 800 },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const [virtual] = useState(() => new Virtualizer(options));
  virtual.setOptions(options);

  // What stands above grows and shrinks; the rows count from where the list begins.
  const place = () => {
    const scroller = box();
    if (!scroller || !list.current) return;
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setMargin(Math.round(top + scroller.scrollTop));
  };
  useLayoutEffect(() => {
    place();
    const stop = virtual._didMount();
    const content = box()?.firstElementChild;
    if (!content || typeof ResizeObserver === 'undefined') return stop;
    const observer = new ResizeObserver(place);
    observer.observe(content);
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);
  useLayoutEffect(() => {
    place();
    virtual._willUpdate();
  });

  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useLayoutEffect(() => {
    if (last >= rows.length - NEAR) props.onNearEnd?.();
  }, [last, rows.length]);

  return (
    <ol
      ref={list}
      class="virtual"
      aria-label={props.label}
      style={{ height: `${virtual.getTotalSize()}px` }}
    >
      {shown.map((item) => {
        const row = rows[item.index];
        if (row === undefined) return null;
        return (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            class="virtual-row"
            aria-posinset={item.index + 1}
            aria-setsize={-1}
            style={{ transform: `translateY(${item.start - margin}px)` }}
          >
            {props.render(row)}
          </li>
        );
      })}
    </ol>
  );
}
