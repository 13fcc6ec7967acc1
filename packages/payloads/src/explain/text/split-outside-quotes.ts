/** What an expression of a template consists of, cut at a sign or at blanks outside quotes. */
export function splitOutsideQuotes(expression: string, separator: RegExp): string[] {
  const parts = ['']
  let quote = ''
  for (const character of expression) {
    if (quote === '' && separator.test(character)) {
      parts.push('')
      continue
    }
    if (quote === character) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    parts.push(`${parts.pop() ?? ''}${character}`)
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
