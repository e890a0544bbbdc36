/** Whether a page may be left: whoever holds something that is kept nowhere else is asked first. */

/** Keeps what can be kept, else asks the person; true where nothing holds them. */
export type Guard = () => Promise<boolean>;

const guards = new Set<Guard>();

/** Returns how to stop being asked. */
export function guardLeaving(guard: Guard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}

export async function mayLeave(): Promise<boolean> {
  for (const guard of [...guards]) if (!(await guard())) return false;
  return true;
}
