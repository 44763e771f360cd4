// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/knowledge/card.ts';
import { CardNotice } from '../../../src/ui/card-notice.tsx';
import { CardView, type CardViewProps } from '../../../src/ui/card-view.tsx';
import { date, person, place, reasons } from './cards.ts';
import { translator } from './translator.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

function show(card: Card, props: Partial<CardViewProps> = {}) {
  act(() => render(<CardView card={card} t={translator(card.lang)} onOpen={() => {}} {...props} />, root));
}
const text = (selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map((found) => found.textContent?.trim());
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((found) => (found.ariaLabel ?? found.textContent) === name)!;

describe('a person', () => {
  test('has name, what it is, and birth in the head', () => {
    show(person);
    expect(text('h2')).toBe('Anna Muster');
    expect(texts('.is')).toEqual(['Diplomatin', 'geb. um 1946']);
    expect(text('.mark')).toBe('AM');
    expect(texts('dt')).toEqual(['Land']);
  });
  test('as of the day: the office then held, without the end that came later', () => {
    show(person);
    expect(text('.as-of')).toBe('Am 31. Mai 2018Außenministerin seit 9. März 2004');
    expect(text('.earlier')).toBe('ZuvorBotschafterin 1994–2004');
  });
  test('without a day nothing is as of', () => {
    const { day: _, ...card } = person;
    show(card);
    expect(text('.as-of')).toBe('Außenministerin 9. März 2004 – 2019');
    expect(texts('.fold summary > span')).toContain('Was geschah 1');
  });
  test('both ends of a life', () => {
    show({
      ...person,
      facts: [
        { key: 'born', date: '1912' },
        { key: 'died', date: '1994-07' },
      ],
    });
    expect(texts('.is')).toEqual(['Diplomatin', '1912 – Juli 1994']);
  });
  test('more than a few earlier offices are folded', () => {
    const earlier = [1, 2, 3, 4, 5, 6].map((nth) => ({ title: `Amt ${nth}`, from: `199${nth}` }));
    show({ ...person, earlier });
    expect(texts('.earlier > .offices .office')).toEqual(['Amt 1', 'Amt 2', 'Amt 3']);
    expect(texts('.earlier .fold .office')).toEqual(['Amt 4', 'Amt 5', 'Amt 6']);
  });
  test('what came later is folded', () => {
    show(person);
    const folds = [...root.querySelectorAll('.card-body > details')];
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent?.trim())).toEqual([
      'Seither 1',
      'Vor diesem Artikel 1',
      'Siehe auch 1',
    ]);
    expect(folds.every((fold) => !(fold as HTMLDetailsElement).open)).toBe(true);
  });
});

test('a place lists its facts', () => {
  show(place);
  expect(texts('.facts > div')).toEqual(['Einwohner25.778.816']);
  expect(root.querySelector('.as-of')).toBeNull();
});

describe('a date', () => {
  test('has weekday, distance, leaf and events', () => {
    show(date);
    expect(text('h2')).toMatch(/^Tuesday,? 12 June 2018$/);
    expect(text('.is')).toBe('twelve days after this article');
    expect(text('.mark')).toBe('12');
    expect(text('.events')).toBe('On this daySummit Two leaders meet.');
  });
  test('says so where no event is known', () => {
    show({ ...date, interval: '2018-06', events: [] });
    expect(text('.card-body')).toMatch(/no event in this period/);
  });
});

describe('links', () => {
  test('out: own tab, no referrer, only addresses of the web', () => {
    show(person);
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual([
      'https://example.org/life',
      'https://de.wikipedia.org/wiki/Anna_Muster',
    ]);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noreferrer noopener');
    }
    expect(texts('.sources li')).toEqual(['Lebenslauf Amt', 'Böse']);
    expect(text('.checked')).toBe('Stand: 23. November 2026');
  });
  test('to another card: it is opened, and its name has the focus', () => {
    const onOpen = vi.fn();
    show(person, { onOpen });
    button('Musterland').focus();
    button('Musterland').click();
    expect(onOpen).toHaveBeenCalledWith('land');
    show(place, { onOpen });
    expect(document.activeElement).toBe(root.querySelector('h2'));
  });
  test('a card that replaces another by itself takes no focus', () => {
    show(person);
    show(place);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('actions', () => {
  test('are there only where they can be carried out', () => {
    show(person);
    expect(texts('.tool')).toEqual([]);
    expect(root.querySelector('.jump-bar')).toBeNull();
  });
  test('back, close, pin, jump', () => {
    const [onBack, onClose, onPin, onJump] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    show(person, { onBack, onClose, onPin, pinned: true, onJump, mention: { nth: 1, of: 3 } });
    expect(button('Karte offen halten').ariaPressed).toBe('true');
    for (const name of ['Zurück', 'Schließen', 'Karte offen halten', 'Nächste Erwähnung', 'Vorige Erwähnung'])
      button(name).click();
    for (const called of [onBack, onClose, onPin]) expect(called).toHaveBeenCalledOnce();
    expect(onJump.mock.calls).toEqual([[1], [-1]]);
    expect(text('.jump-bar')).toBe('Erwähnung 2 von 3');
  });
});

describe('what the reader says of it', () => {
  test('“I know this one” stands at the foot, “Not this one” under the reasons', () => {
    const [onMute, onReject] = [vi.fn(), vi.fn()];
    show(person, { onMute, onReject, onWhy: () => {}, reasons, said: 'Muster' });
    button('Kenne ich').click();
    expect(onMute).toHaveBeenCalledOnce();
    expect(text('.reasons p')).toBe('Im Artikel steht „Muster“. Das ist ein kurzer Name. Sicherheit: 93 %.');
    button('Nicht gemeint: auf dieser Seite ausblenden').click();
    expect(onReject).toHaveBeenCalledOnce();
  });
  test('a date tells what it rests on', () => {
    show(date, { onWhy: () => {}, onReject: () => {}, said: 'June 12' });
    expect(texts('.fold summary > span')).toContain('Why this date?');
    expect(root.textContent).toContain('The article of 31 May 2018 says “June 12”.');
    expect(root.querySelector('.mute')).toBeNull();
  });
  test('a notice says it, with a way back', () => {
    const [act, onClose] = [vi.fn(), vi.fn()];
    const t = translator('de');
    render(
      <CardNotice text="Ausgeblendet." action={{ label: t('undo'), act }} t={t} onClose={onClose} />,
      root,
    );
    expect(text('[role=status]')).toBe('Ausgeblendet.');
    button('Rückgängig').click();
    button('Schließen').click();
    expect(act).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

test('of many names the first few are shown, until more is asked for', () => {
  const links = Array.from({ length: 9 }, (_, nth) => ({
    entity: `land-${nth}`,
    kind: 'place' as const,
    name: `Land ${nth}`,
    is: 'Staat',
  }));
  show({ ...place, facts: [{ key: 'who', links: links.slice(0, 6) }] });
  expect(text('.facts > div')).toBe('WerLand 0, Land 1, Land 2, Land 3, Land 4, Land 5');
  show({ ...place, entity: 'other', facts: [{ key: 'who', links }] });
  expect(text('.facts > div')).toBe('WerLand 0, Land 1, Land 2, Land 3, Land 4 und 4 weitere');
  act(() => button('und 4 weitere').click());
  expect(texts('.facts .link')).toHaveLength(9);
  expect(document.activeElement?.textContent).toBe('Land 5');
});

describe('why this one', () => {
  const fold = () => [...root.querySelectorAll<HTMLDetailsElement>('.card-body > .fold')].at(-1)!;
  const unfold = () =>
    act(() => {
      fold().open = true;
      fold().dispatchEvent(new Event('toggle'));
    });
  test('is asked for when it is unfolded, once', () => {
    const onWhy = vi.fn();
    show(person, { onWhy });
    expect(onWhy).not.toHaveBeenCalled();
    unfold();
    expect(onWhy).toHaveBeenCalledOnce();
    show(person, { onWhy, reasons });
    unfold();
    expect(onWhy).toHaveBeenCalledOnce();
  });
  test('tells form, confidence, evidence and what else it might have been', () => {
    show(person, { onWhy: () => {}, reasons });
    expect(fold().textContent).toContain('Das ist ein kurzer Name. Sicherheit: 93 %.');
    expect(texts('.reasons li')).toEqual([
      '+Dafür:vorher mit vollem Namen genannt',
      '−Dagegen:neben dem Namen steht ein anderes Amt: Minister',
    ]);
    expect(fold().textContent).toContain('Ebenfalls erwogen: Otto Muster (20 %)');
  });
  test('says so where there is nothing to tell', () => {
    show(person, { onWhy: () => {}, reasons: null });
    expect(fold().textContent).toContain('keine Gründe');
  });
});
