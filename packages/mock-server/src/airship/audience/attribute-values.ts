import { deviceAttributes } from '../people/device-attributes.ts'
import { liveAttributes } from '../people/live-attributes.ts'
import type { Channel } from '../sms/channel.ts'
import type { Evaluation } from './predicate.ts'

/**
 * What a channel and its named user have for an attribute; nothing, if it is empty for both.
 *
 * A JSON attribute has several values if it was set for several instances, as `visits#paris` and `visits#rome`.
 */
export function attributeValues(
  channel: Channel,
  name: string,
  { project, now }: Evaluation,
): readonly unknown[] {
  const user = channel.namedUser === null ? undefined : project.namedUsers.get(channel.namedUser)
  return [deviceAttributes(channel), channel.attributes, user?.attributes ?? {}].flatMap((set) =>
    Object.entries(liveAttributes(set, now))
      .filter(([key, value]) => isNamed(key, name) && !isEmpty(value))
      .map(([, value]) => value),
  )
}

const isNamed = (key: string, name: string) => key === name || key.startsWith(`${name}#`)

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''
