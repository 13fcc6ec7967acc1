import type { ProjectState } from '../project-state.ts'
import type { TagChanges } from '../sms/change-tags.ts'

/** Tag operations with the groups that the project does not have taken out. */
export interface ActiveTags {
  readonly operations: TagChanges
  /** The groups that were taken out. */
  readonly inactive: readonly string[]
  /** Whether a group is left, or none was named. */
  readonly some: boolean
}

/** Sorts out the groups that are not active. Source: Airship, "Channel tags". */
export function activeTags({ options }: ProjectState, given: TagChanges): ActiveTags {
  const isActive = (group: string) =>
    options.tagGroups === undefined || group === 'device' || options.tagGroups.includes(group)
  const entries = Object.entries(given)
  const groups = [...new Set(entries.flatMap(([, tags = {}]) => Object.keys(tags)))]
  const operations = Object.fromEntries(
    entries.map(([name, tags = {}]) => [
      name,
      Object.fromEntries(Object.entries(tags).filter(([group]) => isActive(group))),
    ]),
  )
  const inactive = groups.filter((group) => !isActive(group))
  const some = groups.length === 0 || inactive.length < groups.length
  return { operations, inactive, some }
}

/** Source: Airship, "Channel tags": the groups come separated by commas. */
export const tagWarning = (inactive: readonly string[]): string =>
  `The following tag groups do not exist or are not active: ${inactive.join(',')}`
