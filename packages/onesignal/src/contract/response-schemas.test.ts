import { describe, expect, test } from 'vitest'
import { responseSchemas } from './response-schemas.ts'

const conflict = { code: 'user-2', title: 'One or more Aliases claimed by another User' }

describe('what OneSignal answers', () => {
  test.each<[string, { parse(value: unknown): unknown }, unknown]>([
    ['a new subscription without its id', responseSchemas.createSubscription[200], {}],
    [
      'a type in lower case',
      responseSchemas.createUser[202],
      { subscriptions: [{ type: 'email' }] },
    ],
    [
      'a type that is not known yet',
      responseSchemas.viewUser[200],
      { subscriptions: [{ type: 'Fax' }] },
    ],
    ['labels of your own', responseSchemas.viewAliases[200], { identity: { crm_id: 'C-4711' } }],
    ['properties that are null', responseSchemas.viewUser[200], { properties: { country: null } }],
    ['a success that is a word', responseSchemas.unsubscribeWithToken[202], { success: 'true' }],
    ['a success that is no word', responseSchemas.unsubscribeWithToken[202], { success: true }],
    ['a refusal with codes', responseSchemas.createUser[409], { errors: [conflict] }],
    ['a refusal in a sentence', responseSchemas.createSubscription[400], { errors: ['Invalid'] }],
    [
      'a rate limit in a sentence',
      responseSchemas.updateUser[429],
      { errors: ['API rate limit exceeded'], limit: 'Subscription/User Update Per Device' },
    ],
    [
      'a rate limit with a code',
      responseSchemas.updateUser[429],
      { errors: [{ code: 'Rate Limit Exceeded', title: 'API rate limit exceeded' }] },
    ],
    ['a refusal without a reason', responseSchemas.createCustomEvents[400], {}],
    ['a refusal that is empty text', responseSchemas.createCustomEvents[401], ''],
  ])('%s is read', (_title, schema, value) => {
    expect(schema.parse(value)).toEqual(value)
  })

  test('a field that is not known yet passes and is left out', () => {
    expect(responseSchemas.viewApp[200].parse({ id: 'a', colour: 'red' })).toEqual({ id: 'a' })
  })

  test('a new key without its secret is not one', () => {
    expect(responseSchemas.createApiKey[200].safeParse({ token_id: 'a' }).success).toBe(false)
  })
})
