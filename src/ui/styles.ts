import card from './card.css';
import body from './card-body.css';
import foot from './card-foot.css';
import sheet from './card-sheet.css';
import fold from './fold.css';
import map from './map.css';
import marks from './marks.css';
import tokens from './tokens.css';

/** For the card's shadow root: everything `CardView` needs. Its root there is `<div class="dossier" data-theme="light|dark">`. */
export const cardStyles = [tokens, marks, fold, map, card, body, foot, sheet].join('\n');
