import type { SendMessageBody as Fields } from '../generated/types.ts'

/**
 * The ways of naming an audience. A message uses exactly one.
 * Source: OneSignal, "Sending messages with the OneSignal API", "Choose your target audience".
 */
export const targetingModes = [
  'include_aliases',
  'include_subscription_ids',
  'include_phone_numbers',
  'included_segments',
  'filters',
] as const satisfies readonly (keyof Fields)[]

/** One way of naming an audience. */
export type TargetingMode = (typeof targetingModes)[number]

/**
 * The ways that reach users over several channels and so need `target_channel`.
 * Source: OneSignal, reference page "SMS", `target_channel`.
 */
export const modesWithChannel = [
  'include_aliases',
  'included_segments',
] as const satisfies readonly TargetingMode[]

type ModeWithChannel = (typeof modesWithChannel)[number]

type Channel<Mode> = Mode extends ModeWithChannel
  ? Required<Pick<Fields, 'target_channel'>>
  : Pick<Fields, 'target_channel'>

type Exclusion<Mode> = Mode extends 'included_segments'
  ? Pick<Fields, 'excluded_segments'>
  : { excluded_segments?: never }

type Only<Mode extends TargetingMode> = Required<Pick<Fields, Mode>> & {
  [Other in Exclude<TargetingMode, Mode>]?: never
}

/** Exactly one audience, with what may stand beside it. */
export type Targeting = {
  [Mode in TargetingMode]: Only<Mode> & Channel<Mode> & Exclusion<Mode>
}[TargetingMode]
