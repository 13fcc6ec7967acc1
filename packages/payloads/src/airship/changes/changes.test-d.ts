import type {
  ModifyChannelAttributesBody,
  ModifyChannelTagsBody,
  ModifySmsChannelTagsBody,
} from '@textwire/airship/contract'
import { assertType, expectTypeOf, test } from 'vitest'
import type { DeepReadonly } from '../deep-readonly.ts'
import { channel } from '../selectors/channel.ts'
import { smsId } from '../selectors/sms-id.ts'
import { attributeChanges, type AttributeChangesInput } from './attribute-changes.ts'
import { tagChanges, type TagChangesInput } from './tag-changes.ts'

const add = { loyalty: ['gold'] }
const sms = { msisdn: '15035550100', sender: '12345' }

test('changes go into the bodies that make them', () => {
  assertType<DeepReadonly<ModifyChannelTagsBody>>({
    audience: channel('a'),
    ...tagChanges({ add }),
  })
  assertType<DeepReadonly<ModifySmsChannelTagsBody>>({ audience: sms, ...tagChanges({ set: add }) })
  assertType<DeepReadonly<ModifyChannelAttributesBody>>({
    audience: smsId(sms),
    attributes: attributeChanges({ set: { since: new Date() }, remove: ['trial'] }),
  })
})

test('tags are added, removed or both, or set alone', () => {
  tagChanges({ add, remove: add })
  // @ts-expect-error nothing
  tagChanges({})
  // @ts-expect-error set beside add
  tagChanges({ set: add, add })
  // @ts-expect-error set beside remove
  tagChanges({ set: add, remove: add })
  // @ts-expect-error a tag without a list around it
  tagChanges({ add: { loyalty: 'gold' } })
})

test('the compiler says what an empty change lacks', () => {
  expectTypeOf(tagChanges)
    .parameter(0)
    .toEqualTypeOf<TagChangesInput | 'expected add, remove or set'>()
  expectTypeOf(attributeChanges)
    .parameter(0)
    .toEqualTypeOf<AttributeChangesInput | 'expected set or remove'>()
})

test('attributes are set to what they can hold, or removed', () => {
  // @ts-expect-error nothing
  attributeChanges({})
  // @ts-expect-error only a moment
  attributeChanges({ at: new Date() })
  // @ts-expect-error no truth values
  attributeChanges({ set: { vip: true } })
})

test('a change that is undefined is one that is left out', () => {
  tagChanges({ add: { ...add, city: undefined }, remove: undefined, set: undefined })
  attributeChanges({ set: { city: undefined }, remove: undefined, at: undefined })
})
