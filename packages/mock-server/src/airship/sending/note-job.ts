import type { Exchange } from '../../world/exchange.ts'
import { isObject } from '../../world/parse-json.ts'
import type { Job } from './job.ts'
import type { DeliveryRow } from './push-row.ts'

/** What a message may ask for and the mock server does not do. */
const NOT_EMULATED = {
  options: [
    'no_throttle',
    'redact_payload',
    'bypass_frequency_limits',
    'bypass_holdout_groups',
    'bypass_ban_list_processing',
    'ban_list_parameters',
  ],
  body: ['orchestration', 'feed_references', 'snippet_references'],
}

/** Leaves remarks on what a message asks for in vain. */
export function noteJob({ note }: Pick<Exchange, 'note'>, { kind, body }: Job): void {
  const { options = {} } = body
  const ignored = [...given(options, NOT_EMULATED.options), ...given(body, NOT_EMULATED.body)]
  if (kind !== 'create-and-send') ignored.push(...given(options, ['use_strict_sms_validation']))
  if (ignored.length > 0) note(`Without effect here: ${ignored.join(', ')}.`)
  const others = body.device_types.filter((one) => !/^[sm]ms$/.test(one))
  if (others.length > 0) note(`Nothing is sent to ${others.join(', ')}.`)
  if (JSON.stringify(body.notification).includes('"content_length"')) {
    note(
      'content_length is not compared with the file: the service drops the message if it differs.',
    )
  }
}

const given = (object: unknown, names: readonly string[]): string[] =>
  names.filter((name) => isObject(object) && Object.hasOwn(object, name))

/** Says why messages were dropped, each reason once. */
export function noteDropped(
  { note }: Pick<Exchange, 'note'>,
  deliveries: readonly DeliveryRow[],
): void {
  const problems = new Set(deliveries.flatMap(({ problem }) => problem ?? []))
  for (const problem of problems) note(`A message was dropped: ${problem}`)
}
