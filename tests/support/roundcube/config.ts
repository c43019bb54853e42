/** The two servers' configuration files. */

/** Dovecot for one mailbox, on loopback, reading users from a file. Source: doc.dovecot.org 2.3. */
export function dovecotConfig({
  folder,
  port,
  owner,
}: {
  folder: string;
  port: number;
  /** User and group id that own the maildir. */
  owner: number;
}): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${folder}/maildir
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${owner} gid=${owner} home=${folder}/maildir
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    special_use = \\Sent
  }
  mailbox Drafts {
    special_use = \\Drafts
  }
  mailbox Trash {
    special_use = \\Trash
  }
}
`;
}

/** Roundcube on that mailbox. Look and language are read anew at every page load. */
export function roundcubeConfig({
  folder,
  port,
  smtpPort,
  key,
}: {
  folder: string;
  port: number;
  smtpPort: number;
  key: string;
}): string {
  return `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0600';
$config['imap_host'] = '127.0.0.1:${port}';
$config['smtp_host'] = '127.0.0.1:${smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = '${key}';
$config['product_name'] = 'Webmail';
$config['log_dir'] = '${folder}/logs/';
$config['temp_dir'] = '${folder}/temp/';
$config['plugins'] = [];
$config['enable_spellcheck'] = false;
$config['enable_installer'] = false;
$config['session_lifetime'] = 600;
$config['dont_override'] = ['skin', 'language'];
$look = json_decode(@file_get_contents('${folder}/look.json') ?: '{}', true);
$config['skin'] = $look['skin'] ?? 'elastic';
$config['language'] = $look['language'] ?? 'en_US';
`;
}
