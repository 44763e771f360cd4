import { type Dom, domOf, ELEMENT, TEXT } from './dom.ts';
import { type Hint, namingOf } from './hints.ts';
import { RunBuilder } from './run.ts';

/** A block-level element of the page, with what its own and its outer elements' names say of the text in it. */
export interface Box {
  element: Element;
  name: string;
  parent: Box | null;
  /** Name of the nearest element that is a block of text by nature (p, h2, li …), else of the nearest box. */
  tag: string;
  /** The element that the text belongs to: the box's own, or the paragraph around an inline box. */
  owner: Element;
  hint: Hint | 'aside' | null;
  quote: boolean;
  caption: boolean;
  item: boolean;
  table: boolean;
  lead: boolean;
  header: boolean;
  /** Holds an image, itself or a few steps down. */
  image: boolean;
  /** Filled by `weigh`: no running text is expected here. */
  out: boolean;
  /** Filled by `weigh`, in code units: all text, the prose, and how many blocks of it. */
  length: number;
  prose: number;
  proses: number;
  /** Filled by `weigh`: numbers of its first and last block; it holds all between. */
  first: number;
  last: number;
}

/** A run of text between two block boundaries, wherever in the page. */
export interface RawBlock {
  box: Box;
  nodes: { node: Text; start: number }[];
  text: string;
  /** Code units without surrounding white space; of these, in links. */
  length: number;
  linked: number;
}

export interface TimeMark {
  element: Element;
  value: string;
  /** Number of blocks before it. */
  at: number;
  names: string;
  box: Box;
}

/** All that one walk through a page gathers. */
export interface Scan {
  dom: Dom;
  blocks: RawBlock[];
  /** In document order, outer ones first. */
  boxes: Box[];
  metas: { name: string; content: string }[];
  data: string[];
  times: TimeMark[];
  canonical: string | null;
  pageTitle: string;
  lang: string | null;
  articles: number;
  elements: number;
}

export const MOST_NODES = 250_000;
export const DEEPEST = 2_000;

const SKIPPED = new Set(
  `script style noscript template svg math canvas iframe object embed audio video map area select textarea input button
   nav footer dialog datalist progress meter head option optgroup menu portal fencedframe`.split(/\s+/),
);
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rb rp rt rtc ruby s
   samp slot small source span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
const TEXT_BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd td th blockquote figcaption pre caption summary'.split(' '),
);
/** Boxes inside these are still of them: `<h2><div>Headline</div></h2>`. */
const LASTING = new Set('h1 h2 h3 h4 h5 h6 li figcaption blockquote dt dd'.split(' '));
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const AWAY_ROLES = new Set(
  'navigation complementary search dialog alertdialog menu menubar toolbar tablist contentinfo'.split(' '),
);

interface Frame {
  element: Element;
  block: boolean;
  link: boolean;
  box: Box;
}

/** A link to a place in the same page is none here: subheads are often linked to themselves. */
const leadsAway = (href: string | null): boolean => href !== null && !href.startsWith('#');

const isHidden = (dom: Dom, element: Element): boolean =>
  dom.attribute(element, 'hidden') !== null ||
  dom.attribute(element, 'aria-hidden') === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(dom.attribute(element, 'style') ?? '');

function boxOf(
  dom: Dom,
  element: Element,
  name: string,
  outer: Box,
  inline: boolean,
  plain: boolean,
): Box | null {
  const className = dom.attribute(element, 'class') ?? '';
  // Headings and paragraphs carry ids for being linked to; those of boxes tell what the box is.
  const id = TEXT_BLOCKS.has(name) ? '' : (dom.attribute(element, 'id') ?? '');
  const naming = namingOf(id ? `${className} ${id}` : className);
  if (naming.unseen) return null;
  const role = dom.attribute(element, 'role');
  const isBody = plain || (dom.attribute(element, 'itemprop') ?? '').includes('articleBody');
  const hint = name === 'aside' || (role && AWAY_ROLES.has(role)) ? 'aside' : naming.hint;
  // A paragraph called "teaser" before the text is what German newsrooms call its lead.
  const isLead = naming.lead && (hint === null || (hint === 'related' && TEXT_BLOCKS.has(name)));
  return {
    element,
    name,
    parent: outer,
    tag: inline || (LASTING.has(outer.tag) && !TEXT_BLOCKS.has(name)) ? outer.tag : name,
    owner: inline ? outer.owner : element,
    hint: hint && !isLead && !isBody ? hint : null,
    quote: outer.quote || name === 'blockquote',
    caption:
      name !== 'blockquote' &&
      (outer.caption || name === 'figure' || name === 'figcaption' || naming.caption),
    item: outer.item || name === 'li' || name === 'dd' || name === 'dt',
    table: outer.table || name === 'table',
    lead: outer.lead || isLead,
    header: outer.header || name === 'header',
    image: false,
    out: false,
    length: 0,
    prose: 0,
    proses: 0,
    first: 0,
    last: -1,
  };
}

const newBox = (element: Element): Box => ({
  element,
  name: 'html',
  parent: null,
  tag: 'html',
  owner: element,
  hint: null,
  quote: false,
  caption: false,
  item: false,
  table: false,
  lead: false,
  header: false,
  image: false,
  out: false,
  length: 0,
  prose: 0,
  proses: 0,
  first: 0,
  last: -1,
});

const UNHINTED = new Set(['html', 'body', 'main', 'h1']);

/** Walks the page once; null when it is too large or too deep to be worth it. Changes nothing. */
export function scan(document: Document): Scan | null {
  const dom = domOf(document);
  const page: Scan = {
    dom,
    blocks: [],
    boxes: [],
    metas: [],
    data: [],
    times: [],
    canonical: null,
    pageTitle: '',
    lang: null,
    articles: 0,
    elements: 0,
  };
  if (!dom.root) return page;
  page.lang = dom.attribute(dom.root, 'lang') ?? dom.attribute(dom.root, 'xml:lang');
  const outside = newBox(dom.root);
  page.boxes.push(outside);
  const frames: Frame[] = [{ element: dom.root, block: true, link: false, box: outside }];
  let box = outside;
  let links = 0;
  let nodes = 0;
  const run = new RunBuilder();
  const flush = (): void => {
    const done = run.take();
    if (!done) return;
    page.blocks.push({ box, ...done });
  };

  let node: Node | null = dom.firstChild(dom.root);
  while (frames.length > 0) {
    if (node === null) {
      const frame = frames.pop();
      if (!frame) break;
      if (frame.block) flush();
      if (frame.link) links--;
      box = frame.box;
      if (frames.length === 0) break;
      node = dom.nextSibling(frame.element);
      continue;
    }
    if (++nodes > MOST_NODES || frames.length > DEEPEST) return null;
    const type = dom.nodeType(node);
    let inner: Node | null = null;
    if (type === TEXT) {
      const text = node as Text;
      if (run.add(text, links > 0, box.owner)) {
        flush();
        run.add(text, links > 0, box.owner);
      }
    } else if (type === ELEMENT) {
      const element = node as Element;
      const name = dom.name(element);
      page.elements++;
      if (name === 'br') {
        if (run.lineBreak()) flush();
      } else if (name === 'hr') flush();
      else if (name === 'head') readHead(dom, element, page);
      else if (name === 'script') readData(dom, element, page);
      else if (name === 'meta') readMeta(dom, element, page);
      else if (name === 'img') {
        for (let at: Box | null = box, steps = 0; at && steps < 4; at = at.parent, steps++) at.image = true;
      } else if (!SKIPPED.has(name) && !isHidden(dom, element)) {
        const inline = INLINE.has(name) || (name.includes('-') && TEXT_BLOCKS.has(box.tag));
        // What an inline element inside running text is called says nothing of the text.
        const words = inline && TEXT_BLOCKS.has(box.tag) && !HEADINGS.has(box.tag);
        const next = boxOf(dom, element, name, box, inline, UNHINTED.has(name) || words || name === 'a');
        if (next) {
          if (name === 'article') page.articles++;
          if (name === 'time') readTime(dom, element, box, page);
          const separate = !inline || next.hint !== null;
          if (separate) flush();
          const link = name === 'a' && leadsAway(dom.attribute(element, 'href'));
          frames.push({ element, block: separate, link, box });
          if (link) links++;
          if (separate) {
            page.boxes.push(next);
            box = next;
          }
          inner = dom.firstChild(element);
          if (inner === null) {
            node = null;
            continue;
          }
        }
      }
    }
    node = inner ?? dom.nextSibling(node);
  }
  return page;
}

function readHead(dom: Dom, head: Element, page: Scan): void {
  for (let node = dom.firstChild(head); node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) !== ELEMENT) continue;
    const element = node as Element;
    const name = dom.name(element);
    if (name === 'meta') readMeta(dom, element, page);
    else if (name === 'script') readData(dom, element, page);
    else if (name === 'title') page.pageTitle ||= dom.text(element).trim().slice(0, 1000);
    else if (name === 'link' && dom.attribute(element, 'rel') === 'canonical')
      page.canonical ??= dom.attribute(element, 'href');
  }
}

function readMeta(dom: Dom, element: Element, page: Scan): void {
  const name =
    dom.attribute(element, 'property') ??
    dom.attribute(element, 'name') ??
    dom.attribute(element, 'itemprop') ??
    dom.attribute(element, 'http-equiv');
  const content = dom.attribute(element, 'content');
  if (name && content && page.metas.length < 500)
    page.metas.push({ name: name.toLowerCase().trim(), content: content.slice(0, 5000) });
}

function readData(dom: Dom, element: Element, page: Scan): void {
  if (/ld\+json/i.test(dom.attribute(element, 'type') ?? '') && page.data.length < 50)
    page.data.push(dom.text(element));
}

function readTime(dom: Dom, element: Element, box: Box, page: Scan): void {
  const value = dom.attribute(element, 'datetime') ?? dom.attribute(element, 'content');
  if (!value || page.times.length >= 500) return;
  const names = ['class', 'id', 'itemprop', 'pubdate', 'title']
    .map((name) => dom.attribute(element, name) ?? '')
    .join(' ');
  page.times.push({ element, value: value.slice(0, 100), at: page.blocks.length, names, box });
}
