import type { Stage } from './onesignal-stage.ts'

/** Somebody with a number and an address, and somebody without any. */
export const ada = { external_id: 'user-17' }
export const grace = { external_id: 'user-18' }
export const nobody = { external_id: 'nobody' }
export const number = '+15035556789'
export const email = 'ada@example.com'

/** An id that the world does not know. */
export const UNKNOWN = '3f2f1c4e-0d5b-4a1e-9c0b-7d6a5e4f3c2b'
/** A key that opens nothing. */
export const WRONG_KEY = 'os_v2_app_another_key'

/** Gives the app Ada and Grace, and returns Ada's subscriptions. */
export function addPeople({ app }: Pick<Stage, 'app'>) {
  const subscriptions = [
    { type: 'SMS', token: number },
    { type: 'Email', token: email },
  ] as const
  app.user({ externalId: ada.external_id, subscriptions })
  app.user({ externalId: grace.external_id })
  const idOf = (type: string) => app.subscriptions.find((one) => one.type === type)?.id ?? ''
  return { sms: idOf('SMS'), email: idOf('Email') }
}
