/** What the browser's own window is told of keys that are held down together: `Alt+Shift+O`, as a manifest writes them. */
export function pressed(shortcut: string): string {
  const keys = shortcut.split('+').map((key) => ({
    key,
    code: key.length === 1 ? `Key${key}` : `${key}Left`,
    keyCode: modifiers[key] ?? key.charCodeAt(0),
  }));
  return `
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const keys = ${JSON.stringify(keys)}.map((key) => new window.KeyboardEvent('', key));
    for (const key of keys) input.keydown(key);
    for (const key of keys.reverse()) input.keyup(key);`;
}

const modifiers: Readonly<Record<string, number>> = { Shift: 16, Alt: 18 };
