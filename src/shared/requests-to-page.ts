import * as v from 'valibot';
import type { Requests } from './requests-to-background.ts';

/** What a page is asked; in a file of its own, so that the content script carries no more than it checks. */
export const requestsToPage = {
  pageState: v.null(),
  readAgain: v.object({ anyway: v.boolean() }),
  article: v.null(),
  jump: v.object({ key: v.pipe(v.string(), v.maxLength(200)), nth: v.pipe(v.number(), v.integer()) }),
  step: v.object({ by: v.picklist([1, -1]) }),
  togglePage: v.object({ on: v.optional(v.boolean()) }),
} satisfies Partial<Requests>;
