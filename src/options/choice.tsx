import type { Settings } from '../shared/settings.ts';
import { choose } from '../shared/settings-store.ts';
import type { SettingsState } from '../shared/use-settings.ts';

type Chosen = 'density' | 'style' | 'opening' | 'cardLanguage';

interface Props<K extends Chosen> extends SettingsState {
  of: K;
  label: string;
  /** What it is about, in a line. */
  text: string;
  options: { value: Settings[K]; label: string }[];
  /** Said of what is chosen. */
  note?: string;
}

/** One of a few, shown side by side: nothing to unfold. */
export function Choice<K extends Chosen>({ of, label, text, options, note, settings, change }: Props<K>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <p id={`${of}-text`}>{text}</p>
      <div class="choice-options">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={of}
              value={value}
              aria-describedby={`${of}-text`}
              checked={settings[of] === value}
              onChange={() => void change(choose(of, value))}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {note && (
        <p class="note" role="status">
          {note}
        </p>
      )}
    </fieldset>
  );
}
