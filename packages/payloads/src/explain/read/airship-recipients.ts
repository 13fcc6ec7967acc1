import type { NumberedRecipient, Recipients } from './reading.ts'
import { quantity } from '../quantity.ts'
import { repeats } from './repeats.ts'
import { rowKey } from './rows-of.ts'
import { type Fields, fieldsOf, isFields, keyOf, listOf, listOrOne, textOf } from './values.ts'

/** Whom an Airship message reaches. */
export function airshipRecipients(audience: unknown, path: string): Recipients {
  const { create_and_send: rows, bulk_id: bulkId } = fieldsOf(audience)
  if (rows !== undefined) return byRow(listOf(rows), `${path}.create_and_send`)
  if (bulkId !== undefined) return unknown('the people of an uploaded file')
  const named = audience === 'all' ? undefined : namedIn(audience)
  if (named === undefined) {
    return unknown(audience === 'all' ? 'everyone' : 'whoever fits the audience')
  }
  const distinct = new Set(named.map(({ key }) => key)).size
  return {
    description: quantity(distinct, 'recipient'),
    named: { given: distinct, distinct },
    numbers: named.flatMap(({ recipient }) => recipient ?? []),
    duplicates: [],
  }
}

const unknown = (who: string): Recipients => ({
  description: `${who}; Airship alone knows how many`,
  numbers: [],
  duplicates: [],
})

function byRow(rows: readonly unknown[], path: string): Recipients {
  const keys = rows.map(rowKey)
  const distinct = new Set(keys).size
  return {
    description:
      distinct === rows.length
        ? quantity(distinct, 'row')
        : `${quantity(distinct, 'person', 'people')} in ${quantity(rows.length, 'row')}`,
    named: { given: rows.length, distinct },
    numbers: rows.flatMap((row) =>
      numbered(fieldsOf(row)['ua_msisdn'], fieldsOf(row)['ua_sender']),
    ),
    duplicates: repeats(keys, path),
  }
}

function numbered(msisdn: unknown, sender: unknown): NumberedRecipient[] {
  const [number, from] = [textOf(msisdn), textOf(sender)]
  if (number === undefined) return []
  return [{ number: `+${number}`, ...(from !== undefined && { sender: from }) }]
}

interface Named {
  readonly key: string
  readonly recipient?: NumberedRecipient
}

/** Those whom an audience names one by one; undefined when it does not. */
function namedIn(audience: unknown): Named[] | undefined {
  if (!isFields(audience)) return undefined
  // The libraries of the vendor write the compounds in lower case.
  const either = audience['OR'] ?? audience['or']
  if (either !== undefined) return together(listOf(either))
  const { sms_id: smsId, channel, named_user: namedUser } = audience
  if (smsId !== undefined) return [byIdentity(fieldsOf(smsId))]
  if (channel !== undefined)
    return listOrOne(channel).map((id) => ({ key: `channel ${keyOf(id)}` }))
  if (namedUser !== undefined) {
    return listOrOne(namedUser).map((id) => ({ key: `named user ${keyOf(id)}` }))
  }
  return undefined
}

function together(parts: readonly unknown[]): Named[] | undefined {
  const each = parts.map(namedIn)
  return each.length > 0 && each.every((named) => named !== undefined) ? each.flat() : undefined
}

function byIdentity({ msisdn, sender }: Fields): Named {
  const [recipient] = numbered(msisdn, sender)
  return { key: `sms ${keyOf(msisdn)} ${keyOf(sender)}`, ...(recipient && { recipient }) }
}
