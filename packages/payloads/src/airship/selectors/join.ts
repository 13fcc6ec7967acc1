import { type PushAudience, audienceSchema } from '@textwire/airship/contract'
import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import type { DeepReadonly } from '../deep-readonly.ts'
import type { Joined } from './joined.ts'

type Checked = DeepReadonly<PushAudience>

const shape = z.strictObject({ selectors: z.unknown() })

/** Selectors under `AND` or `OR`; one alone stays as it is. */
export function join(builder: 'and' | 'or', key: 'AND' | 'OR', given: Joined): Checked {
  const plan = {
    builder,
    shape,
    toWire: ({ selectors }: z.infer<typeof shape>) => ({ [key]: selectors }),
    schema: audienceSchema,
    names: { [key]: 'selectors' },
  }
  const joined = checkedPayload(plan, { selectors: Array.isArray(given[0]) ? given[0] : given })
  // A list of selectors went in, under this key.
  const selectors = (joined as Readonly<Record<typeof key, readonly [Checked]>>)[key]
  return selectors.length === 1 ? selectors[0] : joined
}
