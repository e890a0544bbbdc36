import { useEffect, useState } from "react";

const QUIET = 250;

/** The value as it stood when it last rested for a moment: for searches that go to the server while one types. */
export function useDebounced<V>(value: V): V {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), QUIET);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
