import { useState } from 'preact/hooks';
import type { Lang } from '../knowledge/entity.ts';
import { askBackground, askTab } from '../shared/ask.ts';
import { type MessageKey, useTranslate } from '../ui/translate.ts';
import type { Ready } from './app.tsx';
import { fileName, toJsonLd, toMarkdown } from './export-texts.ts';
import type { ActiveTab } from './page.ts';

const formats = {
  markdown: { extension: 'md', type: 'text/markdown' },
  jsonld: { extension: 'jsonld', type: 'application/ld+json' },
} as const;
type Format = keyof typeof formats;

/** Gives a text to the reader as a file. */
function save(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has read it by then; at once it might not have.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies or saves what the article names, for notes (Markdown) or for other programs (Web Annotation). */
export function ExportMenu({ page, tab, lang }: { page: Ready; tab: ActiveTab; lang: Lang }) {
  const t = useTranslate();
  const [said, setSaid] = useState<MessageKey>();
  const hand = async (format: Format, how: 'copy' | 'save') => {
    setSaid(undefined);
    try {
      const article = await askTab(tab.id, 'article', null);
      const entities = new Set(article.annotations.flatMap(({ entity }) => entity ?? []));
      const known = await askBackground('identifiers', { entities: [...entities] });
      const text =
        format === 'markdown' ? toMarkdown(page, article, known, lang, t) : toJsonLd(article, known);
      const { extension, type } = formats[format];
      if (how === 'copy') await navigator.clipboard.writeText(text);
      else save(text, type, fileName(page.title, extension));
      setSaid(how === 'copy' ? 'export_copied' : 'export_saved');
    } catch {
      setSaid('export_failed');
    }
  };
  return (
    <div class="export">
      {(['markdown', 'jsonld'] as const).map((format) => (
        <div class="export-format" key={format}>
          <span>
            <strong>{t(`export_${format}`)}</strong>
            <small>{t(`export_${format}_text`)}</small>
          </span>
          {(['copy', 'save'] as const).map((how) => (
            <button
              type="button"
              key={how}
              class="chip"
              data-action={`${how}-${format}`}
              aria-label={`${t(`export_${how}`)}: ${t(`export_${format}`)}`}
              onClick={() => void hand(format, how)}
            >
              {t(`export_${how}`)}
            </button>
          ))}
        </div>
      ))}
      <p role="status">{said && t(said)}</p>
    </div>
  );
}
