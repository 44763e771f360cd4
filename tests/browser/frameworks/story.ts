/** What every framework renders: the same article, and after an update another person in its first paragraph. */
export const title = 'A general comes to New York';
export const day = '2018-05-31';

export const paragraphs = (updated: boolean): string[] => [
  `${updated ? 'Emmanuel Macron' : 'Mike Pompeo'} had dinner in New York on Wednesday with a guest from far away. The two men are trying to save a summit that had been called off a week ago.`,
  'The leader has already seen the president of the other country twice this spring, and their advisers have met more often than anybody outside of the two palaces knows.',
  'On the same day, Sergey Lavrov was received in the capital, where he handed over an invitation. He said that sanctions would have to be lifted step by step.',
  'Whether the envelope contains more than good wishes, nobody in the hotel on the East River was ready to say. The talks are to go on today, behind doors that stay closed.',
];
