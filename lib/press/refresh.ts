import { z } from 'zod';

const key = Symbol.for('habeas.press');
const door = z.object({ refresh: z.custom<() => Promise<unknown>>((value) => typeof value === 'function') });

/** Lets code in the same process that was bundled apart from the server find the press. */
export function openRefresh(refresh: () => Promise<unknown>): void {
  Reflect.set(globalThis, key, { refresh });
}

/**
 * To be awaited after a publication or withdrawal has committed and before its editor is answered: from
 * then on this process sends no page the publication changed. Without a press in the process (a script,
 * a test) it does nothing; other processes follow by themselves within a second.
 */
export async function refreshPress(): Promise<void> {
  const found = door.safeParse(Reflect.get(globalThis, key));
  if (found.success) await found.data.refresh();
}
