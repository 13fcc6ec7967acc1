import { own } from '../../world/own.ts'
import { attributeValues } from './attribute-values.ts'
import { matchDate } from './match-date.ts'
import { matchProperty, type PropertyCondition } from './match-property.ts'
import { matchNumber, matchText } from './match-value.ts'
import type { Evaluation, Predicate } from './predicate.ts'

/** A condition on an attribute, or on a property of a JSON one. */
type AttributeCondition = { readonly attribute: string } & (
  | { readonly where: PropertyCondition }
  | PlainCondition
)

interface PlainCondition {
  readonly operator: string
  readonly value?: unknown
  readonly precision?: string | undefined
  readonly relative_to?: string | undefined
}

/** Whoever has an attribute, or whose named user has it. Source: Airship, "Attributes". */
export function byAttribute(condition: AttributeCondition, evaluation: Evaluation): Predicate {
  const { attribute } = condition
  if ('where' in condition) {
    const { where } = condition
    return (channel) =>
      matchProperty(where, attributeValues(channel, attribute, evaluation), evaluation.now)
  }
  const matches = matcherOf(attribute, condition, evaluation)
  return (channel) => {
    const values = attributeValues(channel, attribute, evaluation)
    return condition.operator === 'is_empty' ? values.length === 0 : values.some(matches)
  }
}

function matcherOf(
  attribute: string,
  condition: PlainCondition,
  { project, now }: Evaluation,
): (actual: unknown) => boolean {
  const { operator, value } = condition
  if (isOnDate(condition, own(project.options.attributes, attribute))) {
    return (actual) => matchDate(condition, actual, now)
  }
  return typeof value === 'number'
    ? (actual) => matchNumber(operator, actual, value)
    : (actual) => matchText(operator, actual, value)
}

const DATE_OPERATORS = new Set(['before', 'after', 'range'])

const isOnDate = (
  { operator, precision, relative_to }: PlainCondition,
  type: string | undefined,
): boolean =>
  type === 'date' ||
  precision !== undefined ||
  relative_to !== undefined ||
  DATE_OPERATORS.has(operator)
