/** A text with stand-ins for what no builder takes, which halves of characters and U+0000 are; its length stays. */
export const sendable = (text: string): string => text.toWellFormed().replaceAll('\0', '0')
