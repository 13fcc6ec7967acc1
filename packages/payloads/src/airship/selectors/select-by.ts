import { selectorSchemas } from '@textwire/airship/contract'
import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import { asWritten } from '../moments/as-written.ts'
import type { SelectorBy } from './selector.ts'

type Key = Exclude<keyof typeof selectorSchemas, 'activity' | 'attribute' | 'sms_id'>

const shape = z.record(z.string(), z.unknown())

/**
 * A selector that has one field with one value or several, and at most a second field.
 *
 * @param key The field on the wire.
 * @param builder The function that the caller called; the value goes by the same name.
 * @param rest The second field, which has one name.
 */
export const selectBy = <Field extends Key>(
  key: Field,
  builder: string,
  value: unknown,
  rest: object = {},
): SelectorBy<Field> =>
  checkedPayload(
    {
      builder,
      shape,
      toWire: ({ [builder]: one, ...others }) => asWritten({ [key]: one, ...others }),
      // Which of the schemas it is, the field says.
      schema: selectorSchemas[key] as z.ZodType,
      names: { [key]: builder },
    },
    { [builder]: value, ...rest },
    // And so does the selector that it lets through.
  ) as SelectorBy<Field>
