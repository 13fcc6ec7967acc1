/**
 * One spelling of a sender: a number without its `+` and what is written between digits, anything else as it is. The
 * country that Airship lets stand before it (`US:12345`) does not count: who answers it is told from the digits alone.
 */
export function toSenderId(sender: string): string {
  const trimmed = sender.trim().replace(/^[A-Za-z]{2}:\s*/, '')
  return /^\+?[\d\s().-]+$/.test(trimmed) ? trimmed.replaceAll(/\D/g, '') : trimmed
}
