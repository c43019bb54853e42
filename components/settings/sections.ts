import type { ComponentType } from 'preact';
import type { en } from '../i18n/en';
import { GeneralSettings } from './GeneralSettings';
import { NoticeSettings } from './NoticeSettings';
import { PeopleSettings } from './PeopleSettings';
import { PromiseSettings } from './PromiseSettings';
import { RelationshipSettings } from './RelationshipSettings';
import { SitesSettings } from './SitesSettings';
import { Verdicts } from './Verdicts';

type SectionLabel = Extract<keyof typeof en, `section.${string}`>;

/** One part of the settings: its place in the address, its name in the texts. */
export type SettingsSection = {
  id: string;
  label: SectionLabel;
  Section: ComponentType;
};

/** In the order they are listed; the first is where one begins. */
export const sections: readonly [SettingsSection, ...SettingsSection[]] = [
  { id: 'general', label: 'section.general', Section: GeneralSettings },
  { id: 'notices', label: 'section.notices', Section: NoticeSettings },
  { id: 'promises', label: 'section.promises', Section: PromiseSettings },
  { id: 'people', label: 'section.people', Section: PeopleSettings },
  { id: 'relationships', label: 'section.relationships', Section: RelationshipSettings },
  { id: 'sites', label: 'section.sites', Section: SitesSettings },
  { id: 'suggestions', label: 'section.suggestions', Section: Verdicts },
];
