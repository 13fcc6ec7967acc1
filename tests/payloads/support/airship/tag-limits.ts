import type { Change } from '../change.ts'
import type { Limit, Pair } from '../limit.ts'
import { times } from '../times.ts'

const smsTags = 'Airship, "SMS tags"'
const groups = 'Airship, "Tag group object"'

const change = (value: Change): Pair => ({
  input: { add: undefined, remove: undefined, set: undefined, ...value },
  wire: { add: undefined, remove: undefined, set: undefined, ...value },
})
const hundred = (count: number) => times(count, (at) => `tag-${at}`)

const perChange: readonly Limit[] = ['add', 'remove', 'set'].flatMap((kind) => [
  {
    name: `100 tags of a group to ${kind}`,
    source: groups,
    path: `${kind}.loyalty`,
    says: `${kind}.loyalty`,
    fits: change({ [kind]: { loyalty: hundred(100) } }),
    breaks: change({ [kind]: { loyalty: hundred(101) } }),
  },
  {
    name: `128 characters of a tag to ${kind}`,
    source: smsTags,
    path: `${kind}.loyalty.0`,
    says: `${kind}.loyalty.0`,
    fits: change({ [kind]: { loyalty: ['x'.repeat(128)] } }),
    breaks: change({ [kind]: { loyalty: ['x'.repeat(129)] } }),
  },
  {
    name: `some characters of a tag to ${kind}`,
    source: smsTags,
    path: `${kind}.loyalty.0`,
    says: `${kind}.loyalty.0`,
    fits: change({ [kind]: { loyalty: ['x'] } }),
    breaks: change({ [kind]: { loyalty: [''] } }),
  },
  {
    name: `128 characters of a group to ${kind}`,
    source: groups,
    path: kind,
    says: kind,
    fits: change({ [kind]: { ['g'.repeat(128)]: ['gold'] } }),
    breaks: change({ [kind]: { ['g'.repeat(129)]: ['gold'] } }),
  },
  {
    name: `some characters of a group to ${kind}`,
    source: groups,
    path: kind,
    says: kind,
    breaks: change({ [kind]: { '': ['gold'] } }),
  },
  {
    name: `no group of Airship’s to ${kind}`,
    source: groups,
    path: `${kind}.ua_opt_in`,
    says: `${kind}.ua_opt_in`,
    fits: change({ [kind]: { ua: ['true'] } }),
    breaks: change({ [kind]: { ua_opt_in: ['true'] } }),
  },
])

/** The rules of changes of tags. */
export const tagLimits: readonly Limit[] = [
  ...perChange,
  {
    name: 'set beside add',
    source: smsTags,
    path: 'set',
    says: 'set',
    breaks: change({ add: { loyalty: ['gold'] }, set: { loyalty: ['gold'] } }),
  },
  {
    name: 'set beside remove',
    source: smsTags,
    path: 'set',
    says: 'set',
    breaks: change({ remove: { loyalty: ['gold'] }, set: { loyalty: ['gold'] } }),
  },
  {
    name: 'a tag in both add and remove',
    source: 'Airship, "Channel tags"',
    path: 'remove.loyalty.0',
    says: 'in both add and remove',
    fits: change({ add: { loyalty: ['gold'] }, remove: { plan: ['gold'] } }),
    breaks: change({ add: { loyalty: ['gold'] }, remove: { loyalty: ['gold'] } }),
  },
  {
    name: 'some change',
    source: smsTags,
    path: '',
    says: 'nothing to change',
    fits: change({ add: { loyalty: ['gold'] }, remove: { loyalty: ['silver'] } }),
    breaks: change({}),
  },
]
