import type { Summary } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { formatDate, formatDistance, formatEdtf } from '../ui/format.ts';
import { Icon } from '../ui/icons.tsx';
import { Mark } from '../ui/mark.tsx';
import { useTranslate } from '../ui/translate.ts';
import { intervalOf } from './selection.ts';
import type { Mentions } from './use-mentions.ts';

interface Props {
  line: Summary;
  lang: Lang;
  mentions: Mentions;
  onOpen(): void;
}

const nameOf = ({ kind, name }: Summary, lang: Lang): string =>
  kind === 'date' ? formatDate(name, lang) : name;

/** The second line: the office or what it is; when an event was; how far a date is from the article, and what was then. */
function secondLine({ kind, line, date, distance }: Summary, lang: Lang): string {
  const when = kind === 'event' && date ? formatEdtf(date, lang) : '';
  const far = distance === undefined ? '' : formatDistance(distance, lang);
  const parts = kind === 'date' ? [line, far] : [when, line];
  return parts.filter(Boolean).join(' · ');
}

/** One card in the list: opens it, and beside that goes through its mentions in the page. */
export function Line({ line, lang, mentions, onOpen }: Props) {
  const t = useTranslate();
  const place = mentions.at(line.key);
  const name = nameOf(line, lang);
  const second = secondLine(line, lang);
  const label = t(place ? 'line_next_mention' : 'line_show_mention', [name]);
  return (
    <li class="line">
      <button type="button" class="line-open" data-key={line.key} onClick={onOpen}>
        <Mark
          kind={line.kind}
          name={name}
          initials={line.initials}
          interval={intervalOf(line.key)}
          lang={lang}
        />
        <span class="line-text">
          <strong>{name}</strong>
          {second && <span>{second}</span>}
        </span>
      </button>
      <button type="button" class="line-jump" title={label} onClick={() => mentions.jump(line.key, 1)}>
        <span aria-live="polite">
          {place && place.of > 1 ? `${place.nth + 1}/${place.of}` : `${line.count} ×`}
        </span>
        <span class="unseen">{label}</span>
        <Icon name="jump" />
      </button>
    </li>
  );
}
