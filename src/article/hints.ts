/** What the names a page gives its boxes say of them. General words of the trade, no publisher's own. */
export type Hint =
  | 'related'
  | 'advert'
  | 'share'
  | 'newsletter'
  | 'comments'
  | 'byline'
  | 'navigation'
  | 'consent'
  | 'media'
  | 'box'
  | 'label'
  | 'credit';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const HINTS: Record<Hint, string[]> = {
  related: words(`related relatedarticles relatedcontent relatedlinks teaser teaserlist teaserbox recommend
    recommended recommendation recommender recirc recirculation readmore weiterlesen lesetipp
    lesetipps mostread mostviewed popular trending meistgelesen linklist linkbox promo promotion outbrain
    taboola upnext seealso readnext morestories moreon mehrzumthema auchinteressant empfehlung empfehlungen
    verwandt regwall paywallbox topstories latestnews inlinelink furtherreading carousel`),
  advert: words(`ad adbox adslot advert advertisement advertising advertorial anzeige anzeigen werbung
    sponsor sponsored sponsoring commercial affiliate dfp adunit adwrapper adcontainer`),
  share: words(
    'share sharing sharebar sharebox socialbar social socialmedia sharedaddy addtoany addthis followus teilen',
  ),
  newsletter: words(
    'newsletter newsletterbox subscribe signup signin login abobox abo aboteaser optin mailchimp whatsapp offer angebot',
  ),
  comments: words(
    'comments commentlist commentform commentsection kommentare disqus discussion leserkommentare respond',
  ),
  byline: words(`byline author autor autoren autorin autorenbox authorbox authorinfo authorbio
    dateline timestamp pubdate publishdate published datetime meta metadata metabar articlemeta entrymeta postmeta
    readingtime lesezeit infoline metainfo bio`),
  navigation: words(`nav navi navigation menu breadcrumb pagination pager toolbar sidebar footer tags
    taglist topics keywords toc tableofcontents skiplink marginal metanav jumpmarks`),
  consent: words(`consent cookie gdpr dsgvo cmp modal popup popover tooltip toast lightbox`),
  media:
    words(`player videoplayer audioplayer mediaplayer podcast poll quiz umfrage voting twittertweet instagrammedia
    tiktokembed`),
  box: words('infobox factbox faktenbox infokasten faktenkasten expandable'),
  label: words(
    'kicker eyebrow overline dachzeile spitzmarke topline roofline badge flag label rubric rubrik preheadline',
  ),
  credit: words('credit copyright imagecredit photocredit bildnachweis bildquelle'),
};

/** Plurals in -s stand for themselves. */
const HINT_OF = new Map<string, Hint>(
  (Object.keys(HINTS) as Hint[]).flatMap((hint) =>
    HINTS[hint].flatMap((word): [string, Hint][] => [
      [word, hint],
      [`${word}s`, hint],
    ]),
  ),
);

/** "has-sidebar", "no-ads", "with-comments" speak of something else than the box itself. */
const MODIFIERS = new Set(
  words('has with without no not non hide hides hidden is show shows before after below above'),
);
const CAPTION = new Set(
  words(
    'caption captions figcaption bildunterschrift bildunterzeile bildtext legend imagetext imagedescription bildbeschreibung',
  ),
);
const LEAD = new Set(
  words(`lead leadtext leading intro introduction standfirst dek abstract summary subtitle subheadline vorspann anriss
    excerpt teaser teasertext lede deck unterzeile subline shorttext`),
);
const UNSEEN = new Set(
  words(
    'sronly visuallyhidden screenreadertext screenreaderonly screenreader assistivetext visualhidden offscreen',
  ),
);

const tokensOf = (names: string): string[] =>
  names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** What a class list or id tells: what the box is for, and what its text may be. */
export interface Naming {
  hint: Hint | null;
  caption: boolean;
  lead: boolean;
  unseen: boolean;
}

const NONE: Naming = { hint: null, caption: false, lead: false, unseen: false };
const known = new Map<string, Naming>();
const KNOWN_MOST = 5000;
const LONGEST_NAMES = 400;

function read(names: string): Naming {
  const naming: Naming = { ...NONE };
  for (const name of names.split(/\s+/)) {
    const tokens = tokensOf(name);
    tokens.forEach((token, i) => {
      const pair = token + (tokens[i + 1] ?? '');
      const triple = pair + (tokens[i + 2] ?? '');
      if (CAPTION.has(token) || CAPTION.has(pair)) naming.caption = true;
      if (LEAD.has(token)) naming.lead = true;
      if (UNSEEN.has(token) || UNSEEN.has(pair) || UNSEEN.has(triple))
        naming.unseen ||= !/\bnot-sr-only\b/.test(names);
      if (MODIFIERS.has(tokens[i - 1] ?? '')) return;
      naming.hint ??= HINT_OF.get(triple) ?? HINT_OF.get(pair) ?? HINT_OF.get(token) ?? null;
    });
  }
  return naming;
}

/** Reads a box's names (its class list and id). */
export function namingOf(names: string): Naming {
  if (names === '' || names.length > LONGEST_NAMES) return NONE;
  let naming = known.get(names);
  if (!naming) {
    naming = read(names);
    if (known.size >= KNOWN_MOST) known.clear();
    known.set(names, naming);
  }
  return naming;
}
