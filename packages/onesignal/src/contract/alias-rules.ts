import { type Rule, type Violation, under } from '../generated/rule.ts'
import { shown } from '../generated/shown.ts'
import type { Aliases } from '../generated/types.ts'

const maxLabels = 20
const given = ['external_id', 'onesignal_id']
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Source: OneSignal, "Create user": up to 20 custom aliases. */
export const aliasCount: Rule<Aliases> = (aliases) => {
  const count = Object.keys(aliases).filter((label) => !given.includes(label)).length
  return count > maxLabels
    ? [{ path: [], message: `has ${count} labels of your own; expected at most ${maxLabels}` }]
    : []
}

/** Source: OneSignal, "Create alias": the body holds at least one alias. */
const someAlias: Rule<Aliases> = (aliases) =>
  Object.keys(aliases).length === 0
    ? [{ path: [], message: 'is empty; expected at least one alias' }]
    : []

/** What is wrong with a request that gives a user aliases. */
export const createAliasRules: Rule<{ identity: Aliases }> = ({ identity }): Violation[] =>
  under(['identity'], [...someAlias(identity), ...aliasCount(identity)])

/** Source: OneSignal, "Create alias", 400 `request-1`: an id under `onesignal_id` is a UUID. */
export const aliasPathRules: Rule<{ alias_label: string; alias_id: string }> = (path) =>
  path.alias_label === 'onesignal_id' && !uuid.test(path.alias_id)
    ? [
        {
          path: ['alias_id'],
          message: `expected a UUID beside onesignal_id, got ${shown(path.alias_id)}`,
        },
      ]
    : []

/** Source: OneSignal, "Users": the OneSignal ID is read-only. */
export const deleteAliasRules: Rule<{ alias_label_to_delete: string }> = (path) =>
  path.alias_label_to_delete === 'onesignal_id'
    ? [{ path: ['alias_label_to_delete'], message: 'is onesignal_id, which cannot be deleted' }]
    : []
