/** All that the panel shows when it is asked to: one part of its code, loaded when the first of them is. */
export { ExportMenu } from './export-menu.tsx';
export { MapView } from './map-view.tsx';
export { OpenCard } from './open-card.tsx';
export { SearchView } from './search-view.tsx';
export { TimelineView } from './timeline-view.tsx';
