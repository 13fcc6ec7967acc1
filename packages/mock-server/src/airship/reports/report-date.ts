/** Reports write a blank between day and time. Source: Airship's API reference, the examples of reports. */
export const toReportDate = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
