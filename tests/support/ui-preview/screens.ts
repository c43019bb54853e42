import type { ComponentType } from 'preact';
import type { Abilities } from '@/components/app/context';
import { SidebarApp } from '@/components/app/SidebarApp';
import { CaptureApp } from '@/components/capture/CaptureApp';
import { dashboardWith } from '@/components/dashboard/DashboardApp';
import { PopupApp } from '@/components/today/PopupApp';
import { createRoute, type RouteState } from '@/utils/state/route';

export type Screen = {
  /** Made when it is drawn. */
  App: () => ComponentType;
  wants: 'page' | 'today';
  /** What it is looked at in unless asked otherwise, CSS pixels. */
  viewport: { width: number; height: number };
  /** Class of the document, as the screen's own page has it. */
  documentClass?: string;
  collapses?: boolean;
  /** No page stands beside it. */
  alone?: boolean;
  /** What this screen can do besides. */
  abilities?: () => Partial<Abilities>;
};

/** Made once the scene has set the address. */
let made: RouteState | null = null;
const route = (): RouteState => {
  made ??= createRoute(window, new AbortController().signal);
  return made;
};

/** Every screen a scene may open. */
export const screens = {
  sidebar: {
    App: () => SidebarApp,
    wants: 'page',
    viewport: { width: 340, height: 760 },
    collapses: true,
  },
  capture: {
    App: () => CaptureApp,
    wants: 'page',
    viewport: { width: 400, height: 560 },
  },
  popup: {
    App: () => PopupApp,
    wants: 'today',
    viewport: { width: 380, height: 560 },
    documentClass: 'popup',
  },
  dashboard: {
    App: () => dashboardWith(route()),
    abilities: () => ({
      openPerson: (personId) => route().go('person', personId),
      openDashboard: route().goTo,
      requestNotices: async () => true,
    }),
    wants: 'today',
    viewport: { width: 1100, height: 800 },
    documentClass: 'dashboard',
    alone: true,
  },
} satisfies Record<string, Screen>;

export type ScreenName = keyof typeof screens;

export const screenOf = (name: ScreenName): Screen => screens[name];
