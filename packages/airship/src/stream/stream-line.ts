import type { Placed } from './create-place.ts'

/** What every event of the stream has in common. */
export interface StreamLine extends Placed {
  /** Such as `CUSTOM` or `MOBILE_ORIGINATED`; Airship adds new ones without notice. */
  readonly type: string
}
