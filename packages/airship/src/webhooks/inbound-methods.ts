/** The methods by which Airship calls the webhook of keywords. */
export const inboundMethods: readonly string[] = ['POST', 'GET']
