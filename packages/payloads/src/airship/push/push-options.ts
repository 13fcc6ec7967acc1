import type { Refused } from '../../refused.ts'

/** How a message is handled. Source: Airship, "Push options". */
export interface MessageOptions<Redact extends boolean = boolean> {
  /** Whether to leave out the throttle that is set for the project. */
  readonly noThrottle?: boolean | undefined
  /** Whether it stays out of the activity log. */
  readonly omitFromActivityLog?: boolean | undefined
  /** Whether its text stays out of Airship's logs. Not for a push that waits in a schedule, which has to be stored. */
  readonly redactPayload?: Redact | undefined
  /** Whether it goes out also to those who have had as many messages as the project allows. */
  readonly bypassFrequencyLimits?: boolean | undefined
  /** Whether it goes out also to those whom an experiment holds back. */
  readonly bypassHoldoutGroups?: boolean | undefined
  /** Whether the ban list is left out of account. */
  readonly bypassBanListProcessing?: boolean | undefined
  /** Texts by name that the ban list is asked with. */
  readonly banListParameters?: Readonly<Record<string, string | undefined>> | undefined
  /** To how many people it goes at most. */
  readonly maxRecipients?: number | undefined
}

/** The options of a push to channels that are there already. */
export interface PushOptionsInput<Redact extends boolean = boolean> extends MessageOptions<Redact> {
  readonly useStrictSmsValidation?:
    | Refused<'useStrictSmsValidation is an option of create-and-send alone'>
    | undefined
}

/** The options of a create-and-send. */
export interface CreateAndSendOptions<
  Redact extends boolean = boolean,
> extends MessageOptions<Redact> {
  /** Whether a row that cannot be texted is an error, instead of being left out without a word. */
  readonly useStrictSmsValidation?: boolean | undefined
}
