/** How long a text can be answered, in milliseconds. Source: Airship, "Custom SMS response". */
export const replyWindowMs = 600_000
