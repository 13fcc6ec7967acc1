/** A `Date`, also one of another realm: a test runner's, say. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]'
