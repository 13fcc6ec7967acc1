import { maxAttributeTextLength, selectorSchemas } from '@textwire/airship/contract'
import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import { asWritten } from '../moments/as-written.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Refused } from '../../refused.ts'
import type { SelectorBy } from './selector.ts'
import { toWhere, whereNames, whereShape } from './json-where.ts'

type OnWire = SelectorBy<'attribute'>
type DateOnWire = Extract<OnWire, { readonly relative_to?: unknown }>
type WhereOnWire = Extract<OnWire, { readonly where: unknown }>['where']
type Plain = Extract<OnWire, { readonly value: string }>

type OneForm = Refused<'a condition on JSON stands in where, alone'>
/** With the fields of a condition, so that the compiler speaks of its being there and not of what is in it. */
type NoWhere = OneForm & JsonCondition['where']

/** Compares an attribute that holds text, up to 255 characters, or a number. */
interface ValueCondition {
  readonly operator: Plain['operator']
  readonly value: string | number
  readonly where?: NoWhere | undefined
}

/** Compares an attribute that holds a date. */
interface DateCondition {
  readonly operator: DateOnWire['operator']
  /** A moment, or a number of units of `precision` from now. */
  readonly value?: Date | string | number | undefined
  /** The unit, or the part of the date that counts. */
  readonly precision?: NonNullable<DateOnWire['precision']> | undefined
  /** Whether a number counts forwards or backwards. */
  readonly relativeTo?: NonNullable<DateOnWire['relative_to']> | undefined
  readonly where?: NoWhere | undefined
}

/** Compares one property of an attribute that holds JSON. */
interface JsonCondition {
  readonly where: {
    /** The property, with dots between levels. */
    readonly property: string
    readonly operator: WhereOnWire['operator']
    readonly value?: Date | string | number | boolean | undefined
    /** What the property is taken to be. */
    readonly compareAs?: NonNullable<WhereOnWire['compare_as']> | undefined
    /** The unit of a relative date. */
    readonly precision?: NonNullable<WhereOnWire['precision']> | undefined
    readonly relativeTo?: NonNullable<WhereOnWire['relative_to']> | undefined
  }
  readonly operator?: OneForm | undefined
  readonly value?: OneForm | undefined
}

/** What an attribute has to be. */
export type AttributeCondition = ValueCondition | DateCondition | JsonCondition

const any = z.unknown().exactOptional()
const shape = z.strictObject({
  name: any,
  operator: any,
  value: any,
  precision: any,
  relativeTo: any,
  where: whereShape,
})

/**
 * Whoever has an attribute of some value. Source: Airship, "Audience selection", attribute selectors.
 *
 * @param name The attribute, which must be defined in the project.
 * @throws PayloadError When the name is empty or too long, or no kind of attribute has such a condition.
 * @example
 * ```ts
 * import { attribute } from '@textwire/payloads/airship'
 *
 * attribute('city', { operator: 'equals', value: 'Rome' })
 * attribute('last_visit', { operator: 'after', value: new Date('2026-11-01T00:00:00Z') })
 * attribute('last_visit', { operator: 'range', precision: 'days', relativeTo: 'past', value: 7 })
 * attribute('order', { where: { property: 'total', operator: 'greater', value: 100 } })
 * ```
 */
export const attribute = (name: string, condition: AttributeCondition): OnWire =>
  checkedPayload(
    {
      builder: 'attribute',
      shape,
      toWire,
      schema: selectorSchemas.attribute,
      names: {
        attribute: 'name',
        relative_to: 'relativeTo',
        ...whereNames,
      },
      dates: ['value', 'where.value'],
      rules,
    },
    { ...condition, name },
    // A selector with an attribute is of no other kind.
  ) as OnWire

/**
 * By the contract a text without a limit can be the moment of a date; so long is none of them. Source: Airship, "Audience
 * selection", text attributes.
 */
const rules = ({ value, precision, relativeTo }: z.infer<typeof shape>): readonly Problem[] =>
  typeof value === 'string' &&
  value.length > maxAttributeTextLength &&
  precision === undefined &&
  relativeTo === undefined
    ? [
        {
          path: ['value'],
          message: `expected at most ${maxAttributeTextLength} characters, got text of ${value.length} characters`,
        },
      ]
    : []

function toWire({ name, relativeTo, where, ...rest }: z.infer<typeof shape>): unknown {
  return asWritten({
    attribute: name,
    ...rest,
    relative_to: relativeTo,
    where: toWhere(where),
  })
}
