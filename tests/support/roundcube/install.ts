/** Sees to it that a webmail, a PHP and an IMAP server are on this machine. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-skin-classic',
  'roundcube-skin-larry',
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
];

export const PUBLIC_HTML = '/var/lib/roundcube/public_html';
export const DEFAULTS = '/etc/roundcube';
export const SKINS = ['elastic', 'larry', 'classic'] as const;
export type Skin = (typeof SKINS)[number];

const NEEDED = ['/usr/bin/php', '/usr/sbin/dovecot', `${PUBLIC_HTML}/index.php`];

/** null when everything is there, else one plain sentence why not. */
export function ensureInstalled(): string | null {
  if (isInstalled())
    return process.getuid?.() === 0 ? null : 'the mail server needs to start as root';
  if (process.getuid?.() !== 0) return 'Roundcube is not installed and this is not root';
  if (!fs.existsSync('/usr/bin/apt-get'))
    return 'Roundcube is not installed and there is no apt-get';
  try {
    installByApt();
  } catch (error) {
    return `apt-get could not install Roundcube: ${String(error).split('\n', 1)[0]}`;
  }
  return isInstalled() ? null : 'Roundcube was installed but is not where Debian puts it';
}

/** Skins this machine has; Debian ships the older two in packages of their own. */
export function installedSkins(): Skin[] {
  return SKINS.filter(
    (skin) =>
      fs.existsSync(`${PUBLIC_HTML}/skins/${skin}/meta.json`) ||
      fs.existsSync(`${PUBLIC_HTML}/skins/${skin}/templates`),
  );
}

const isInstalled = () => NEEDED.every((file) => fs.existsSync(file));

function installByApt(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    execFileSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'ignore'] });
  console.error(`Installing ${PACKAGES.join(', ')} by apt-get`);
  withoutServices(() => {
    run('update');
    run('install', '-y', '--no-install-recommends', ...PACKAGES);
  });
}

/** Debian starts servers when it installs them, unless this file says no. Ours start by themselves. */
function withoutServices(work: () => void): void {
  const file = '/usr/sbin/policy-rc.d';
  if (fs.existsSync(file)) {
    work();
    return;
  }
  fs.writeFileSync(file, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    work();
  } finally {
    fs.rmSync(file);
  }
}
