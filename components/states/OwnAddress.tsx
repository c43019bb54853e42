import { useState } from 'preact/hooks';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';

const MOST = 4;

/** Without the own address nobody can say who promised what: asked once, where it matters. */
export function OwnAddress() {
  const { page, settings, client, tabId } = useSession();
  const { t } = useWords();
  const [text, setText] = useState('');
  const [later, setLater] = useState(false);
  const view = page.view.value;
  // A profile has no sides, and who signs in there is no mail address.
  const mail = view?.kind === 'thread' || view?.kind === 'compose';
  if (
    !view ||
    !mail ||
    view.selfKnown ||
    later ||
    view.people.length === 0 ||
    !settings.loaded.value
  )
    return null;
  const save = async (address: string) => {
    const clean = address.trim().toLowerCase();
    const { ownAddresses } = settings.settings.value;
    if (!/^\S{1,100}@\S{1,100}$/.test(clean) || ownAddresses.includes(clean)) return;
    await settings.set({ ownAddresses: [...ownAddresses, clean] });
    if (tabId.value !== null) await client.call('page/reread', { tabId: tabId.value });
  };
  // Known people are somebody else, so only the rest can be the user.
  const seen = view.people.flatMap(({ known, sighting }) =>
    !known && sighting.email ? [sighting.email] : [],
  );
  return (
    <form
      class="own"
      onSubmit={(event) => {
        event.preventDefault();
        void save(text);
      }}
    >
      <h2>{t('own.title')}</h2>
      <p class="meta">{t('own.lead')}</p>
      {seen.length > 0 && (
        <div class="own-seen">
          {seen.slice(0, MOST).map((email) => (
            <Chip key={email} onClick={() => void save(email)}>
              <span class="truncate foreign">{email}</span>
            </Chip>
          ))}
        </div>
      )}
      <div class="own-line">
        <input
          class="field"
          type="email"
          value={text}
          aria-label={t('own.title')}
          placeholder={t('own.hint')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button submit>{t('own.save')}</Button>
        <Button look="plain" onClick={() => setLater(true)}>
          {t('own.none')}
        </Button>
      </div>
    </form>
  );
}
