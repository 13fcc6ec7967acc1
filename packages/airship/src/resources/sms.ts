import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import { checkObject } from '../check-object.ts'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateCustomSmsResponseBody,
  CreateCustomSmsResponseResult,
  ModifySmsChannelTagsBody,
  ModifySmsChannelTagsResult,
  OptOutResult,
  RegisterSmsChannelBody,
  SmsChannelLookup,
  SmsIdentity,
  TriggerSmsKeywordInteractionBody,
  TriggerSmsKeywordInteractionResult,
  UninstallSmsChannelResult,
  UpdateSmsChannelBody,
  UpdateSmsChannelResult,
} from '../contract/index.ts'
import { toRegistration } from '../to-registration.ts'
import type { SmsRegistration } from '../to-registration.ts'
import { withWarnings } from '../with-warnings.ts'
import type { Warned } from '../with-warnings.ts'

/** What is done to the tags: some added or removed or both, or groups set. */
export type SmsTagChange = DistributiveOmit<ModifySmsChannelTagsBody, 'audience'>

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never

/** The SMS channels of one project: one for each pair of number and sender. */
export interface Sms {
  /**
   * Registers a number for a sender.
   *
   * With `opted_in` it is silent and may be repeated; **without it Airship texts the person** a request to opt in,
   * once for every call, so a registration whose outcome is unknown is not repeated. Such a registration counts as pending
   * unless the answer says otherwise. Tags and attributes that were not set are told in `warnings`.
   *
   * @throws {InvalidRequestError} When the project has no such sender, or the number cannot be reached by it.
   * @throws {OutcomeUnknownError} Only without `opted_in`: when nobody can say whether the person was texted.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * const result = await airship.sms.register({ msisdn: '15035556789', sender: '12345' })
   * if (result.status === 'pending') console.log('asked with', result.push_id)
   * else console.log('opted in', result.channel_id)
   * ```
   */
  register(
    body: DeepReadonly<RegisterSmsChannelBody>,
    options?: CallOptions,
  ): CallPromise<SmsRegistration>
  /**
   * Changes the moment of consent, the time zone or the language of a channel. Number and sender must be those of the
   * channel: they cannot be changed.
   *
   * @throws {NotFoundError} When they are not.
   */
  update(
    channelId: string,
    body: DeepReadonly<UpdateSmsChannelBody>,
    options?: CallOptions,
  ): CallPromise<UpdateSmsChannelResult>
  /**
   * Looks a channel up. Moments come back with their zone (`Z`), which Airship leaves out.
   *
   * @throws {NotFoundError} When there is no channel for the pair.
   */
  lookup(identity: DeepReadonly<SmsIdentity>, options?: CallOptions): CallPromise<SmsChannelLookup>
  /**
   * Marks a channel as opted out: it receives nothing, even when addressed. Register again with `opted_in` to
   * undo it.
   */
  optOut(identity: DeepReadonly<SmsIdentity>, options?: CallOptions): CallPromise<OptOutResult>
  /**
   * Removes a number with **everything that is known of it**, its consent among it. It can be registered again, as
   * another channel, and nothing comes back. To stop texts, use {@link optOut}.
   */
  uninstall(
    identity: DeepReadonly<SmsIdentity>,
    options?: CallOptions,
  ): CallPromise<UninstallSmsChannelResult>
  /**
   * Adds and removes tags, or sets the tags of groups and so removes all others in them. Up to 100 tags a group.
   *
   * A success can still name groups that do not exist or are not active: look at `warnings`.
   *
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * const { warnings } = await airship.sms.modifyTags(
   *   { msisdn: '15035556789', sender: '12345' },
   *   { add: { interests: ['tables'] }, remove: { interests: ['chairs'] } },
   * )
   * ```
   */
  modifyTags(
    identity: DeepReadonly<SmsIdentity>,
    change: DeepReadonly<SmsTagChange>,
    options?: CallOptions,
  ): CallPromise<Omit<ModifySmsChannelTagsResult, 'warnings'> & Warned>
  /**
   * Acts as if the person had texted a keyword to the senders, opt-out words included: for tests without a phone. What
   * the keyword is answered with goes to the person, so it is **never** repeated when its outcome is unknown.
   *
   * @param msisdn Who is to have texted: digits alone, country code first.
   * @throws {InvalidRequestError} When the keyword is not set up for one of the senders.
   */
  triggerKeyword(
    msisdn: string,
    body: DeepReadonly<TriggerSmsKeywordInteractionBody>,
    options?: CallOptions,
  ): CallPromise<TriggerSmsKeywordInteractionResult>
  /**
   * Answers a text that came to the webhook, with an SMS or an MMS. The person need not have opted in. The id is good for
   * 10 minutes from `received_timestamp`. Needs a client with a bearer `token`; **never** repeated when its outcome is
   * unknown.
   *
   * Source: Airship, "Custom SMS response".
   *
   * @throws {NotFoundError} When the id is unknown, or older than 10 minutes.
   * @throws {OutcomeUnknownError} When nobody can say whether the person got the answer.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship({ appKey: '…', token: '…' })
   *
   * await airship.sms.respond({
   *   mobile_originated_id: '28883743-4868-4083-ab5d-77ac4542531a',
   *   sms: { alert: 'Your balance is $12.' },
   * })
   * ```
   */
  respond(
    body: DeepReadonly<CreateCustomSmsResponseBody>,
    options?: CallOptions,
  ): CallPromise<CreateCustomSmsResponseResult>
}

/** The SMS channels of a connection. */
export function createSms({ call }: AirshipConnection): Sms {
  return {
    register: (body, options) =>
      call(
        rows.registerSmsChannel,
        { body },
        options,
        toRegistration((body?.opted_in ?? undefined) !== undefined),
      ),
    update: (channel_id, body, options) =>
      call(rows.updateSmsChannel, { path: { channel_id }, body }, options),
    lookup: (identity, options) =>
      call(
        rows.lookupSmsChannel,
        () => {
          const { msisdn, sender } = checkObject(rows.lookupSmsChannel, 'identity', identity)
          return { path: { msisdn, sender } }
        },
        options,
      ),
    optOut: (identity, options) => call(rows.optOutSmsChannel, { body: identity }, options),
    uninstall: (identity, options) => call(rows.uninstallSmsChannel, { body: identity }, options),
    modifyTags: (audience, change, options) =>
      call(
        rows.modifySmsChannelTags,
        () => ({
          body: {
            ...checkObject(rows.modifySmsChannelTags, 'change', change),
            audience: checkObject(rows.modifySmsChannelTags, 'identity', audience),
          },
        }),
        options,
        withWarnings<ModifySmsChannelTagsResult>(),
      ),
    triggerKeyword: (msisdn, body, options) =>
      call(rows.triggerSmsKeywordInteraction, { path: { msisdn }, body }, options),
    respond: (body, options) => call(rows.createCustomSmsResponse, { body }, options),
  }
}
