/** Names of keys, the same in tables, hints and events. */

const NAMED: Record<string, string> = { " ": "Space", Esc: "Escape" };

type KeyPress = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "code">;

// With Alt, some layouts write another letter (Alt+[ is "“" on a Mac); the code still says which key it was.
const BY_CODE: Record<string, [plain: string, shifted: string]> = {
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
};

/** "j", "J" for Shift+j, "{", "Shift+Tab", "Alt+[", "Ctrl+k". Meta counts as Ctrl. */
export function keyOf(press: KeyPress): string {
  const physical = press.altKey ? BY_CODE[press.code] : undefined;
  const key = physical ? physical[press.shiftKey ? 1 : 0] : (NAMED[press.key] ?? press.key);
  const printable = [...key].length === 1;
  const ctrl = press.ctrlKey || press.metaKey;
  return `${ctrl ? "Ctrl+" : ""}${press.altKey ? "Alt+" : ""}${press.shiftKey && (ctrl || !printable) ? "Shift+" : ""}${
    ctrl && printable ? key.toLowerCase() : key
  }`;
}

const SHOWN: Record<string, string> = { Escape: "Esc", ArrowUp: "↑", ArrowDown: "↓" };

/** What a hint prints for a key: "J" becomes "Shift J". */
export function shownKey(key: string): string {
  // A plus at the end is the key itself.
  const parts = key.endsWith("+") ? [...key.slice(0, -1).split("+").slice(0, -1), "+"] : key.split("+");
  const last = parts.at(-1) ?? key;
  const upper = parts.length === 1 && last.length === 1 && last !== last.toLowerCase();
  const words = [
    ...parts.slice(0, -1),
    ...(upper ? ["Shift"] : []),
    SHOWN[last] ?? (last.length === 1 && (upper || parts.length > 1) ? last.toUpperCase() : last),
  ];
  return words.join(" ");
}

/** Whether the press belongs to a field that is being typed in. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select");
}
