// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { own } from '../../../src/page/own.ts';
import { document as ownDocument } from '../../../src/page/own-document.ts';
import { Territory } from '../../../src/page/touched.ts';

/** What a browser does of itself, and jsdom does not: an element stands before the property of its name. */
function clobber(object: object, name: string, element: Element) {
  Object.defineProperty(object, name, { value: element, configurable: true });
}

test('a form is asked for its own properties, not its fields', () => {
  document.body.innerHTML = '<form><input></form>';
  const form = document.forms[0]!;
  for (const name of ['parentNode', 'closest']) clobber(form, name, form.elements[0]!);
  expect(form.parentNode).toBe(form.elements[0]);
  expect(own(form).parentNode).toBe(document.body);
  expect(own(form).closest('form')).toBe(form);
});

test('an article in such a form has an outermost element', () => {
  document.body.innerHTML = '<form><input><p>One</p><p>Two</p></form>';
  const form = document.forms[0]!;
  clobber(form, 'parentNode', form.elements[0]!);
  const blocks = [...document.querySelectorAll('p')].map((element) => ({ element }));
  expect(new Territory({ blocks: blocks as never }).root).toBe(form);
});

test('the document is asked for its own properties, not what is in it', () => {
  document.body.innerHTML = '<img>';
  for (const name of ['createElement', 'body']) clobber(document, name, document.images[0]!);
  expect(ownDocument.createElement('p').localName).toBe('p');
  expect(ownDocument.body.localName).toBe('body');
});
