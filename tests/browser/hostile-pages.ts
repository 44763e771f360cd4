import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const article = readFileSync(join(import.meta.dirname, '../fixtures/site/artikel.html'), 'utf8');
/** The article with something in its head and behind its text. */
const withMore = (head: string, body = '') =>
  article.replace('</head>', `${finder}${head}</head>`).replace('</main>', `</main>${body}`);
const script = (source: string) => `<script>${source}</script>`;

/** `spot` gives a place in the words of a text, by what the browser itself had before the page took it away. */
const finder = script(`
  var spot;
  {
    const own = (method) => Function.prototype.call.bind(method);
    const create = own(document.createTreeWalker), range = own(document.createRange);
    const next = own(TreeWalker.prototype.nextNode);
    const start = own(Range.prototype.setStart), end = own(Range.prototype.setEnd);
    const boxes = own(Range.prototype.getClientRects), into = own(Element.prototype.scrollIntoView);
    spot = (text) => {
      const walker = create(document, document, NodeFilter.SHOW_TEXT);
      for (let node; (node = next(walker)); ) {
        const at = node.data.indexOf(text);
        if (at < 0 || !node.parentElement.matches('main *')) continue;
        into(node.parentElement, { block: 'center', behavior: 'instant' });
        const words = range(document);
        start(words, node, at);
        end(words, node, at + text.length);
        const [box] = boxes(words);
        return { x: box.left + 8, y: box.top + box.height / 2 };
      }
    };
  }
`);

const shadowed =
  `body documentElement head createElement createElementNS createTextNode createRange querySelector
 querySelectorAll addEventListener dispatchEvent activeElement caretPositionFromPoint contentType defaultView implementation
 getElementById childNodes firstChild ownerDocument nodeType styleSheets adoptedStyleSheets readyState title`.split(
    /\s+/,
  );
const globals = 'CSS Highlight browser chrome getSelection ResizeObserver dossier self top parent name'.split(
  ' ',
);

const evil = '<img src=x onerror="hurt = 1"><script>hurt = 1</script>&quot;\'>';

/** Articles with something in them that could harm a careless reader: each must be annotated as if it were not there. */
export const articles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'markup.html': withMore(
      `<meta name="description" content='${evil.replaceAll("'", '&#39;')}'>`,
      `<p title='${evil.replaceAll("'", '&#39;')}' data-dossier='{"hurt":1}'>Kim Yong Chol &lt;script&gt;hurt = 1&lt;/script&gt; &lt;img src=x onerror="hurt = 1"&gt;</p>`,
    ).replace('<h1>Moskau', '<h1>&lt;img src=x onerror="hurt = 1"&gt; Moskau'),
    'clobbered.html': withMore(
      '',
      shadowed
        .map(
          (name) => `<img name="${name}" id="${name}"><form name="${name}"><input name="parentNode"></form>`,
        )
        .join('') + globals.map((id) => `<a id="${id}"></a>`).join(''),
    ),
    'patched.html': withMore(
      script(`
      const broken = () => { throw new Error('patched'); };
      for (const [prototype, names] of [
        [Array.prototype, ['map', 'flatMap', 'filter', 'at', 'findLast']],
        [String.prototype, ['slice', 'match', 'normalize', 'replace']],
        [Map.prototype, ['get', 'set']],
        [Element.prototype, ['attachShadow', 'getAttribute', 'append', 'closest']],
        [HTMLElement.prototype, ['showPopover']],
        [Node.prototype, ['appendChild', 'insertBefore']],
        [Document.prototype, ['createElement', 'createRange', 'createTextNode', 'caretPositionFromPoint']],
        [Range.prototype, ['getClientRects', 'setStart']],
        [EventTarget.prototype, ['addEventListener']],
        [Promise.prototype, ['then']],
      ]) for (const name of names) prototype[name] = broken;
      Object.defineProperty(Object.prototype, 'toJSON', { get: broken, configurable: true });
      JSON.parse = JSON.stringify = broken;
      window.Highlight = window.StaticRange = window.MutationObserver = window.AbortController = broken;
    `),
    ),
    'polluting.html': withMore(
      `<script type="application/ld+json">{"__proto__":{"hurt":1,"@type":"NewsArticle"},"constructor":{"prototype":{"hurt":1}},"@type":["NewsArticle"],"headline":{"__proto__":{"hurt":1}}}</script>`,
    ),
    'overrides.html': withMore('')
      .replace('<h1>Moskau', '<h1>\u202eMoskau\u2066')
      .replace(/Kim Yong Chol/, '\u202eKim Yong Chol'),
    'events.html': withMore(
      script(`
      setInterval(() => {
        for (const target of document.querySelectorAll('article p')) {
          const range = document.createRange();
          range.selectNodeContents(target);
          for (const box of range.getClientRects()) for (let x = box.left; x < box.right; x += 40) {
            const at = { bubbles: true, composed: true, clientX: x, clientY: box.top + box.height / 2 };
            target.dispatchEvent(new PointerEvent('pointermove', at));
            target.dispatchEvent(new PointerEvent('click', at));
          }
          for (const key of ['Enter', 'Alt', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        }
        document.dispatchEvent(new CustomEvent('dossier:takeover'));
        postMessage({ dossier: 'togglePage', request: { on: false } }, '*');
      }, 300);
    `),
    ),
    'remover.html': withMore(
      script(`
      var removed = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
          if (!node.matches?.('div[popover]') || node.dataset.copy) continue;
          const copy = node.cloneNode(true);
          copy.dataset.copy = 1;
          node.replaceWith(copy);
          removed++;
          setTimeout(() => copy.remove(), 50);
        }
      }).observe(document, { childList: true, subtree: true });
    `),
    ),
  }),
);

/** Behind the article, and not laid out: what is measured is the reading, not the browser's own work. */
const unseen = (body: string) =>
  withMore('<style>.away { display: none }</style>', `<div class="away">${body}</div>`);

/** Pages so large that reading them carelessly would freeze them. */
export const large: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Nearly as many nodes as are read, and four times as many.
    'nodes.html': unseen('<span>Kim Yong Chol</span> '.repeat(11_500)),
    'more-nodes.html': unseen('<span>Kim Yong Chol</span> '.repeat(52_000)),
    'deep.html': unseen(`${'<div>'.repeat(5000)}Kim Yong Chol${'</div>'.repeat(5000)}`),
    'string.html': unseen(`<p>${'Kim Yong Chol war in New York. '.repeat(330_000)}</p>`),
    'word.html': unseen(`<p title="${'&quot;'.repeat(100_000)}">${'a'.repeat(10_000_000)}</p>`),
  }),
);
