/** One toast at a time, for what was done and can be undone. Errors never come here. */

import { createStore, useStore } from "../state/store";
import { Button } from "./Button";

interface ToastMessage {
  text: string;
  action?: { title: string; shortcut?: string; run: () => void };
}

const SHOWN = 6_000;
const store = createStore<ToastMessage | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

export function showToast(message: ToastMessage): void {
  clearTimeout(timer);
  store.set(message);
  timer = setTimeout(() => store.set(null), SHOWN);
}

export function ToastPlace() {
  const message = useStore(store);
  const action = message?.action;
  return (
    <div className="toasts" role="status">
      {message && (
        <div className="toast">
          <span>{message.text}</span>
          {action && (
            <Button
              look="quiet"
              shortcut={action.shortcut}
              onClick={() => {
                store.set(null);
                action.run();
              }}
            >
              {action.title}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
