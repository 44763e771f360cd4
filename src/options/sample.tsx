import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../annotate/annotation.ts';
import { type Highlightable, toHighlight } from '../shared/highlighted.ts';
import type { Settings } from '../shared/settings.ts';
import { highlightName, kindsInOrder, type Theme } from '../ui/kinds.ts';
import { useTranslate } from '../ui/translate.ts';

const MARKED = /\{(\w+) ([\w-]+): ([^}]+)\}/;

/** Running text in which `{kind key: words}` is a mention. */
function Text({ text, section }: { text: string; section: number }) {
  const pieces = text.split(MARKED);
  return (
    <p>
      {pieces.map((piece, at) => {
        // A split by three groups: text, kind, key, words, text, …
        if (at % 4 === 0) return piece;
        if (at % 4 !== 3) return null;
        return (
          <span key={at} data-kind={pieces[at - 2]} data-key={pieces[at - 1]} data-section={section}>
            {piece}
          </span>
        );
      })}
    </p>
  );
}

/** A short article in which density, style and kinds show at once. Painted as on the page: by highlights. */
export function Sample({ settings }: { settings: Settings }) {
  const t = useTranslate();
  const text = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  const held = useAlt();
  const { style } = settings;

  useLayoutEffect(() => {
    const mentions = [...text.current!.querySelectorAll<HTMLElement>('[data-key]')].map(mentionOf);
    const shown = settings.everywhere && (style !== 'none' || held) ? toHighlight(mentions, settings) : [];
    const names = kindsInOrder.map((kind) => {
      const name = highlightName(kind, theme, style === 'none' ? 'dotted' : style);
      const ranges = shown.filter((one) => one.kind === kind).map(({ range }) => range);
      CSS.highlights.set(name, new Highlight(...ranges));
      return name;
    });
    return () => {
      for (const name of names) CSS.highlights.delete(name);
    };
  }, [settings, theme, held]);

  return (
    <section class="sample" aria-label={t('options_sample')}>
      <div ref={text}>
        <h2>{t('options_sample_title')}</h2>
        <Text text={t('options_sample_start')} section={0} />
        <h3>{t('options_sample_subhead')}</h3>
        <Text text={t('options_sample_end')} section={1} />
      </div>
    </section>
  );
}

function mentionOf(element: HTMLElement): Highlightable & { range: Range } {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { kind, key, section } = element.dataset;
  return { kind: kind as Kind, key: key!, section: Number(section), range };
}

function useTheme(): Theme {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const tell = () => setDark(query.matches);
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, []);
  return dark ? 'dark' : 'light';
}

/** Whether the key is held that shows highlights on demand. */
function useAlt(): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    addEventListener('keydown', ({ key }) => key === 'Alt' && setHeld(true), { signal });
    addEventListener('keyup', ({ key }) => key === 'Alt' && setHeld(false), { signal });
    addEventListener('blur', () => setHeld(false), { signal });
    return () => ends.abort();
  }, []);
  return held;
}
