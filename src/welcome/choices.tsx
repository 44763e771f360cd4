import type { Lang } from '../knowledge/entity.ts';
import { LanguageChoice } from '../shared/choice.tsx';
import { SitesChoice } from '../shared/sites-choice.tsx';
import { problemText, useSettings } from '../shared/use-settings.ts';
import { useTranslate } from '../ui/translate.ts';

/** The two things that a new reader may want to choose at once; the rest stands on the settings page. */
export function Choices({ lang }: { lang: Lang }) {
  const t = useTranslate();
  const state = useSettings();
  return (
    <>
      <h2>{t('choices')}</h2>
      {state.problem && <p role="alert">{t(problemText[state.problem])}</p>}
      <LanguageChoice {...state} />
      <SitesChoice {...state} lang={lang} />
    </>
  );
}
