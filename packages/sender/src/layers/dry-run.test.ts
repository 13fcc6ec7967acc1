import { expect, it } from 'vitest'
import { createSender } from '../create-sender.ts'
import { scriptedSender } from '../testing/scripted-sender.ts'
import { READY } from '../testing/texts.ts'
import { allowCountries } from './allow-countries.ts'
import { dryRun } from './dry-run.ts'

it('lets nothing out, and tells what was decided before', async () => {
  const one = scriptedSender('one')
  const result = await createSender(one, [allowCountries(['US']), dryRun()]).send(READY)
  expect(result).toEqual({
    status: 'not-sent',
    reason: 'dry-run',
    segments: 1,
    decisions: [
      { by: 'allowCountries', outcome: 'passed', country: 'US' },
      { by: 'dryRun', outcome: 'stopped' },
    ],
  })
  expect(one.texts).toHaveLength(0)
})
