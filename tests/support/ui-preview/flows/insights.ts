import type { Walks } from './kit.ts';

/** The button that has the focus, and the figure it is in. */
const here = () => {
  const button = document.activeElement;
  const figure = button?.closest('.figure')?.querySelector('.figure-title')?.textContent ?? '';
  return `${figure}: ${button?.textContent ?? ''}`;
};

export const walks: Walks = {
  async 'the figures'({ page, open, press, holds, text, count }) {
    await page.setViewport({ width: 1100, height: 800 });
    await open('insights');
    const focus = (selector: string) => page.focus(selector);
    await focus('.insights-choose [role=radio][aria-checked=true], .insights-choose button');
    await press('Tab', 'Tab');
    const first = await page.evaluate(here);
    holds('Tab comes to the first bar', first.startsWith('Word kept'), first);
    await press('Enter');
    holds('Enter opens its month', (await count('.chart-mark[aria-pressed=true]')) === 1);
    await press('Enter');
    holds('and closes it', (await count('.chart-mark[aria-pressed=true]')) === 0);
    await focus('.map-partner');
    await press('Enter');
    const partners = await text('.figure .map ~ .figure-people');
    holds('a quarter opens its people', partners.includes('Anna'), partners);
    await focus('.chart-table summary');
    await press('Enter');
    holds('the table opens', (await count('.chart-table[open] tbody tr')) === 6);
    await focus('.map ~ .figure-people .revisit');
    await press('Enter');
    holds('Enter goes to the person', page.url().includes('#/person/'), page.url());
  },

  async 'the report'({ page, open, press, holds, count, focused }) {
    await page.setViewport({ width: 1100, height: 800 });
    await open('insights');
    await page.focus('.insights-choose > .button');
    await press('Enter');
    holds('opens in front', (await count('dialog[open]')) === 1);
    await press('Escape');
    holds('Esc closes it', (await count('dialog[open]')) === 0);
    holds('and the focus is back', (await focused()) === 'Report', await focused());
  },
};
