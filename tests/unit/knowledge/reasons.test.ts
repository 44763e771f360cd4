import { expect, test } from 'vitest';
import { reasonsFor } from '../../../src/knowledge/reasons.ts';
import { knowledgeFrom, smallWorld } from '../../support/knowledge.ts';

const knowledge = await knowledgeFrom(smallWorld);

test('reasons name entities as the reader does, and leave out what is too small a matter', () => {
  const { evidence, runnersUp } = reasonsFor(
    {
      ...{ start: 0, end: 3, text: 'Kim', kind: 'person', form: 'short', score: 0.9, entity: 'kim-jong-un' },
      evidence: [
        { feature: 'namedBefore', weight: 3, because: ['donald-trump'] },
        { feature: 'onlyBearer', weight: 0.5 },
        { feature: 'toString', weight: 1 },
      ],
      runnersUp: [{ entity: 'donald-trump', score: 0.1 }],
    },
    'en',
    knowledge,
  );
  expect(evidence).toEqual([{ why: 'named_before', weight: 3, because: ['Donald Trump'] }]);
  expect(runnersUp).toEqual([{ name: 'Donald Trump', score: 0.1 }]);
});
