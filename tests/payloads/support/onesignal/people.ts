import type { Stage } from '../../../support/onesignal-stage.ts'

/** Somebody whom every audience of these tests has among the others. */
export const guest = { externalId: 'user-17', number: '+15035550100' }

/** A template that every app of these tests has. */
export const templateId = '3f2f1c4e-0d5b-4a1e-9c0b-7d6a5e4f3c2b'

/** Gives the app the guest and the template; returns the guest's subscription. */
export function addGuest({ app }: Pick<Stage, 'app'>): string {
  app.template({ id: templateId, contents: { en: 'Ready' } })
  app.user({
    externalId: guest.externalId,
    tags: { plan: 'gold' },
    subscriptions: [{ type: 'SMS', token: guest.number }],
  })
  return app.subscriptions.find(({ type }) => type === 'SMS')?.id ?? ''
}
