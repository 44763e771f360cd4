import { useEffect, useState } from 'preact/hooks';
import { defaults, type Settings } from './settings.ts';
import { keepSettings, loadSettings, onSettingsChange } from './settings-store.ts';

export interface SettingsState {
  settings: Settings;
  /** The storage did not answer: what to tell the reader. */
  problem?: 'load' | 'save';
  change(by: (settings: Settings) => Settings): Promise<void>;
}

/** The settings, kept up to date with changes made elsewhere. A change shows at once and is taken back where it cannot be kept. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings>(defaults);
  const [problem, setProblem] = useState<'load' | 'save'>();

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
    } catch {
      setSettings(before);
      setProblem('save');
    }
  };
  return { settings, ...(problem && { problem }), change };
}
