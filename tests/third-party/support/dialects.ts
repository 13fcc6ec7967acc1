/** The two descriptions of OneSignal that disagree on statuses: the SDK has to live with either. */
export const dialects = ['reference', 'sdk'] as const
