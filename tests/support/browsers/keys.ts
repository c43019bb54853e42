/** Key combinations as people write them (`Alt+L`, `Control+Enter`) for both protocols. */

const MODIFIERS = new Set(['Alt', 'Control', 'Meta', 'Shift']);

/** WebDriver's code points for keys that type nothing; source: W3C WebDriver, "Keyboard actions". */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

export type KeyCombination = { modifiers: string[]; key: string };

/** Splits `Alt+L` into its modifiers and its key. A letter under modifiers is the plain letter. */
export function parseKeys(combination: string): KeyCombination {
  const parts = combination === '+' ? ['+'] : combination.split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1);
  const unknown = modifiers.find((name) => !MODIFIERS.has(name));
  if (unknown !== undefined || key === '') throw new Error(`not a key combination: ${combination}`);
  const plain = modifiers.length > 0 && !modifiers.includes('Shift') && key.length === 1;
  return { modifiers, key: plain ? key.toLowerCase() : key };
}

/** The code point WebDriver wants for a key's name; letters are their own. */
export function webdriverKey(name: string): string {
  const code = WEBDRIVER_KEYS[name];
  if (code !== undefined) return code;
  if ([...name].length === 1) return name;
  throw new Error(`unknown key: ${name}`);
}
