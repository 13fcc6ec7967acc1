import type { CreateAndSendRow } from '@textwire/airship/contract'
import type { DeepReadonly } from '../deep-readonly.ts'
import type { CreateAndSendOptions } from '../push/push-options.ts'

/** Whom a create-and-send registers and texts. */
export type CreateAndSendPeople =
  /** Rows, as `createAndSendRows` makes them. */
  | DeepReadonly<CreateAndSendRow[]>
  /** The people of a file that was uploaded before. */
  | { readonly bulkId: string }

/** What a create-and-send says beside its words. */
export interface CreateAndSendSettings<Redact extends boolean = boolean> {
  /** The people: rows, or an uploaded file. */
  readonly to: CreateAndSendPeople
  /** Whether `{{name}}` and the like in the words are filled in. A template is filled in without it. */
  readonly personalize?: boolean | undefined
  /** How it is handled. */
  readonly options?: CreateAndSendOptions<Redact> | undefined
}
