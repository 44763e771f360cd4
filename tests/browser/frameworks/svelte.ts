import { hydrate as hydrateTree } from 'svelte';
import { render } from 'svelte/server';
import Story from './story.svelte.txt';

let story: { update(): void };

export const html = (): string => render(Story).body;
export const hydrate = (target: Element) => {
  story = hydrateTree(Story, { target }) as typeof story;
};
export const change = () => story.update();
