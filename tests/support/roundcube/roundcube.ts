/**
 * A real Roundcube on loopback, with the small world's mail in it. Everything it writes lies in one
 * temporary folder; no service of the system is used or changed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { makeWorld, type World } from '../../demo/world.ts';
import { until } from '../browsers/targets.ts';
import { dovecotConfig, roundcubeConfig } from './config.ts';
import { DEFAULTS, ensureInstalled, installedSkins, PUBLIC_HTML, type Skin } from './install.ts';
import { fillMaildir } from './mailbox.ts';
import { startMailSink } from './smtp.ts';

export type Roundcube = {
  url: string;
  user: string;
  password: string;
  skins: Skin[];
  /** For the next page load: what the page looks like and which language it speaks. */
  show(what: { skin?: Skin; language?: 'en_US' | 'zh_CN' }): void;
  stop(): Promise<void>;
};

/** Starts it, installing what is missing; `skipped` says in one sentence why it could not. */
export async function startRoundcube(
  world: World = makeWorld(),
): Promise<Roundcube | { skipped: string }> {
  const missing = ensureInstalled();
  if (missing !== null) return { skipped: missing };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-roundcube-'));
  fs.chmodSync(folder, 0o755);
  const [imapPort, webPort] = await Promise.all([freePort(), freePort()]);
  const user = world.me.email;
  const password = randomBytes(9).toString('base64url');
  const running: ChildProcess[] = [];
  const mail = await startMailSink();
  const stop = async () => {
    await Promise.all([...running.map(end), mail.stop()]);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    const maildir = path.join(folder, 'maildir');
    fillMaildir(maildir, world);
    const owner = fs.statSync('/var/mail').gid || 8;
    chownAll(maildir, owner);
    fs.writeFileSync(path.join(folder, 'users'), `${user}:{PLAIN}${password}\n`);
    const dovecot = path.join(folder, 'dovecot.conf');
    fs.writeFileSync(dovecot, dovecotConfig({ folder, port: imapPort, owner }));
    running.push(start('/usr/sbin/dovecot', ['-F', '-c', dovecot], folder, {}));
    const config = writeConfig(folder, imapPort, mail.port);
    running.push(
      start('/usr/bin/php', ['-S', `127.0.0.1:${webPort}`, '-t', PUBLIC_HTML], folder, {
        ROUNDCUBE_CONFIG_DIR: config,
        PHP_CLI_SERVER_WORKERS: '4',
      }),
    );
    const url = `http://127.0.0.1:${webPort}/`;
    await until('the mail server', () => answers(imapPort));
    await until('Roundcube', async () => (await fetch(url)).ok, { timeout: 20_000 });
    const show: Roundcube['show'] = (what) =>
      fs.writeFileSync(path.join(folder, 'look.json'), JSON.stringify(what));
    return { url, user, password, skins: installedSkins(), show, stop };
  } catch (error) {
    const log = fs.readFileSync(path.join(folder, 'servers.log'), 'utf8').slice(-1500);
    await stop();
    return { skipped: `Roundcube did not start: ${String(error)}\n${log}` };
  }
}

function writeConfig(folder: string, imapPort: number, smtpPort: number): string {
  const config = path.join(folder, 'config');
  for (const name of [config, path.join(folder, 'logs'), path.join(folder, 'temp')]) {
    fs.mkdirSync(name);
  }
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    fs.symlinkSync(path.join(DEFAULTS, name), path.join(config, name));
  }
  const key = randomBytes(18).toString('base64').slice(0, 24);
  fs.writeFileSync(
    path.join(config, 'config.inc.php'),
    roundcubeConfig({ folder, port: imapPort, smtpPort, key }),
  );
  return config;
}

/** In a process group of its own, so that its workers end with it. */
function start(
  command: string,
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const log = fs.openSync(path.join(folder, 'servers.log'), 'a');
  return spawn(command, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...env },
  });
}

async function end(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.kill(-pid, 'SIGTERM');
  const timer = setTimeout(() => process.kill(-pid, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('data', () => resolve(socket.destroy() && true));
    socket.once('error', () => resolve(false));
  });
}

function chownAll(folder: string, owner: number): void {
  fs.chownSync(folder, owner, owner);
  for (const entry of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    fs.chownSync(path.join(folder, entry), owner, owner);
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
