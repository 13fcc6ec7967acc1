import type { OneSignalApp } from '@textwire/mock-server'

/** A customer of the shop, by the id that the shop gave them. */
export interface Person {
  readonly name: string
  readonly phone: string
  /** Whether they allowed push notifications, refused them, or were never asked. */
  readonly push: 'allowed' | 'refused' | 'never asked'
  readonly language: string
  /** Whether they sent STOP. */
  readonly hasStopped?: boolean
}

export const people: readonly Person[] = [
  { name: 'Ann', phone: '+15035550101', push: 'allowed', language: 'en' },
  { name: 'Bo', phone: '+15035550102', push: 'refused', language: 'en' },
  { name: 'Cai', phone: '+15035550103', push: 'never asked', language: 'zh' },
  { name: 'Dee', phone: '+15035550104', push: 'allowed', language: 'zh' },
  { name: 'Eve', phone: '+15035550105', push: 'refused', language: 'en', hasStopped: true },
]

/** Makes the users with their numbers and browsers, as the shop's pages would have done. */
export function seedPeople(app: OneSignalApp): void {
  for (const { name, phone, push, language, hasStopped = false } of people) {
    const browser = { type: 'ChromePush', token: `browser-of-${name}` } as const
    app.user({
      externalId: name,
      language,
      subscriptions: [
        { type: 'SMS', token: phone, subscribed: !hasStopped },
        ...(push === 'never asked' ? [] : [{ ...browser, subscribed: push === 'allowed' }]),
      ],
    })
  }
}
