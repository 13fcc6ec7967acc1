/** Runs work of one key after all earlier work of that key. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>

/** Keeps work apart that would get into each other's way. Work that fails holds up nothing. */
export function createTurns(): InTurn {
  const lastOf = new Map<string, Promise<unknown>>()
  return async (key, work) => {
    const turn = (lastOf.get(key) ?? Promise.resolve()).then(work, work)
    lastOf.set(key, turn)
    try {
      return await turn
    } finally {
      if (lastOf.get(key) === turn) lastOf.delete(key)
    }
  }
}
