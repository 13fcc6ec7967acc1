/** What a value is, boxes and other realms seen through: `[object Object]`, `[object Array]` and so on. */
export const kindOf = (value: unknown): string => Object.prototype.toString.call(value)
