import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardLink } from '../knowledge/card.ts';
import type { EntityId, Lang } from '../knowledge/entity.ts';
import { formatEdtf, webAddress } from './format.ts';
import { KindGlyph } from './icons.tsx';
import { useTranslate } from './translate.ts';

export type OpenEntity = (entity: EntityId) => void;

/** Opens another entity's card in place. */
export function EntityButton({ link, onOpen }: { link: CardLink; onOpen: OpenEntity }) {
  return (
    <button type="button" class="link" onClick={() => onOpen(link.entity)}>
      {link.name}
    </button>
  );
}

const shownAtOnce = 5;

/** Entities in a row, separated by commas; of many, the first few until more is asked for. */
export function EntityRow({ links, onOpen }: { links: CardLink[]; onOpen: OpenEntity }) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const row = useRef<HTMLSpanElement>(null);
  const wasCut = useRef(false);
  const cut = all || links.length <= shownAtOnce + 1 ? links.length : shownAtOnce;

  // The button that asked for more is gone: the focus moves on to the first name that it brought.
  useLayoutEffect(() => {
    if (all && wasCut.current) row.current?.querySelectorAll('button')[shownAtOnce]?.focus();
    wasCut.current = cut < links.length;
  }, [all]);
  return (
    <span ref={row}>
      {links.slice(0, cut).map((link, index) => (
        <Fragment key={link.entity}>
          {index > 0 && ' '}
          <span class="listed">
            <EntityButton link={link} onOpen={onOpen} />
            {index < cut - 1 && ','}
          </span>
        </Fragment>
      ))}
      {cut < links.length && (
        <>
          {' '}
          <button type="button" class="more" onClick={() => setAll(true)}>
            {t('links_more', [String(links.length - cut)])}
          </button>
        </>
      )}
    </span>
  );
}

/** Entities as a list, each with its mark and what it is. */
export function EntityList({ links, lang, onOpen }: { links: CardLink[]; lang: Lang; onOpen: OpenEntity }) {
  return (
    <ul class="related">
      {links.map((link) => (
        <li key={link.entity} data-kind={link.kind}>
          <KindGlyph kind={link.kind} />
          <span>
            <EntityButton link={link} onOpen={onOpen} /> <span class="soft">{formatEdtf(link.is, lang)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A link out to the web, in its own tab; plain text where the address is not one of the web's. */
export function WebLink({ href, label }: { href: string; label: string }) {
  const address = webAddress(href);
  if (!address) return <span>{label}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {label}
    </a>
  );
}
