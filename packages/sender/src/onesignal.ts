export { oneSignalSender } from './onesignal/onesignal-sender.ts'

export type { OneSignalClient, OneSignalSenderOptions } from './onesignal/onesignal-sender.ts'
