import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useTranslate } from '../ui/translate.ts';

interface Command {
  name?: string;
  shortcut?: string;
}

/** The browser describes them too, but in its own language only. */
const texts = { toggle: 'command_toggle', next: 'command_next', previous: 'command_previous' } as const;

/** The commands with the keys that they have now. */
export function Keyboard() {
  const t = useTranslate();
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const read = () => void browser.commands.getAll().then(setCommands);
    read();
    // The reader may come back from the page where they are changed.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <section>
      <h2>{t('options_keyboard')}</h2>
      <p>{t('options_keyboard_text')}</p>
      <dl class="keys">
        {commands.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{t(texts[name as keyof typeof texts] ?? 'command_open')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('options_keyboard_none')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
