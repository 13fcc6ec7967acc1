import { answer } from '../answers.ts'
import { listed } from '../audience/predicate.ts'
import { operation } from '../operation.ts'
import { activeTags, tagWarning } from './active-tags.ts'
import { noteTagCount, refuseTags } from './refuse-tags.ts'
import { setTags } from './set-tags.ts'

/** `airship.modifyNamedUserTags`. Source: Airship, "Named users tags". */
export const modifyNamedUserTags = operation(
  'modifyNamedUserTags',
  ({ body, project, exchange, now }) => {
    const { audience, ...changes } = body
    const refusal = refuseTags(project, changes)
    if (refusal !== undefined) return refusal
    const missing: string[] = []
    for (const id of listed(audience.named_user_id)) {
      const user = project.namedUsers.get(id)
      if (user === undefined) missing.push(id)
      else noteTagCount(exchange, setTags(project, { user }, changes, now))
    }
    const { inactive } = activeTags(project, changes)
    const warnings = [
      ...(inactive.length > 0 ? [tagWarning(inactive)] : []),
      ...(missing.length > 0 ? [`Named users not found: ${missing.join(',')}`] : []),
    ]
    return answer(200, warnings.length > 0 ? { tag_warnings: warnings.join('; ') } : {})
  },
)
