import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { readers } from './utils/sites/registry';

const GECKO_ID = 'kept@kept.invalid';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    define: { __DEMO__: JSON.stringify(process.env.KEPT_DEMO === '1') },
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
    ],
    host_permissions: [...new Set(readers.flatMap(({ matches }) => matches))],
    // Safari has no notifications.
    ...(browser === 'safari' ? {} : { optional_permissions: ['notifications'] }),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Nothing from a private window is ever kept.
    incognito: 'not_allowed',
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'log-conversation': {
        suggested_key: { default: 'Alt+L' },
        description: '__MSG_commandLog__',
      },
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+K' },
        description: '__MSG_commandToggle__',
      },
      'capture-selection': {
        suggested_key: { default: 'Alt+P' },
        description: '__MSG_commandCapture__',
      },
    },
    web_accessible_resources: [
      {
        // The one page that may be framed; mail on own hosts can stand anywhere.
        resources: ['sidebar.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser === 'chrome' || browser === 'edge' ? { use_dynamic_url: true } : {}),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first Firefox for Android that knows the line above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
    // The first that knows URL.canParse.
    ...(browser === 'chrome' || browser === 'edge' ? { minimum_chrome_version: '120' } : {}),
  }),
  hooks: {
    // Page scripts are unlisted: WXT's own content-script context announces the
    // extension to the page.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = readers.map(({ js, matches, frames }) => ({
        matches: [...matches],
        js: [js],
        run_at: 'document_idle',
        ...(frames ? { all_frames: true } : {}),
      }));
    },
  },
});
