import * as z from 'zod'
import type { Names } from '../../problems/names.ts'

const any = z.unknown().exactOptional()

/** The fields of the options, of which a push and a create-and-send have nearly the same. */
export const optionsShape = z
  .strictObject({
    noThrottle: any,
    omitFromActivityLog: any,
    redactPayload: any,
    bypassFrequencyLimits: any,
    bypassHoldoutGroups: any,
    bypassBanListProcessing: any,
    banListParameters: any,
    maxRecipients: any,
    useStrictSmsValidation: any,
  })
  .exactOptional()

interface OptionsDraft {
  readonly personalize?: unknown
  readonly options?: NonNullable<z.infer<typeof optionsShape>>
}

/** The options as they go on the wire; none when none is given. */
export function toOptions({ personalize, options = {} }: OptionsDraft, expiry?: unknown): unknown {
  const given = {
    expiry,
    personalization: personalize,
    no_throttle: options.noThrottle,
    omit_from_activity_log: options.omitFromActivityLog,
    redact_payload: options.redactPayload,
    bypass_frequency_limits: options.bypassFrequencyLimits,
    bypass_holdout_groups: options.bypassHoldoutGroups,
    bypass_ban_list_processing: options.bypassBanListProcessing,
    ban_list_parameters: options.banListParameters,
    audience_limits:
      options.maxRecipients === undefined ? undefined : { max_recipients: options.maxRecipients },
    use_strict_sms_validation: options.useStrictSmsValidation,
  }
  return Object.values(given).every((value) => value === undefined) ? undefined : given
}

/** What the options are called by the caller. */
export const optionsNames: Names = {
  'options.expiry': 'expiry',
  'options.personalization': 'personalize',
  'options.no_throttle': 'options.noThrottle',
  'options.omit_from_activity_log': 'options.omitFromActivityLog',
  'options.redact_payload': 'options.redactPayload',
  'options.bypass_frequency_limits': 'options.bypassFrequencyLimits',
  'options.bypass_holdout_groups': 'options.bypassHoldoutGroups',
  'options.bypass_ban_list_processing': 'options.bypassBanListProcessing',
  'options.ban_list_parameters': 'options.banListParameters',
  'options.audience_limits.max_recipients': 'options.maxRecipients',
  'options.use_strict_sms_validation': 'options.useStrictSmsValidation',
}
