import type { SendMessageBody as Fields } from '../generated/types.ts'
import type { Channel, FieldsOf } from './channels.ts'

/**
 * The ways of naming an audience. A message uses exactly one; `include_phone_numbers` is for text messages and
 * `email_to` for emails.
 * Source: OneSignal, "Sending messages with the OneSignal API", "Choose your target audience".
 */
export const targetingModes = [
  'include_aliases',
  'include_subscription_ids',
  'include_phone_numbers',
  'email_to',
  'included_segments',
  'filters',
] as const satisfies readonly (keyof Fields)[]

/** One way of naming an audience. */
export type TargetingMode = (typeof targetingModes)[number]

/** The ways of naming an audience that a channel has. */
export type TargetingModeOf<Over extends Channel> = Extract<FieldsOf<Over>, TargetingMode>

/**
 * The ways that reach users over several channels, so that even a text message names its `target_channel` beside them.
 * Source: OneSignal, reference page "SMS", `target_channel`.
 */
export const modesWithChannel = [
  'include_aliases',
  'included_segments',
] as const satisfies readonly TargetingMode[]

type ModeWithChannel = (typeof modesWithChannel)[number]

type OptionalChannel<Over extends Channel, Mode> = Over extends 'sms'
  ? Exclude<Mode, ModeWithChannel>
  : Over extends 'email'
    ? Extract<Mode, 'email_to'>
    : never

type Named<Over extends Channel, Mode> = [Mode] extends [OptionalChannel<Over, Mode>]
  ? { target_channel?: Over }
  : { target_channel: Over }

type Exclusion<Mode> = Mode extends 'included_segments'
  ? Pick<Fields, 'excluded_segments'>
  : { excluded_segments?: never }

/** An audience named in one way over one channel, with what may stand beside it. */
export type Audience<Over extends Channel, Mode extends TargetingMode> = Required<
  Pick<Fields, Mode>
> & { [Other in Exclude<TargetingModeOf<Over>, Mode>]?: never } & Named<Over, Mode> &
  Exclusion<Mode>

type AudienceOver<Over extends Channel> = {
  [Mode in TargetingModeOf<Over>]: Audience<Over, Mode>
}[TargetingModeOf<Over>]

/** Exactly one audience over one channel, with what may stand beside it. */
export type Targeting = { [Over in Channel]: AudienceOver<Over> }[Channel]
