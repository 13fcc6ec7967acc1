/** The methods by which OneSignal delivers events. */
export const eventMethods: readonly string[] = ['POST', 'PUT']
