/** A number in decimals, each digit of it and never an exponent. */
export function decimal(value: number): string {
  const written = String(value)
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(written) ?? []
  if (exponent === undefined) return written
  const digits = whole + fraction
  const before = whole.length + Number(exponent)
  return before > 0
    ? `${sign}${digits.padEnd(before, '0')}`
    : `${sign}0.${'0'.repeat(-before)}${digits}`
}
