type Known = 'external_id' | 'onesignal_id'

/**
 * Exactly one alias of a user: `external_id`, `onesignal_id`, or one of the labels that are passed as `Label`.
 *
 * @example
 * ```ts
 * import type { OneAlias } from '@textwire/onesignal/contract'
 *
 * const byId: OneAlias = { external_id: 'user-17' }
 * const byCard: OneAlias<'loyalty_card'> = { loyalty_card: '8840' }
 * ```
 */
export type OneAlias<Label extends string = never> = {
  [Name in Known | Label]: { [Only in Name]: string } & {
    [Other in Exclude<Known | Label, Name>]?: never
  }
}[Known | Label]
