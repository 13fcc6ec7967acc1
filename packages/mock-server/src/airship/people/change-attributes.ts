import { own } from '../../world/own.ts'
import type { ProjectState } from '../project-state.ts'
import { timeOf, type AttributeChange } from './attribute-change.ts'
import type { AttributeType } from './people-options.ts'
import { toAttributeValue } from './to-attribute-value.ts'

/** Whose attributes change. */
interface Owner {
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
}

/** What became of attributes. */
export interface ChangedAttributes {
  readonly attributes: Readonly<Record<string, unknown>>
  /** Those that are not defined, or were given a value of another type. */
  readonly failed: readonly string[]
}

/** Sets and removes what can be. A change that happened before the last one comes to nothing. */
export function changeAttributes(
  project: ProjectState,
  { id, attributes }: Owner,
  changes: readonly AttributeChange[],
  now: number,
): ChangedAttributes {
  const changed = new Map(Object.entries(attributes))
  const failed: string[] = []
  for (const change of changes) {
    const { key } = change
    const value = valueOf(change, project.options.attributes)
    if (value === undefined) failed.push(key)
    else if (isLatest(project, `${id}\n${key}`, timeOf(change, now))) {
      if (change.action === 'remove') changed.delete(key)
      else changed.set(key, value)
    }
  }
  return { attributes: Object.fromEntries(changed), failed }
}

/** What is kept: undefined if the attribute is not defined or the value does not fit. */
function valueOf(
  change: AttributeChange,
  types: Readonly<Record<string, AttributeType>> | undefined,
): unknown {
  // A JSON attribute may be set for an instance, as `visits#paris`.
  const type = own(types, change.key.split('#', 1)[0] ?? '')
  if (types !== undefined && type === undefined) return undefined
  return change.action === 'remove' ? null : toAttributeValue(type, change.value)
}

function isLatest({ attributeTimes }: ProjectState, key: string, at: number): boolean {
  if ((attributeTimes.get(key) ?? at) > at) return false
  attributeTimes.set(key, at)
  return true
}

/** Source: Airship, "Set or remove attributes on named users": the names come separated by commas. */
export const attributeWarning = (failed: readonly string[]): string =>
  `The following attributes could not be updated: ${failed.join(',')}`
