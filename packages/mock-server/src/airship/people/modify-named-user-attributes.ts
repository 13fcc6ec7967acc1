import { answer, unreadable } from '../answers.ts'
import { operation } from '../operation.ts'
import { contradiction } from './attribute-change.ts'
import { attributeWarning } from './change-attributes.ts'
import { setAttributes } from './set-attributes.ts'

/** `airship.modifyNamedUserAttributes`. Source: Airship, "Set or remove attributes on named users". */
export const modifyNamedUserAttributes = operation(
  'modifyNamedUserAttributes',
  ({ path, body, project, now }) => {
    const twice = contradiction(body.attributes)
    if (twice !== undefined) return unreadable({ error: `${twice} is both set and removed` })
    const user = project.namedUsers.get(path.named_user_id)
    if (user === undefined) {
      return answer(200, { warnings: `Named user not found: ${path.named_user_id}` })
    }
    const failed = setAttributes(project, { user }, body.attributes, now)
    return answer(200, failed.length > 0 ? { warnings: attributeWarning(failed) } : {})
  },
)
