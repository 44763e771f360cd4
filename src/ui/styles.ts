import card from './card.css';
import highlight from './highlight.css';
import tokens from './tokens.css';

/** For the card's shadow root: everything `CardView` needs. Its root there is `<div class="dossier" data-theme="light|dark">`. */
export const cardStyles = `${tokens}\n${card}`;

/** For the page: one `::highlight()` rule for each name that `highlightName` gives. */
export const highlightStyles = highlight;
