import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Manifest = {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  icons: Record<string, string>;
  content_scripts: { matches: string[]; js: string[] }[];
  web_accessible_resources: { resources: string[]; use_dynamic_url?: boolean }[];
  externally_connectable?: unknown;
  content_security_policy?: unknown;
  default_locale: string;
  action: { default_popup: string };
};

const read = (dir: string): Manifest =>
  JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8')) as Manifest;

describe.each(['chrome', 'firefox', 'edge', 'safari'])('the build for %s', (browser) => {
  const dir = `.output/${browser}-mv3`;
  const manifest = read(dir);

  it('is Manifest V3 in two languages', () => {
    expect(manifest.manifest_version).toBe(3);
    for (const locale of ['en', 'zh_CN']) {
      expect(existsSync(path.join(dir, '_locales', locale, 'messages.json'))).toBe(true);
    }
  });

  it('lets pages reach one file only, the frame', () => {
    const [only, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(only?.resources).toEqual(['sidebar.html']);
    const chromium = browser === 'chrome' || browser === 'edge';
    expect(only?.use_dynamic_url ?? false).toBe(chromium);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('asks for no more than it uses', () => {
    const known = [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      'sidePanel',
    ];
    expect(manifest.permissions.filter((p) => !known.includes(p))).toEqual([]);
    expect(manifest.host_permissions).not.toContain('<all_urls>');
    expect(manifest.host_permissions).not.toContain('https://*/*');
  });

  it('holds every file it names', () => {
    const named = [
      ...Object.values(manifest.icons),
      ...manifest.content_scripts.flatMap(({ js }) => js),
      manifest.action.default_popup,
      'webmail.js',
      'sidebar.html',
    ];
    expect(named.filter((file) => !existsSync(path.join(dir, file)))).toEqual([]);
  });

  it('injects scripts that name neither the extension nor a library of it', () => {
    const scripts = [
      ...manifest.content_scripts.flatMap(({ js }) => js),
      'webmail.js',
      'generic.js',
    ];
    for (const script of new Set(scripts)) {
      const code = readFileSync(path.join(dir, script), 'utf8');
      expect(code).not.toMatch(/chrome-extension:|moz-extension:|wxt:|postMessage|innerHTML/);
    }
  });
});
