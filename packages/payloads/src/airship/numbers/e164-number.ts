import { shown } from '@textwire/airship/contract'
import { isPossible, type E164 } from '@textwire/phone'
import * as z from 'zod'

/** A number in E.164 as it stands; one that people wrote has to be read first. */
export const e164Number = z.custom<E164>(
  (value) => typeof value === 'string' && isPossible(value),
  {
    error: ({ input }) =>
      `expected an E.164 number such as +15035550100, got ${shown(input)}; parseE164 reads what people write`,
  },
)
