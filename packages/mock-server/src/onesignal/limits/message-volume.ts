import { createRollingSum, type RollingSum } from '../../world/rolling-sum.ts'
import type { Store } from '../../world/store.ts'

/** Source: OneSignal, "Rate limits", application message limit. */
const WINDOW_MS = 15 * 60_000

/** How many messages an app has delivered of late. */
export const createMessageVolume = (store: Store): RollingSum => createRollingSum(store, WINDOW_MS)
