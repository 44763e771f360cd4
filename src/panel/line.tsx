import type { SearchHit, Summary } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { divisible, formatDate, formatDistance, formatEdtf } from '../ui/format.ts';
import { Icon } from '../ui/icons.tsx';
import { Mark } from '../ui/mark.tsx';
import { useTranslate } from '../ui/translate.ts';
import { intervalOf } from './selection.ts';
import type { Mentions } from './use-mentions.ts';

type Shown = SearchHit | Summary;

interface Props {
  line: Shown;
  lang: Lang;
  /** Without them there is nothing in the page to go to. */
  mentions?: Mentions;
  onOpen(): void;
  /** The pointer or the focus is on it. */
  onPoint?(): void;
}

const nameOf = ({ kind, name }: Shown, lang: Lang): string =>
  kind === 'date' ? formatDate(name, lang) : name;

/** Of what lasted over years a list tells the years: `1950–1953`. The card has the days. */
const inYears = (date: string): string => date.replace(/^(\d{4})-[\d-]+\/(?!\1)(\d{4})-[\d-]+$/, '$1/$2');

/** The second line: the office or what it is; when an event was; how far a date is from the article, and what was then. */
function secondLine(shown: Shown, lang: Lang): string {
  const { kind, line, date } = shown;
  const distance = 'distance' in shown ? shown.distance : undefined;
  const when = kind === 'event' && date ? formatEdtf(inYears(date), lang) : '';
  const far = distance === undefined ? '' : formatDistance(distance, lang);
  const parts = kind === 'date' ? [line, far] : [when, line];
  return parts.filter(Boolean).join(' · ');
}

/** One card in a list: opens it, and beside that goes through its mentions in the page. */
export function Line({ line, lang, mentions, onOpen, onPoint }: Props) {
  const name = nameOf(line, lang);
  const second = secondLine(line, lang);
  return (
    <li class="line" onMouseEnter={onPoint}>
      <button type="button" class="line-open" data-key={line.key} onClick={onOpen} onFocus={onPoint}>
        <Mark
          kind={line.kind}
          name={name}
          initials={line.initials}
          interval={intervalOf(line.key)}
          lang={lang}
        />
        <span class="line-text">
          <strong>{divisible(name, lang)}</strong>
          {second && <span>{second}</span>}
        </span>
      </button>
      {mentions && 'count' in line && <Jumps line={line} name={name} mentions={mentions} />}
    </li>
  );
}

/** Goes to the first mention, then to the next and the previous ones. */
function Jumps({
  line: { key, count },
  name,
  mentions,
}: {
  line: Summary;
  name: string;
  mentions: Mentions;
}) {
  const t = useTranslate();
  const place = mentions.at(key);
  const label = t(place ? 'line_next_mention' : 'line_show_mention', [name]);
  const several = place !== undefined && place.of > 1;
  return (
    <div class="line-jumps">
      {several && (
        <button
          type="button"
          class="line-jump line-previous"
          title={t('line_previous_mention', [name])}
          onClick={() => mentions.jump(key, -1)}
        >
          <span class="unseen">{t('line_previous_mention', [name])}</span>
          <Icon name="up" />
        </button>
      )}
      <button type="button" class="line-jump" title={label} onClick={() => mentions.jump(key, 1)}>
        <span aria-live="polite">{several ? `${place.nth + 1}/${place.of}` : `${count} ×`}</span>
        <span class="unseen">{label}</span>
        <Icon name={several ? 'down' : 'jump'} />
      </button>
    </div>
  );
}
