/** The browser's own side panel, where there is one. Not in the polyfill's types. */
type WithPanels = { sidePanel?: unknown; sidebarAction?: unknown };
export type PanelScope = { chrome?: WithPanels; browser?: WithPanels };

/** Chromium has `sidePanel`, Firefox `sidebarAction`, Safari neither. */
export function hasSidePanel({ chrome, browser }: PanelScope): boolean {
  return Boolean(chrome?.sidePanel ?? browser?.sidebarAction);
}
