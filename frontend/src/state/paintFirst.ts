/** Lets the text show what a key did before the rest of the page is drawn: React follows when that frame is painted. */

/** Where no frame is made, as in a tab in the background, the rest follows after this long. */
const LATEST = 100;

let holding = false;
const waiting = new Set<() => void>();
let cancel: (() => void) | null = null;

/** Calls back once the next frame is painted; returns how to stop. */
function afterFrame(then: () => void): () => void {
  const channel = new MessageChannel();
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    channel.port1.close();
  };
  const once = () => {
    stop();
    then();
  };
  channel.port1.onmessage = once;
  const frame = requestAnimationFrame(() => channel.port2.postMessage(null));
  const timer = setTimeout(once, LATEST);
  return stop;
}

function tellWaiting(): void {
  cancel?.();
  cancel = null;
  const told = [...waiting];
  waiting.clear();
  for (const listener of told) listener();
}

/** Does what must not move the focus: whoever listens patiently hears of it after the next frame. */
export function paintFirst(act: () => void): void {
  if (holding) {
    act();
    return;
  }
  holding = true;
  try {
    act();
  } finally {
    holding = false;
    if (waiting.size > 0) cancel ??= afterFrame(tellWaiting);
  }
}

/** Subscribes with `subscribe`, but waits for the frame with what happens in `paintFirst`. */
export function subscribePatiently(subscribe: (listener: () => void) => () => void, listener: () => void): () => void {
  const stop = subscribe(() => {
    if (holding) {
      waiting.add(listener);
      return;
    }
    // Nobody hears of this before what came earlier.
    if (waiting.size > 0) tellWaiting();
    listener();
  });
  return () => {
    waiting.delete(listener);
    stop();
  };
}
