/** Freezes a value and everything in it. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object') deepFreeze(inner)
  }
  return Object.freeze(value)
}
