/** Values by their places, with dots between the levels: `{ 'notification.sms.alert': 'Hi' }`; `undefined` takes away. */
export type Change = Readonly<Record<string, unknown>>

/** A copy of an object or a list with a change made to it. */
export const changed = (value: unknown, change: Change): object =>
  Object.entries(change).reduce<object>(
    (whole, [place, one]) => put(whole, place.split('.'), one),
    asObject(value),
  )

function put(whole: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const inner = rest.length === 0 ? value : put(asObject(Reflect.get(whole, key)), rest, value)
  const copy = Array.isArray(whole) ? [...whole] : { ...whole }
  if (inner !== undefined) Reflect.set(copy, key, inner)
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else Reflect.deleteProperty(copy, key)
  return copy
}

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {}
