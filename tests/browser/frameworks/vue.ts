import { createSSRApp, h, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { day, paragraphs, title } from './story.ts';

const updated = ref(false);

const story = {
  render: () =>
    h('article', [
      h('h1', title),
      h('time', { datetime: day }, day),
      ...paragraphs(updated.value).map((text, key) => h('p', { key }, text)),
    ]),
};

export const html = (): Promise<string> => renderToString(createSSRApp(story));
export const hydrate = (root: Element) => void createSSRApp(story).mount(root);
export const change = () => {
  updated.value = true;
};
