import { useState } from 'preact/hooks';
import { WebLink } from '../ui/links.tsx';
import { type MessageKey, useTranslate } from '../ui/translate.ts';
import { compose, issueAddress, type Release, type Report } from './report.ts';

interface Props {
  release: Release;
  tracker: string | undefined;
  card: string;
}

/** A form that turns what the reader found into a report. Nothing is sent from here. */
export function Mistake({ release, tracker, card }: Props) {
  const t = useTranslate();
  const [report, setReport] = useState<Report>({ card, wrong: '', source: '' });
  const [outcome, setOutcome] = useState<MessageKey>();
  const composed = compose(report, release);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`# ${composed.title}\n\n${composed.body}\n`);
      setOutcome('about_mistake_copied');
    } catch {
      setOutcome('about_mistake_not_copied');
    }
  };
  const write = (key: keyof Report) => (event: { currentTarget: { value: string } }) => {
    setReport({ ...report, [key]: event.currentTarget.value });
    setOutcome(undefined);
  };
  return (
    <section id="mistake">
      <h2>{t('about_mistake')}</h2>
      <p>{t('about_mistake_text')}</p>
      <form onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('about_mistake_card')}
          <input value={report.card} onInput={write('card')} />
        </label>
        <label>
          {t('about_mistake_wrong')}
          <textarea rows={3} value={report.wrong} onInput={write('wrong')} />
        </label>
        <label>
          {t('about_mistake_source')}
          <input value={report.source} onInput={write('source')} />
        </label>
        <div class="actions">
          <button type="button" class="primary" onClick={() => void copy()}>
            {t('about_mistake_copy')}
          </button>
          {tracker && <WebLink href={issueAddress(tracker, composed)} label={t('about_mistake_open')} />}
          <span role="status">{outcome && t(outcome)}</span>
        </div>
      </form>
    </section>
  );
}
