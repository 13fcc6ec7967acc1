import type { Store } from '@textwire/sender'

/** A store of which the given share of calls fails: half of them before they have had an effect, half after. */
export function flakyStore(store: Store, random: () => number, rate: number): Store {
  const throughTrouble = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    const luck = random()
    if (luck < rate / 2) throw new Error('The store is down.')
    const answer = await call()
    if (luck < rate) throw new Error('The answer of the store is lost.')
    return answer
  }
  return {
    claim: (...given) => throughTrouble(() => store.claim(...given)),
    get: (...given) => throughTrouble(() => store.get(...given)),
    put: (...given) => throughTrouble(() => store.put(...given)),
    replace: (...given) => throughTrouble(() => store.replace(...given)),
    remove: (...given) => throughTrouble(() => store.remove(...given)),
  }
}
