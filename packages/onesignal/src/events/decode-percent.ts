/** Undoes Liquid's `url_encode`, which writes a space as `+` or `%20`. Text that is not encoded well stays as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
