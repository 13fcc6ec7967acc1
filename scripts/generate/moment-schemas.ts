/** The schemas whose fields are moments, by where they may stand: a client writes those of a request and reads those of an answer. */
export const momentSchemas = {
  body: ['Moment'],
  /** A day may stand for a moment. */
  query: ['Moment', 'DayOrMoment'],
  answer: ['Timestamp'],
} as const satisfies Record<string, readonly string[]>
