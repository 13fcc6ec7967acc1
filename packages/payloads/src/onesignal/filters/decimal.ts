const digits = 20

/** A number in decimals, never with an exponent as far as that goes. */
export const decimal = (value: number): string =>
  String(value).includes('e') ? value.toFixed(digits).replace(/\.?0+$/, '') : String(value)
