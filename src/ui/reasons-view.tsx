import type { Reason, Reasons } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { formatEdtf, formatShare } from './format.ts';
import { useTranslate } from './translate.ts';

function EvidenceLine({ why, weight, because }: Reason) {
  const t = useTranslate();
  return (
    <li data-sign={weight < 0 ? 'against' : 'for'}>
      <span class="sign" aria-hidden="true">
        {weight < 0 ? '−' : '+'}
      </span>
      <span class="unseen">{t(weight < 0 ? 'why_against' : 'why_for')}</span>
      <span>
        {t(`why_${why}`)}
        {because && because.length > 0 && <span class="soft">: {because.join(', ')}</span>}
      </span>
    </li>
  );
}

/** What a date card rests on: the article's wording, and its day. */
export function DateReasons({ said, day, lang }: { said?: string; day?: string; lang: Lang }) {
  const t = useTranslate();
  if (!said) return null;
  return <p>{day ? t('why_date', [said, formatEdtf(day, lang)]) : t('why_said', [said])}</p>;
}

/** How a mention was worded, what spoke for and against the link, and what else it might have been. */
export function ReasonsView({
  reasons,
  said,
  lang,
}: {
  reasons?: Reasons | null;
  said?: string;
  lang: Lang;
}) {
  const t = useTranslate();
  if (reasons === undefined) return <p class="soft">{t('loading')}</p>;
  if (reasons === null) return <p class="soft">{t('why_unknown')}</p>;
  return (
    <div class="reasons">
      <p>
        {said && `${t('why_said', [said])} `}
        {t(`form_${reasons.form}`)} {t('why_sure', [formatShare(reasons.score, lang)])}
      </p>
      {reasons.evidence.length > 0 && (
        <ul>
          {reasons.evidence.map((evidence) => (
            <EvidenceLine key={evidence.why} {...evidence} />
          ))}
        </ul>
      )}
      {reasons.runnersUp.length > 0 && (
        <p class="soft">
          {t('why_instead', [
            reasons.runnersUp.map(({ name, score }) => `${name} (${formatShare(score, lang)})`).join(', '),
          ])}
        </p>
      )}
    </div>
  );
}
