import { useMemo } from 'preact/hooks';
import type { Lang } from '../knowledge/entity.ts';
import type { Publisher } from '../shared/publishers.ts';
import { Fold } from './fold.tsx';
import { Switch } from './switch.tsx';

interface Props {
  publishers: readonly Publisher[];
  lang: Lang;
  isOn(host: string): boolean;
  onSwitch(host: string, on: boolean): void;
}

/** The listed news sites by country, each with its switch; countries with the most sites first. */
export function SiteList({ publishers, lang, isOn, onSwitch }: Props) {
  const countries = useMemo(() => byCountry(publishers, lang), [publishers, lang]);
  return (
    <div class="site-list">
      {countries.map(({ name, sites }) => (
        <Fold key={name} label={name} count={sites.length}>
          <ul>
            {sites.map((site) => (
              <li key={site.host}>
                <Switch on={isOn(site.host)} onSwitch={(on) => onSwitch(site.host, on)}>
                  {site.name} <span class="soft">{site.host}</span>
                </Switch>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </div>
  );
}

function byCountry(publishers: readonly Publisher[], lang: Lang): { name: string; sites: Publisher[] }[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const countries = new Map<string, Publisher[]>();
  for (const site of publishers) countries.set(site.country, [...(countries.get(site.country) ?? []), site]);
  const { compare } = new Intl.Collator(lang);
  return [...countries]
    .map(([code, sites]) => ({
      name: names.of(code.toUpperCase()) ?? code,
      sites: sites.sort((a, b) => compare(a.name, b.name)),
    }))
    .sort((a, b) => b.sites.length - a.sites.length || compare(a.name, b.name));
}
