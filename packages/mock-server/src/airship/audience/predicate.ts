import type { ProjectState } from '../project-state.ts'
import type { Channel } from '../sms/channel.ts'

/** Whether an audience holds a channel. */
export type Predicate = (channel: Channel) => boolean

/** What a selector is evaluated against. */
export interface Evaluation {
  readonly project: ProjectState
  /** The world's time, which relative dates count from. */
  readonly now: number
  /** The segments that are being evaluated: one that names itself holds nobody. */
  readonly segments: ReadonlySet<string>
}

/** One value, or several. */
export const listed = (values: string | readonly string[]): readonly string[] =>
  typeof values === 'string' ? [values] : values
