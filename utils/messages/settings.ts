/** What the user chose. Every field has a default in `defaultSettings`. */
export type Settings = {
  /** 'auto' follows the browser. */
  language: 'auto' | 'en' | 'zh';
  theme: 'auto' | 'light' | 'dark';
  /** Own addresses, lower-cased: none of them is ever a contact. */
  ownAddresses: string[];
  /** Default cadence in days for people without one; null = none. */
  defaultCadence: { ideal: number; latest: number } | null;
  softDays: number;
  welcomed: boolean;
};

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  ownAddresses: [],
  defaultCadence: { ideal: 30, latest: 60 },
  softDays: 2,
  welcomed: false,
};

/** How the in-page sidebar stands on one site. */
export type DockState = { width: number; collapsed: boolean; handleTop: number };

export const defaultDock: DockState = { width: 340, collapsed: false, handleTop: 180 };
