import type { AppRow } from './organization/app-row.ts'
import type { AppState } from './app-state.ts'

/** The apps of a world, those apart that a restored world has not made yet. */
export interface Apps {
  /** @param appId in any case */
  get(appId: string): AppState | undefined
  /** In the order in which they came. */
  values(): readonly AppState[]
  /** Makes an app without keys, in the name of the organization. */
  create(info: AppRow): AppState
}
