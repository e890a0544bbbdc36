import { useLayoutEffect } from "react";
import type { LabelSession } from "../../actions/label/session";
import type { Histories } from "../../state/histories";

/** Acts come in bursts: this long to write them down together. */
const GATHER = 150;

/** Writes down what can be undone, while somebody labels and when the page goes away. */
export function useKeptHistory(session: LabelSession, histories: Histories): void {
  // Before the page is painted: the first key may follow at once, and is to be undone after a reload too.
  useLayoutEffect(() => {
    const article = session.workspace.article.id;
    if (!session.writable) {
      void histories.forget(article);
      return;
    }
    let known = session.get().history;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      void histories.keep(article, known);
    };
    const stop = session.subscribe(() => {
      const { history } = session.get();
      if (history === known) return;
      known = history;
      timer ??= setTimeout(keep, GATHER);
    });
    const hide = () => {
      if (timer !== undefined) keep();
    };
    window.addEventListener("pagehide", hide);
    document.addEventListener("visibilitychange", hide);
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener("pagehide", hide);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [session, histories]);
}
