import { relationsAfter } from './create-sentence.ts'
import type { FilterField, FilterRelations } from './filter-relations.ts'
import type { KeyOf } from './filter-sentence.ts'

/**
 * Begins a sentence about users, for `to.filters` of a message and `filters` of a segment: each field has the relations that
 * OneSignal documents for it, and a sentence that ends in "and" or "or" is none.
 *
 * Each relation throws a `PayloadError` for a value that its field cannot have.
 *
 * Source: OneSignal, "Sending messages with the OneSignal API", "Filters".
 *
 * @example
 * ```ts
 * import { smsMessage, where } from '@textwire/payloads/onesignal'
 *
 * const goldOrVip = where('tag', 'plan').is('gold').and('country').is('US').or('tag', 'vip').exists()
 *
 * smsMessage({ to: { filters: goldOrVip }, text: 'Your seats are kept until noon.' })
 * ```
 */
export const where = <Field extends FilterField>(
  field: Field,
  ...key: KeyOf<Field>
): FilterRelations<false>[Field] => relationsAfter<Field, false>([], field, ...key)
