import { expect, test, vi } from 'vitest';
import type { Mention } from '../../../src/page/mentions.ts';
import { PageCards } from '../../../src/page/page-cards.ts';
import type { Switches } from '../../../src/page/switches.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { sendMessage: asked }, i18n: { getUILanguage: () => 'en' } },
}));

const mentionOf = (entity: string) => ({ annotation: { entity } }) as Mention;
const answered = (name: string) => asked.mockResolvedValueOnce({ ok: true, value: { name } });
function pageCards(): PageCards {
  asked.mockReset();
  const switches = { settings: { cardLanguage: 'reader' } } as unknown as Switches;
  return new PageCards(
    () => null,
    switches,
    () => undefined,
  );
}

test('a card that was expected is asked for once, and opens with that answer', async () => {
  const cards = pageCards();
  const mention = mentionOf('kim-jong-un');
  answered('Kim');
  cards.expect(mention);
  cards.expect(mention);
  expect(await cards.of(mention)).toMatchObject({ name: 'Kim' });
  expect(asked).toHaveBeenCalledTimes(1);
});

test('an answer opens one card; the next time it is asked for anew', async () => {
  const cards = pageCards();
  const mention = mentionOf('kim-jong-un');
  answered('Kim as of one article');
  cards.expect(mention);
  await cards.of(mention);
  answered('Kim as of the next');
  expect(await cards.of(mention)).toMatchObject({ name: 'Kim as of the next' });
});

test('another mention than the expected one gets its own card', async () => {
  const cards = pageCards();
  answered('Kim');
  cards.expect(mentionOf('kim-jong-un'));
  answered('Moon');
  expect(await cards.of(mentionOf('moon-jae-in'))).toMatchObject({ name: 'Moon' });
});

test('what went wrong with an expected card is told to whoever opens it, and it can be tried again', async () => {
  const cards = pageCards();
  const mention = mentionOf('kim-jong-un');
  asked.mockResolvedValueOnce({ ok: false, error: 'broken' });
  cards.expect(mention);
  await expect(cards.of(mention)).rejects.toThrow('broken');
  answered('Kim');
  expect(await cards.of(mention)).toMatchObject({ name: 'Kim' });
});
