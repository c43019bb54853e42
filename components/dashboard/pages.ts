import type { ComponentType } from 'preact';
import { ArticlesPage } from '../article/ArticlesPage';
import { HealthPage } from '../health/HealthPage';
import type { en } from '../i18n/en';
import { InsightsPage } from '../insights/InsightsPage';
import { PromisesPage } from '../promise/PromisesPage';
import { SettingsPage } from '../settings/SettingsPage';
import type { IconNode } from '../ui/Icon';
import {
  IconHealth,
  IconInsights,
  IconKept,
  IconPromises,
  IconSettings,
  IconToday,
  IconTwins,
} from '../ui/icons';
import { DuplicatesPage } from '../upkeep/DuplicatesPage';
import { TodayPage } from './TodayPage';

type PageLabel = Extract<keyof typeof en, `page.${string}`>;

/** One page of the dashboard: its place in the address, its name in the texts. */
export type DashboardPage = {
  id: string;
  label: PageLabel;
  icon: IconNode;
  Page: ComponentType;
  /** Stands at the foot of the list. */
  foot?: true;
};

/** In the order of the list; the first is where one begins. */
export const pages: readonly [DashboardPage, ...DashboardPage[]] = [
  { id: 'today', label: 'page.today', icon: IconToday, Page: TodayPage },
  { id: 'promises', label: 'page.promises', icon: IconPromises, Page: PromisesPage },
  { id: 'articles', label: 'page.articles', icon: IconKept, Page: ArticlesPage },
  { id: 'insights', label: 'page.insights', icon: IconInsights, Page: InsightsPage },
  { id: 'duplicates', label: 'page.duplicates', icon: IconTwins, Page: DuplicatesPage, foot: true },
  { id: 'health', label: 'page.health', icon: IconHealth, Page: HealthPage, foot: true },
  { id: 'settings', label: 'page.settings', icon: IconSettings, Page: SettingsPage, foot: true },
];
