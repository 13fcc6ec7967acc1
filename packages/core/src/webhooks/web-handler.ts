/** Answers one delivery of a webhook. */
export type WebHandler = (request: Request) => Promise<Response>
