interface Props<V extends string> {
  /** Name of the group; must be the only one of its kind on the page. */
  name: string;
  label: string;
  /** What it is about, in a line. */
  text: string;
  value: V;
  options: readonly { value: V; label: string; lang?: string }[];
  /** Said of what is chosen. */
  note?: string;
  onChoose(value: V): void;
}

/** One of a few, shown side by side: nothing to unfold. */
export function RadioRow<V extends string>({ name, label, text, value, options, note, onChoose }: Props<V>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <p id={`${name}-text`}>{text}</p>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              aria-describedby={`${name}-text`}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
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
