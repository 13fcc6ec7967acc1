import type { MockResponse } from '../../world/mock-response.ts'
import { answer, unreadable } from '../answers.ts'
import { operation, type Call } from '../operation.ts'
import { activeTags, tagWarning } from './active-tags.ts'
import { associate, disassociate } from './associate.ts'
import { contradiction } from './attribute-change.ts'
import { attributeWarning } from './change-attributes.ts'
import { findTarget } from './find-target.ts'
import { putNamedUser } from './named-users.ts'
import { noteTagCount, refuseTags } from './refuse-tags.ts'
import { setAttributes } from './set-attributes.ts'
import { setTags } from './set-tags.ts'

type Update = Call<'updateNamedUser'>

/** `airship.updateNamedUser`. Source: Airship, "Named user update". */
export const updateNamedUser = operation('updateNamedUser', (call) => {
  const refusal = refuseUpdate(call)
  if (refusal !== undefined) return refusal
  const { path, body, project, exchange, now } = call
  const id = path.named_user_id
  moveChannels(call)
  const user = putNamedUser(project, id, {}, now)
  const failed = setAttributes(project, { user }, body.attributes ?? [], now)
  const tags = body.tags ?? {}
  noteTagCount(exchange, setTags(project, { user }, tags, now))
  const { inactive } = activeTags(project, tags)
  return answer(200, {
    ...(inactive.length > 0 && { tag_warnings: tagWarning(inactive) }),
    ...(failed.length > 0 && { attribute_warnings: attributeWarning(failed) }),
  })
})

/** Everything is checked before anything is done. */
function refuseUpdate({ body, project, now }: Update): MockResponse | undefined {
  const { associate: joining = [], disassociate: leaving = [] } = body
  const ids = new Set(leaving.map(({ channel_id }) => channel_id.toLowerCase()))
  const both = joining.find(({ channel_id }) => ids.has(channel_id.toLowerCase()))
  if (both !== undefined) {
    return unreadable({ error: `${both.channel_id} is in both associate and disassociate` })
  }
  const twice = contradiction(body.attributes ?? [])
  if (twice !== undefined) return unreadable({ error: `${twice} is both set and removed` })
  const refused = [...joining, ...leaving].map((target) => findTarget(project, target, now).refusal)
  return refused.find((one) => one !== undefined) ?? (body.tags && refuseTags(project, body.tags))
}

function moveChannels({ path, body, project, exchange, now }: Update): void {
  for (const target of body.associate ?? []) {
    const { channel } = findTarget(project, target, now)
    if (channel !== undefined) associate(project, channel, path.named_user_id, now, exchange)
  }
  for (const target of body.disassociate ?? []) {
    const { channel } = findTarget(project, target, now)
    if (channel !== undefined) disassociate(project, channel, now, path.named_user_id)
  }
}
