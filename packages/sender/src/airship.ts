export { airshipSender } from './airship/airship-sender.ts'

export type { AirshipClient } from './airship/airship-client.ts'
export type { AirshipSenderOptions, OptedInAt } from './airship/airship-sender-options.ts'
