import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { type Hint, namingOf } from './hints.ts';
import { classify } from './kinds.ts';
import { RunBuilder } from './run.ts';
import { isSkipped } from './skipped.ts';

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
  /** As declared by it or by what it stands in, the page left out. */
  lang: string | null;
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
  /** Running text: sentences rather than labels and links. */
  prose: boolean;
  /** A headline that leads elsewhere, as a teaser has. */
  linkedHeadline: boolean;
}

export interface TimeMark {
  value: string;
  /** Number of blocks before it. */
  at: number;
  names: string;
}

/** All that one walk through a page gathers. */
export interface Scan {
  dom: Dom;
  blocks: RawBlock[];
  /** In document order, outer ones first. */
  boxes: Box[];
  times: TimeMark[];
  /** Shadow roots that were looked into. */
  shadows: ShadowRoot[];
}

/** So many are read in under a tenth of a second, which a page can stand still. */
const MOST_NODES = 35_000;
/** Text in code units: a book, and no more. */
const MOST_TEXT = 2_000_000;
const DEEPEST = 2_000;

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rb rp rt rtc ruby s
   samp slot small source span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
const TEXT_BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd td th blockquote figcaption pre caption summary'.split(' '),
);
/** Boxes inside these are still of them: `<h2><div>Headline</div></h2>`. */
const LASTING = new Set('h1 h2 h3 h4 h5 h6 li figcaption blockquote dt dd'.split(' '));
/** Text with parts that are none of it: a topic line, a credit. */
const TITLES = new Set('h1 h2 h3 h4 h5 h6 figcaption'.split(' '));
const AWAY = `aside, ${'navigation complementary search dialog alertdialog menu menubar toolbar tablist contentinfo'
  .split(' ')
  .map((role) => `[role="${role}"]`)
  .join(', ')}`;

interface Frame {
  element: Element;
  block: boolean;
  link: boolean;
  box: Box;
  /** Children of its own that come after those of its shadow root. */
  light: Node | null;
}

/** A link to a place in the same page is none here: subheads are often linked to themselves. */
const leadsAway = (href: string | null): boolean => href !== null && !href.startsWith('#');

/** Elements with a rare attribute that matters, found by the browser's own search, which costs far less than asking each. */
interface Marks {
  hidden: Set<Element>;
  aside: Set<Element>;
  body: Set<Element>;
  foreign: Set<Element>;
}

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function mark(marks: Marks, dom: Dom, within?: Element | ShadowRoot): void {
  const all = (selector: string) => [...dom.queryAll(selector, within)];
  for (const element of all('[hidden], [aria-hidden="true"]')) marks.hidden.add(element);
  for (const element of all('[style*="none" i], [style*="hidden" i]'))
    if (HIDING.test(dom.attribute(element, 'style') ?? '')) marks.hidden.add(element);
  for (const element of all(AWAY)) marks.aside.add(element);
  for (const element of all('[itemprop~="articleBody"]')) marks.body.add(element);
  for (const element of all('[lang]'))
    if (!/^(?:html|body)$/.test(dom.name(element))) marks.foreign.add(element);
}

/** Where else than in the tree itself an element's text may be. */
const MAY_HOST = /-|^(?:div|article|section|main|body)$/;

function boxOf(
  dom: Dom,
  marks: Marks,
  element: Element,
  outer: Box,
  inline: boolean,
  plain: boolean,
): Box | null {
  const name = dom.name(element);
  const className = dom.attribute(element, 'class') ?? '';
  // Headings and paragraphs carry ids for being linked to; those of boxes tell what the box is.
  const id = TEXT_BLOCKS.has(name) ? '' : (dom.attribute(element, 'id') ?? '');
  const naming = namingOf(id ? `${className} ${id}` : className);
  if (naming.unseen) return null;
  // A page that opens a dialog, or counts its comments, often says so around the whole of its content.
  if (name === 'main') for (let at: Box | null = outer; at; at = at.parent) at.hint = null;
  const isBody = plain || marks.body.has(element);
  const hint = marks.aside.has(element) ? 'aside' : naming.hint;
  // A paragraph called "teaser" before the text is what German newsrooms call its lead.
  const isLead = naming.lead && (hint === null || (hint === 'related' && TEXT_BLOCKS.has(name)));
  return {
    ...newBox(element, name),
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
    lang: marks.foreign.has(element) ? dom.attribute(element, 'lang') : outer.lang,
  };
}

const newBox = (element: Element, name: string): Box => ({
  element,
  name,
  parent: null,
  tag: name,
  owner: element,
  hint: null,
  quote: false,
  caption: false,
  item: false,
  table: false,
  lead: false,
  lang: null,
  image: false,
  out: false,
  length: 0,
  prose: 0,
  proses: 0,
  first: 0,
  last: -1,
});

const UNHINTED = new Set(['html', 'body', 'main', 'h1']);

/**
 * Walks the page once, or the part of it within an element; null when it is too large or too deep to be worth it.
 * Changes nothing.
 */
export function scan(dom: Dom, from: Element | null = dom.root): Scan | null {
  const page: Scan = { dom, blocks: [], boxes: [], times: [], shadows: [] };
  if (!from) return page;
  if (from === dom.root && dom.size() > MOST_NODES) return null;
  const marks: Marks = { hidden: new Set(), aside: new Set(), body: new Set(), foreign: new Set() };
  mark(marks, dom, from === dom.root ? undefined : from);
  const outside = newBox(from, dom.name(from));
  page.boxes.push(outside);
  const frames: Frame[] = [{ element: from, block: true, link: false, box: outside, light: null }];
  let box = outside;
  let links = 0;
  let nodes = 0;
  let length = 0;
  const run = new RunBuilder();
  const flush = (): void => {
    const done = run.take();
    if (!done) return;
    page.blocks.push(classify({ box, ...done }));
  };

  let node: Node | null = dom.firstChild(from);
  while (frames.length > 0) {
    if (node === null) {
      const frame = frames.pop();
      if (!frame) break;
      if (frame.light) {
        node = frame.light;
        frames.push({ ...frame, light: null });
        continue;
      }
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
      length += text.length;
      if (length > MOST_TEXT) return null;
      if (run.add(text, links > 0, box.owner)) {
        flush();
        run.add(text, links > 0, box.owner);
      }
    } else if (type === ELEMENT) {
      const element = node as Element;
      const name = dom.name(element);
      if (name === 'br') {
        run.lineBreak();
      } else if (name === 'hr') flush();
      else if (name === 'img') {
        for (let at: Box | null = box, steps = 0; at && steps < 4; at = at.parent, steps++) at.image = true;
      } else if (!isSkipped(dom, name, element) && !marks.hidden.has(element)) {
        const inline = INLINE.has(name) || (name.includes('-') && TEXT_BLOCKS.has(box.tag));
        // What an inline element inside running text is called says nothing of the text.
        const words = inline && TEXT_BLOCKS.has(box.tag) && !TITLES.has(box.tag);
        const next = boxOf(dom, marks, element, box, inline, UNHINTED.has(name) || words || name === 'a');
        if (next) {
          if (name === 'time') readTime(dom, element, page);
          const separate = !inline || next.hint !== null;
          if (separate) flush();
          const link = name === 'a' && leadsAway(dom.attribute(element, 'href'));
          const shadow = MAY_HOST.test(name) ? dom.shadow(element) : null;
          const light = dom.firstChild(element);
          frames.push({ element, block: separate, link, box, light: shadow ? light : null });
          if (link) links++;
          if (separate) {
            page.boxes.push(next);
            box = next;
          }
          if (shadow) {
            page.shadows.push(shadow);
            mark(marks, dom, shadow);
          }
          inner = shadow ? dom.firstChild(shadow) : light;
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

function readTime(dom: Dom, element: Element, page: Scan): void {
  const value = dom.attribute(element, 'datetime') ?? dom.attribute(element, 'content');
  if (!value || page.times.length >= 500) return;
  const names = ['class', 'id', 'itemprop', 'pubdate', 'title']
    .map((name) => dom.attribute(element, name) ?? '')
    .join(' ');
  page.times.push({ value: value.slice(0, 100), at: page.blocks.length, names });
}
