import { shownName } from '@textwire/onesignal/contract'
import type { Recipients } from './reading.ts'
import { quantity } from '../quantity.ts'
import { repeats } from './repeats.ts'
import { type Fields, fieldsOf, keyOf, listOf, textOf } from './values.ts'

/** Whom a OneSignal message reaches. */
export function onesignalRecipients(body: Fields): Recipients {
  if (body['include_phone_numbers'] !== undefined) return byNumber(body)
  if (body['include_aliases'] !== undefined) return byAlias(fieldsOf(body['include_aliases']))
  if (body['include_subscription_ids'] !== undefined) {
    return listed(body['include_subscription_ids'], 'include_subscription_ids', 'subscription')
  }
  if (body['included_segments'] !== undefined) return bySegment(body)
  const description =
    body['filters'] === undefined
      ? 'nobody: it names no audience'
      : 'whoever fits the filters; OneSignal alone knows how many'
  return { description, numbers: [], duplicates: [] }
}

function byNumber(body: Fields): Recipients {
  const path = 'include_phone_numbers'
  const numbers = listOf(body[path]).flatMap((number) => textOf(number) ?? [])
  return {
    ...listed(numbers, path, 'phone number'),
    numbers: numbers.map((number) => ({ number })),
  }
}

function byAlias(aliases: Fields): Recipients {
  const each = Object.entries(aliases).map(([label, ids]) =>
    listed(ids, `include_aliases.${shownName(label)}`, 'user'),
  )
  const sum = (count: 'given' | 'distinct') =>
    each.reduce((total, { named }) => total + (named?.[count] ?? 0), 0)
  const labels = Object.keys(aliases).map(shownName).join(' or ')
  return {
    description: `${quantity(sum('distinct'), 'user')} by ${labels}`,
    named: { given: sum('given'), distinct: sum('distinct') },
    numbers: [],
    duplicates: each.flatMap(({ duplicates }) => duplicates),
  }
}

function listed(list: unknown, path: string, noun: string): Recipients {
  const keys = listOf(list).map(keyOf)
  const distinct = new Set(keys).size
  return {
    description: quantity(distinct, noun),
    named: { given: keys.length, distinct },
    numbers: [],
    duplicates: repeats(keys, path),
  }
}

function bySegment(body: Fields): Recipients {
  const excluded = listOf(body['excluded_segments']).length
  const except = excluded === 0 ? '' : ` but not of ${quantity(excluded, 'other')}`
  const included = quantity(listOf(body['included_segments']).length, 'audience segment')
  const description = `the people of ${included}${except}; OneSignal alone knows how many`
  return { description, numbers: [], duplicates: [] }
}
