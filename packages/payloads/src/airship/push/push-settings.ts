import type { PushFields } from '@textwire/airship/contract'
import type { Refused } from '../../refused.ts'
import type { Selector } from '../selectors/selector.ts'
import type { PushOptionsInput } from './push-options.ts'

type OrchestrationType = NonNullable<PushFields['orchestration']>['type']
type Values = Readonly<Record<string, string | number | undefined>>

/** Which of a person's channels gets a push when there are several. Source: Airship, "Push object", `orchestration`. */
export type PushOrchestration =
  | {
      readonly type: Exclude<OrchestrationType, 'channel_priority'>
      readonly channelPriority?:
        | Refused<'channelPriority goes with the type channel_priority alone'>
        | undefined
    }
  | {
      readonly type: 'channel_priority'
      /** The platforms in order; the first that reaches the person gets it. */
      readonly channelPriority?: readonly string[] | undefined
    }

/** What a push says beside its words. */
export interface PushSettings<Redact extends boolean = boolean> {
  /** Whom to reach, as `all()`, `tag('vip')` or `and(…)` write it. */
  readonly to: Selector
  /** Whether `{{name}}` and the like in the words are filled in. A template is filled in without it. */
  readonly personalize?: boolean | undefined
  /** Why it is sent. */
  readonly messageType?: 'transactional' | 'commercial' | undefined
  /** 1 to 10 categories for reports, each up to 64 characters. */
  readonly campaigns?: readonly string[] | undefined
  /** How it is handled. */
  readonly options?: PushOptionsInput<Redact> | undefined
  /** Which of a person's channels gets it when there are several. */
  readonly orchestration?: PushOrchestration | undefined
  /** Values for the placeholders of everyone. */
  readonly globalAttributes?: Readonly<Record<string, unknown>> | undefined
  /** Outside data that the words draw on. */
  readonly feeds?:
    | readonly {
        readonly name: string
        readonly params?: Values | undefined
        /** Whether the message goes out when the feed fails. */
        readonly onError?: 'continue' | 'cancel' | undefined
      }[]
    | undefined
  /** Values by feed for when a feed fails. It goes with `feeds`. */
  readonly feedDefaults?: Readonly<Record<string, Values>> | undefined
  /** The names of reusable pieces that the words draw on. */
  readonly snippets?: readonly string[] | undefined
}

interface OfCountry {
  readonly country: string
  readonly language?: string | undefined
}
interface OfLanguage {
  readonly language: string
  readonly country?: string | undefined
}

/** For whom other words are meant: those of a language, a country or both, each a code of two letters. */
export type Locale = OfCountry | OfLanguage
