import { describe, expect, it } from 'vitest'
import { route } from './route.ts'
import { scriptedSender } from './testing/scripted-sender.ts'
import { READY, unchecked } from './testing/texts.ts'

const american = '+15035550123'
const canadian = '+16135550123'
const british = '+442079460018'
const global = '+80012345678'

describe('route', () => {
  const routes = {
    US: scriptedSender('us'),
    '+1613': scriptedSender('ottawa'),
    '+44': scriptedSender('uk'),
    '+44207': scriptedSender('london'),
    GB: scriptedSender('gb'),
    otherwise: scriptedSender('rest'),
  }

  it.each([
    ['the country', american, 'US', 'us'],
    ['the beginning of the number', canadian, '+1613', 'ottawa'],
    ['the longest beginning before the country', british, '+44207', 'london'],
    ['otherwise, where the country has no route', '+4915112345678', 'otherwise', 'rest'],
    ['otherwise, where there is no country', global, 'otherwise', 'rest'],
  ])('goes by %s', async (_, to, matched, name) => {
    const result = await route(routes).send({ ...READY, to })
    expect(result).toMatchObject({ status: 'sent', provider: name })
    expect(result.decisions[0]).toEqual({ by: 'route', outcome: 'passed', matched, to: name })
  })

  it('sends nothing where no route leads', async () => {
    const us = scriptedSender('us')
    expect(await route({ US: us }).send({ ...READY, to: canadian })).toMatchObject({
      status: 'not-sent',
      reason: 'no-route',
      decisions: [{ by: 'route', outcome: 'no-route' }],
    })
    expect(us.texts).toHaveLength(0)
  })

  it('shows no whole number where one has a route of its own', async () => {
    const { decisions } = await route({ [american]: scriptedSender('one') }).send({
      ...READY,
      to: american,
    })
    expect(decisions[0]).toMatchObject({ outcome: 'passed', matched: '+15…23' })
  })

  it('shows no whole number where a beginning is written wrongly', () => {
    const written = { '+1 (503) 555-0123': scriptedSender('one') }
    const make = () => route(written)
    expect(make).toThrow(expect.objectContaining({ setting: 'routes.+15…23' }))
    expect(make).not.toThrow('555-0123')
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['no routes', {}, 'routes'],
    ['a country in small letters', { us: scriptedSender('a') }, 'routes.us'],
    ['a country that is none', { UK: scriptedSender('a') }, 'routes.UK'],
    ['a beginning with letters', { '+4a': scriptedSender('a') }, 'routes.+4a'],
    ['a plus alone', { '+': scriptedSender('a') }, 'routes.+'],
    ['what is no sender', { US: {} }, 'routes.US'],
  ])('refuses %s when it is made', (_, given, setting) => {
    const make = () => route(unchecked(given))
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })
})
