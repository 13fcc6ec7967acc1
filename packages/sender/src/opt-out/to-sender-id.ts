/** One spelling of a sender: a number without its `+` and what is written between digits, anything else as it is. */
export function toSenderId(sender: string): string {
  const trimmed = sender.trim()
  return /^\+?[\d\s().-]+$/.test(trimmed) ? trimmed.replaceAll(/\D/g, '') : trimmed
}
