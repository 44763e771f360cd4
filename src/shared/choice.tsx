import { RadioRow } from '../ui/radio-row.tsx';
import { useTranslate } from '../ui/translate.ts';
import { interfaceLanguages, readings, type Settings } from './settings.ts';
import { type Choosable, choose } from './settings-store.ts';
import type { SettingsState } from './use-settings.ts';

interface Props<K extends Choosable> extends SettingsState {
  of: K;
  label: string;
  text: string;
  options: { value: Settings[K]; label: string; lang?: string }[];
  note?: string;
}

/** A setting that is one of a few. */
export function Choice<K extends Choosable>({ of, settings, change, ...shown }: Props<K>) {
  return (
    <RadioRow
      {...shown}
      name={of}
      value={settings[of]}
      onChoose={(value) => void change(choose(of, value))}
    />
  );
}

/** The language of the interface. Each language names itself, so that who cannot read the others finds their own. */
export function LanguageChoice(state: SettingsState) {
  const t = useTranslate();
  return (
    <Choice
      {...state}
      of="language"
      label={t('choice_language')}
      text={t('choice_language_text')}
      options={interfaceLanguages.map((value) =>
        value === 'browser'
          ? { value, label: t('choice_language_browser') }
          : {
              value,
              lang: value,
              label: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
            },
      )}
    />
  );
}

/** Whether the listed sites are read by themselves. */
export function ReadsChoice({ sites, ...state }: SettingsState & { sites: string }) {
  const t = useTranslate();
  return (
    <Choice
      {...state}
      of="reads"
      label={t('choice_reads')}
      text={t('choice_reads_text', [sites])}
      options={readings.map((value) => ({ value, label: t(`choice_reads_${value}`) }))}
    />
  );
}
