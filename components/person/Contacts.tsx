import { useState } from 'preact/hooks';
import type { IdentityKind } from '@/utils/domain/person';
import type { PersonCard } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { copyText } from '../ui/clipboard';
import { Icon, type IconNode } from '../ui/Icon';
import {
  IconCheck,
  IconLinkedin,
  IconMail,
  IconPhone,
  IconPlace,
  IconWebsite,
  IconWechat,
} from '../ui/icons';
import { webLink } from '../ui/web-link';

/** Ids LinkedIn uses inside are for recognising, not for reading. */
const shown: Partial<Record<IdentityKind, IconNode>> = {
  email: IconMail,
  linkedin: IconLinkedin,
  phone: IconPhone,
  wechat: IconWechat,
};

/** How to reach somebody; a press copies. */
export function Contacts({ card }: { card: PersonCard }) {
  const list = card.identities.filter(({ kind }) => shown[kind]);
  const { websites, postal } = card.person;
  if (list.length + websites.length === 0 && !postal) return null;
  return (
    <ul class="contacts">
      {list.map(({ kind, value }) => (
        <li key={`${kind}:${value}`}>
          <CopyChip icon={shown[kind]} value={value} />
        </li>
      ))}
      {websites.map((url) => (
        <li key={url}>
          <WebsiteChip url={url} />
        </li>
      ))}
      {postal && (
        <li>
          <CopyChip icon={IconPlace} value={postal} />
        </li>
      )}
    </ul>
  );
}

/** Opens in a tab of its own; the page learns nothing of where it was opened. */
function WebsiteChip({ url }: { url: string }) {
  const link = webLink(url);
  if (link === null) return null;
  return (
    <a class="contact" href={link} target="_blank" rel="noreferrer noopener">
      <Icon node={IconWebsite} size={12} />
      <span class="truncate foreign">{url.replace(/^https:\/\/(?:www\.)?/, '')}</span>
    </a>
  );
}

function CopyChip({ icon, value }: { icon: IconNode | undefined; value: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  // Lines of a postal address; copied as they are.
  const line = value.replaceAll('\n', ', ');
  return (
    <button
      type="button"
      class="contact"
      aria-label={t('person.copyEmail', { value: line })}
      data-tip={t('word.copy')}
      onClick={async () => {
        if (!(await copyText(value))) return;
        setCopied(true);
        setTimeout(() => setCopied(false), 1400);
      }}
    >
      {copied ? <Icon node={IconCheck} size={12} /> : icon && <Icon node={icon} size={12} />}
      <span class="truncate foreign">{line}</span>
      <span class="sr-only" role="status">
        {copied ? t('word.copied') : ''}
      </span>
    </button>
  );
}
