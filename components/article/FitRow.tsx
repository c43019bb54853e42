import type { TodayPerson } from '@/utils/messages/views';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { WhoLine } from '../person/WhoLine';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconPerson } from '../ui/icons';
import { useGave } from './use-gave';

export type FitRowProps = {
  who: TodayPerson;
  why: string;
  onlyAsks: boolean;
  articleId: string;
  onGive: () => void;
};

/** Somebody an article fits: give it, or note that they got it. */
export function FitRow({ who, why, onlyAsks, articleId, onGive }: FitRowProps) {
  const { t } = useWords();
  const visit = useVisit();
  const gave = useGave();
  const { name } = who;
  return (
    <li class="row row-person fit-row" data-walk tabIndex={-1}>
      <button type="button" class="revisit" data-open onClick={onGive}>
        <WhoLine
          who={who}
          why={why}
          mark={onlyAsks && <span class="asks-mark">{t('article.onlyAsks')}</span>}
        />
      </button>
      <span class="row-acts fit-acts">
        <Button look="soft" onClick={onGive} label={t('article.giveTo', { name })}>
          {t('article.give')}
        </Button>
        <button
          type="button"
          class="icon-button icon-button-s"
          data-done
          data-tip={t('article.gave')}
          aria-label={t('article.gaveTo', { name })}
          onClick={() => gave(articleId, who)}
        >
          <Icon node={IconCheck} size={14} />
        </button>
        <IconButton size="s" icon={IconPerson} label={name} onClick={() => visit(who.personId)} />
      </span>
    </li>
  );
}
