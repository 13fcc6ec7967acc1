import { isObject } from '../world/parse-json.ts'

/** The official libraries write `and`, `or`, `not`, and get along; the contract has them in capitals. */
export function inCapitals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCapitals)
  if (!isObject(value)) return value
  return {
    ...value,
    ...('audience' in value && { audience: selectorInCapitals(value.audience) }),
    ...('criteria' in value && { criteria: selectorInCapitals(value.criteria) }),
    ...('push' in value && { push: inCapitals(value.push) }),
  }
}

function selectorInCapitals(selector: unknown): unknown {
  if (Array.isArray(selector)) return selector.map(selectorInCapitals)
  if (!isObject(selector)) return selector
  return Object.fromEntries(
    Object.entries(selector).map(([key, value]) =>
      /^(and|or|not)$/i.test(key) ? [key.toUpperCase(), selectorInCapitals(value)] : [key, value],
    ),
  )
}
