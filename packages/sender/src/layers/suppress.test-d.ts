import { createOptOutList } from '../opt-out/create-opt-out-list.ts'
import type { OptOutCheck } from '../opt-out/opt-out-list.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { suppress } from './suppress.ts'

declare const check: OptOutCheck
const list = createOptOutList({ store: memoryStore() })

suppress(list)
suppress(list, { learn: true })
suppress(check)
suppress(check, { learn: false })
suppress(new Set(['+15035550123']))
suppress({ has: async () => false })

// @ts-expect-error: a list that cannot be added to learns nothing.
suppress(check, { learn: true })
// @ts-expect-error: a list has to be asked by `has`.
suppress(['+15035550123'])
