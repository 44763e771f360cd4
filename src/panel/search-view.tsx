import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { askBackground } from '../shared/ask.ts';
import { plural, useTranslate } from '../ui/translate.ts';
import { Line } from './line.tsx';

interface Props {
  query: string;
  onQuery(query: string): void;
  /** The article's day: offices are as of it. */
  day: string | undefined;
  lang: Lang;
  onOpen(key: string): void;
}

/** Searches everything that Dossier knows, as the reader types. */
export function SearchView({ query, onQuery, day, lang, onOpen }: Props) {
  const t = useTranslate();
  const [found, setFound] = useState<{ query: string; hits: SearchHit[] }>();
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const wanted = query.trim();

  useEffect(() => {
    field.current?.focus();
    // The first search takes longer than the others: it is done with while the reader types.
    askBackground('search', { query: '', lang }).catch(() => undefined);
  }, []);
  useEffect(() => {
    setFailed(false);
    if (wanted === '') {
      setFound(undefined);
      return;
    }
    let current = true;
    askBackground('search', { query: wanted, lang, ...(day && { day }) }).then(
      (hits) => current && setFound({ query: wanted, hits }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [wanted, day, lang]);

  const hits = found?.hits ?? [];
  return (
    <div class="search">
      <input
        ref={field}
        class="search-field"
        type="search"
        value={query}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('search_hint')}
        aria-label={t('search_label')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="search-count" role="status">
        {failed
          ? t('search_failed')
          : found && wanted !== ''
            ? hits.length === 0
              ? t('search_nothing', [found.query])
              : plural(t, 'search_hits', hits.length, lang)
            : t('search_text')}
      </p>
      {wanted !== '' && hits.length > 0 && (
        <ul>
          {hits.map((hit) => (
            <Line key={hit.key} line={hit} lang={lang} onOpen={() => onOpen(hit.key)} />
          ))}
        </ul>
      )}
    </div>
  );
}
