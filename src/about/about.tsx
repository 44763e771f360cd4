import type { Kind } from '../annotate/annotation.ts';
import type { Lang } from '../knowledge/entity.ts';
import { formatEdtf } from '../ui/format.ts';
import { KindGlyph } from '../ui/icons.tsx';
import { kindsInOrder } from '../ui/kinds.ts';
import { WebLink } from '../ui/links.tsx';
import { useTranslate } from '../ui/translate.ts';
import { Mistake } from './mistake.tsx';

/** What the build says of itself: `about.json`. */
export interface About {
  version: string;
  /** Entries of the data set by kind. */
  counts: Partial<Record<Exclude<Kind, 'date'> | 'city' | 'office', number>>;
  /** ISO 8601 days of the check that lies furthest back, and of the latest. */
  checked: { first: string; last: string };
  /** Address of the issue tracker, where the project has one. */
  issues?: string;
}

interface Props {
  about: About;
  lang: Lang;
  /** Name of the card that the reader came from to report a mistake. */
  card: string;
}

/** The page about the extension: what its data set holds, where it comes from, and how to report a mistake. */
export function AboutPage({ about, lang, card }: Props) {
  const t = useTranslate();
  return (
    <main class="about">
      <header>
        <img src="icons/48.png" width="40" height="40" alt="" />
        <div>
          <h1>{t('about_title')}</h1>
          <p>{t('about_version', [about.version])}</p>
        </div>
      </header>
      <Knows about={about} lang={lang} />
      <section>
        <h2>{t('about_sources')}</h2>
        <p>{t('about_sources_text')}</p>
        <ul class="credits">
          {credits.map(({ name, url, licence, of }) => (
            <li key={name}>
              <WebLink href={url} label={name} /> <span class="soft">{t(of)}</span> <small>{licence}</small>
            </li>
          ))}
        </ul>
      </section>
      <Mistake
        release={{ version: about.version, checked: about.checked.last }}
        tracker={about.issues}
        card={card}
      />
      <section>
        <h2>{t('about_software')}</h2>
        <p>{t('about_software_text')}</p>
        <p>
          <a href="NOTICE.txt">{t('about_licences')}</a>
        </p>
      </section>
      <footer>
        <a href="options.html">{t('panel_settings')}</a> <a href="welcome.html">{t('options_welcome')}</a>
      </footer>
    </main>
  );
}

const credits = [
  { name: 'GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0', of: 'about_of_cities' },
  {
    name: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    licence: 'Public Domain',
    of: 'about_of_maps',
  },
  {
    name: 'Unicode CLDR',
    url: 'https://cldr.unicode.org/',
    licence: 'Unicode-3.0',
    of: 'about_of_countries',
  },
  { name: 'Wikidata', url: 'https://www.wikidata.org/', licence: 'CC0 1.0', of: 'about_of_ids' },
] as const;

function Knows({ about: { counts, checked }, lang }: Pick<Props, 'about' | 'lang'>) {
  const t = useTranslate();
  const number = new Intl.NumberFormat(lang);
  return (
    <section>
      <h2>{t('about_knows')}</h2>
      <dl class="counts">
        {kindsInOrder.map(
          (kind) =>
            kind !== 'date' && (
              <div key={kind} data-kind={kind}>
                <dt>
                  <KindGlyph kind={kind} /> {t(`kind_${kind}_many`)}
                </dt>
                <dd>{number.format(counts[kind] ?? 0)}</dd>
              </div>
            ),
        )}
        {(['city', 'office'] as const).map((what) => (
          <div key={what}>
            <dt>{t(`about_${what}`)}</dt>
            <dd>{number.format(counts[what] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about_knows_text', [formatEdtf(checked.first, lang), formatEdtf(checked.last, lang)])}</p>
    </section>
  );
}
