import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../annotate/annotation.ts';
import type { Summary } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { KindGlyph } from '../ui/icons.tsx';
import { useTranslate } from '../ui/translate.ts';
import { Line } from './line.tsx';
import { beginning, canFilter, countByKind, type Order, sections } from './selection.ts';
import type { Mentions } from './use-mentions.ts';

/** As many lines as a popup has room for; it is there sooner without the others, which follow once these are painted. */
const SEEN_FIRST = 6;

interface Props {
  cards: Summary[];
  lang: Lang;
  mentions: Mentions;
  onOpen(key: string): void;
}

/** The article's cards: what is good to know first, then by kind; or all in order of appearance. */
export function CardList({ cards, lang, mentions, onOpen }: Props) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<Kind>>(new Set());
  const [order, setOrder] = useState<Order>('kind');
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    // Effects run before the frame that they follow is on the screen.
    const rest = setTimeout(() => setWhole(true));
    return () => clearTimeout(rest);
  }, []);
  const parts = sections(cards, chosen, order);
  const toggle = (kind: Kind) => {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    setChosen(next);
  };
  return (
    <div class="list" aria-busy={!whole}>
      {canFilter(cards) && (
        <fieldset class="filter">
          <legend class="unseen">{t('panel_filter')}</legend>
          {countByKind(cards).map(([kind, count]) => (
            <button
              type="button"
              key={kind}
              data-kind={kind}
              aria-pressed={chosen.has(kind)}
              onClick={() => toggle(kind)}
            >
              <span class="filter-count">
                <KindGlyph kind={kind} /> {count}
              </span>
              <span>{t(`kind_${kind}_many`)}</span>
            </button>
          ))}
        </fieldset>
      )}
      {(whole ? parts : beginning(parts, SEEN_FIRST)).map(({ kind, inOrder, lines }, at) => (
        <section key={kind ?? 'first'}>
          <div class="section-head">
            <h2>{kind ? t(`kind_${kind}_many`) : t(inOrder ? 'panel_in_order' : 'panel_good_to_know')}</h2>
            {at === 0 && canFilter(cards) && (
              <button
                type="button"
                class="order"
                onClick={() => setOrder(order === 'kind' ? 'appearance' : 'kind')}
              >
                {t(order === 'kind' ? 'panel_order_appearance' : 'panel_order_kind')}
              </button>
            )}
          </div>
          <ul>
            {lines.map((line) => (
              <Line
                key={line.key}
                line={line}
                lang={lang}
                mentions={mentions}
                onOpen={() => onOpen(line.key)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
