/** Whether a text is an address of the web, the only kind that becomes a short link. */
export const isWebAddress = (text: string): boolean => /^\s*https?:\/\/[^\s/]/i.test(text)
