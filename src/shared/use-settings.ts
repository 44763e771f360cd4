import { useEffect, useState } from 'preact/hooks';
import { defaults, type Settings } from './settings.ts';
import { keepSettings, ListFull, loadSettings, onSettingsChange } from './settings-store.ts';

export interface SettingsState {
  settings: Settings;
  /** The storage did not answer, or has no room: what to tell the reader. */
  problem?: keyof typeof problemText;
  change(by: (settings: Settings) => Settings): Promise<void>;
}

/** What to tell the reader of each problem. */
export const problemText = {
  load: 'settings_not_loaded',
  save: 'settings_not_saved',
  full: 'settings_list_full',
} as const;

/**
 * The settings, kept up to date with changes made elsewhere. A change shows at once and is taken back where it cannot be kept.
 * @param known as they were read before
 */
export function useSettings(known: Settings = defaults): SettingsState {
  const [settings, setSettings] = useState<Settings>(known);
  const [problem, setProblem] = useState<SettingsState['problem']>();

  useEffect(() => {
    void loadSettings().then((loaded) => {
      setSettings(loaded.settings);
      if (loaded.failed) setProblem('load');
    });
    return onSettingsChange(setSettings);
  }, []);

  const change = async (by: (settings: Settings) => Settings) => {
    const before = settings;
    const after = by(before);
    setSettings(after);
    try {
      await keepSettings(before, after);
      setProblem(undefined);
    } catch (error) {
      setSettings(before);
      setProblem(error instanceof ListFull ? 'full' : 'save');
    }
  };
  return { settings, ...(problem && { problem }), change };
}
