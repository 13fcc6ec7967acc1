import { describe, expect } from 'vitest'
import type { FaultBody } from '@textwire/mock-server'
import { documents } from '../support/documents.ts'
import { addSubjects, calls } from '../support/onesignal-calls.ts'
import { refusalOf } from '../support/refusal-of.ts'

const coded = (code: string, title: string, meta?: object): FaultBody => ({
  json: { errors: [{ code, title, ...(meta && { meta }) }] },
})

const conflict = coded('Conflict', 'Conflicting aliases', {
  conflicting_aliases: { external_id: 'user-17' },
})
const full = coded('subscription-1', 'Operation is not permitted', { user_subscription_limit: 20 })
const published = coded('Subscription Limit Exceeded', 'The user has reached the limit')

const rows = [
  ['updateUser', conflict, 'aliasConflict', { conflicting_aliases: { external_id: 'user-17' } }],
  ['updateUser', full, 'subscriptionLimitReached', { user_subscription_limit: 20 }],
  ['deleteUser', conflict, 'aliasConflict', { conflicting_aliases: { external_id: 'user-17' } }],
  ['deleteUser', published, 'subscriptionLimitReached', undefined],
  ['createAlias', published, 'subscriptionLimitReached', undefined],
] as const

/** What is published for an operation, without a word on how it comes about. */
describe('a conflict that is published', () => {
  for (const [name, body, code, meta] of rows) {
    documents(name, 409, `${code}, whatever it means there`, async (stage) => {
      const subjects = await addSubjects(stage)
      stage.world.fault({ operation: `onesignal.${name}`, status: 409, body })
      const error = await refusalOf(calls[name](stage.client, subjects))
      expect(error).toMatchObject({
        name: 'InvalidRequestError',
        status: 409,
        code,
        outcome: 'not-sent',
        attempts: [{ status: 409 }],
      })
      expect(error.meta).toEqual(meta)
    })
  }
})
