// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { stretchOf } from '../../../src/page/ranges.ts';

/** Blocks as the article finder gives them: texts of the paragraphs joined by a blank line. */
function blocksOf(html: string): { blocks: Block[]; text: string } {
  document.body.innerHTML = html;
  const blocks: Block[] = [];
  let text = '';
  for (const element of document.querySelectorAll('p')) {
    if (text) text += '\n\n';
    const start = text.length;
    const nodes: Block['nodes'] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    blocks.push({ kind: 'paragraph', element, start, end: text.length, nodes });
  }
  return { blocks, text };
}

const sample = '<p>Sergej Lawrow kam.</p><p>Er traf <b>Kim</b> Jong-<i>un</i>.</p>';

test.each(['Sergej Lawrow', 'Kim Jong-un', 'Jong', 'un', '.'])(
  '“%s” is found in the live nodes',
  (wanted) => {
    const { blocks, text } = blocksOf(sample);
    const start = text.indexOf(wanted);
    const stretch = stretchOf({ blocks }, start, start + wanted.length)!;
    const range = document.createRange();
    range.setStart(stretch.startContainer, stretch.startOffset);
    range.setEnd(stretch.endContainer, stretch.endOffset);
    expect(range.toString()).toBe(wanted);
  },
);

test('every node of a mention is known to the pointer', () => {
  const { blocks, text } = blocksOf(sample);
  const start = text.indexOf('Kim');
  expect(stretchOf({ blocks }, start, start + 'Kim Jong-un'.length)!.nodes.map((node) => node.data)).toEqual([
    'Kim',
    ' Jong-',
    'un',
  ]);
});

test.each([
  ['a mention over two blocks', 10, 30],
  ['past the end', 900, 905],
])('%s has no place', (_, start, end) => {
  expect(stretchOf({ blocks: blocksOf(sample).blocks }, start, end)).toBeNull();
});

test('a node that became shorter has no place for it any more', () => {
  const { blocks, text } = blocksOf(sample);
  blocks[0]!.nodes[0]!.node.data = 'Ser';
  expect(stretchOf({ blocks }, text.indexOf('Lawrow'), text.indexOf('Lawrow') + 6)).toBeNull();
});
