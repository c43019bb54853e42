import { useEffect, useRef, useState } from 'preact/hooks';
import { TAUGHT_PARTS } from '@/utils/domain/taught-site';
import type { TaughtView } from '@/utils/messages/requests/teach';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { copyText } from '../ui/clipboard';
import { saveFile } from '../ui/save-file';

const FILE_NAME = 'kept-taught-sites.json';
const LARGEST_FILE = 2_000_000;

/** What the user taught, site by site; to take back, to hand on and to take over. */
export function TaughtSites() {
  const { client, changes } = useSession();
  const { t } = useWords();
  const [sites, setSites] = useState<readonly TaughtView[] | null>(null);
  const changed = changes.value;
  useEffect(() => {
    let current = true;
    void client.call('teach/list', {}).then((answer) => {
      if (current && answer.ok) setSites(answer.value);
    });
    return () => {
      current = false;
    };
  }, [client, changed]);
  return (
    <section aria-labelledby="sites-taught">
      <h2 class="setting-label" id="sites-taught">
        {t('sites.taught')}
      </h2>
      {sites?.length === 0 && <p class="sites-none">{t('sites.noneTaught')}</p>}
      <ul class="sites-list">
        {sites?.map((site) => (
          <TaughtRow key={site.origin} site={site} />
        ))}
      </ul>
      <HandOn some={sites !== null && sites.length > 0} />
    </section>
  );
}

function TaughtRow({ site }: { site: TaughtView }) {
  const { writes } = useSession();
  const { t, locale } = useWords();
  const { origin, selectors } = site;
  const { host } = new URL(origin);
  const parts = TAUGHT_PARTS.filter((part) => selectors[part]).map((part) =>
    t(`teach.part.${part}`),
  );
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  return (
    <li class="sites-row">
      <span class="grow sites-words">
        <span class="truncate foreign">{host}</span>
        <span class="meta">{t('sites.taughtHint', { parts: list })}</span>
      </span>
      <Button
        look="plain"
        label={t('sites.forgetNamed', { host })}
        onClick={() => void writes.run('teach/remove', { origin }, 'site-forgotten')}
      >
        {t('sites.forget')}
      </Button>
    </li>
  );
}

/** To a file or the clipboard, and from a file. */
function HandOn({ some }: { some: boolean }) {
  const { client, writes, toasts } = useSession();
  const { t } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const [copied, setCopied] = useState(false);
  const give = async (how: (text: string) => void | Promise<void>) => {
    const answer = await client.call('teach/export', {});
    if (answer.ok) await how(answer.value.text);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const text = file.size > LARGEST_FILE ? '' : await file.text();
    const result = await writes.run('teach/import', { text }, null);
    setRefused(!result.ok);
    if (!result.ok) return;
    const { sites, changeId } = result.value;
    toasts.show({ kind: 'done', what: 'sites-imported', n: sites }, changeId);
  };
  return (
    <>
      <p class="meta">{t('sites.share')}</p>
      <div class="sites-acts">
        {some && (
          <>
            <Button onClick={() => void give((text) => saveFile(FILE_NAME, text))}>
              {t('sites.export')}
            </Button>
            <Button onClick={() => void give(async (text) => setCopied(await copyText(text)))}>
              {t(copied ? 'word.copied' : 'sites.copyAll')}
            </Button>
          </>
        )}
        <Button onClick={() => picker.current?.click()}>{t('sites.import')}</Button>
        <input
          ref={picker}
          class="sr-only"
          type="file"
          accept=".json,application/json"
          aria-label={t('sites.import')}
          tabIndex={-1}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {refused && (
        <p class="error" role="alert">
          {t('sites.notAFile')}
        </p>
      )}
    </>
  );
}
