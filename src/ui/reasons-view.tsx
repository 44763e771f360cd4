import type { Evidence } from '../annotate/annotation.ts';
import type { Reasons } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { formatEdtf, formatShare } from './format.ts';
import { type MessageKey, useTranslate } from './translate.ts';

/** The linker's features in words; one that is not listed is too small a matter for a reader. */
const featureWords: Record<string, MessageKey | undefined> = {
  contextual: 'why_contextual',
  holdsOffice: 'why_holds_office',
  namedWithRole: 'why_named_with_role',
  namedBefore: 'why_named_before',
  namedLater: 'why_named_later',
  namedInTitle: 'why_named_in_title',
  roleBeside: 'why_role_beside',
  otherRoleBeside: 'why_other_role_beside',
  prominence: 'why_prominence',
  country: 'why_country',
  largeCity: 'why_large_city',
  related: 'why_related',
  relatedToThing: 'why_related',
  genderFits: 'why_gender_fits',
  genderDiffers: 'why_gender_differs',
  notYetBorn: 'why_not_yet_born',
  longDead: 'why_long_dead',
  metonym: 'why_metonym',
  dominant: 'why_dominant',
  spelledOut: 'why_spelled_out',
  capital: 'why_capital',
  commonWord: 'why_common_word',
  quoted: 'why_quoted',
  timely: 'why_timely',
};

function EvidenceLine({ feature, weight, because }: Evidence) {
  const t = useTranslate();
  const key = featureWords[feature];
  if (!key) return null;
  return (
    <li data-sign={weight < 0 ? 'against' : 'for'}>
      <span class="sign" aria-hidden="true">
        {weight < 0 ? '−' : '+'}
      </span>
      <span class="unseen">{t(weight < 0 ? 'why_against' : 'why_for')}</span>
      <span>
        {t(key)}
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
            <EvidenceLine key={evidence.feature} {...evidence} />
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
