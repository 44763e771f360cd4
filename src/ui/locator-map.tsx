import type { Locator } from '../map/locator.ts';
import { useTranslate } from './translate.ts';

/** A small map with its attribution. What it shows is told by the card's facts too, so it is decoration to assistive technology. */
export function LocatorMap({ map: { width, height, land, borders, country, point } }: { map: Locator }) {
  const t = useTranslate();
  return (
    <figure class="locator">
      <svg class="map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <path class="map-land" d={land} />
        <path class="map-named" d={country} />
        <path class="map-borders" d={borders} />
        {point && <circle class="map-dot" cx={point[0]} cy={point[1]} r={4} />}
      </svg>
      <figcaption class="map-source">{t('map_attribution')}</figcaption>
    </figure>
  );
}
