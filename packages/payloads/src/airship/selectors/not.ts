import { type PushAudience, audienceSchema } from '@textwire/airship/contract'
import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import type { DeepReadonly } from '../deep-readonly.ts'
import type { Selector } from './selector.ts'

const shape = z.strictObject({ selector: z.unknown().exactOptional() })

/**
 * Everyone but those of a selector. Several of them make a push slow.
 * Source: Airship, "Audience selection", compound selectors.
 *
 * @throws PayloadError When the selector is wrong.
 * @example
 * ```ts
 * import { not, segment } from '@textwire/payloads/airship'
 *
 * not(segment('4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'))
 * ```
 */
export const not = (selector: Selector): DeepReadonly<PushAudience> =>
  checkedPayload(
    {
      builder: 'not',
      shape,
      toWire: (draft) => ({ NOT: draft.selector ?? null }),
      schema: audienceSchema,
      names: { NOT: 'selector' },
    },
    { selector },
  )
