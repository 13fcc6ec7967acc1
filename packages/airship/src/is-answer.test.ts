import { describe, expect, it } from 'vitest'
import {
  getSendsReport,
  lookupSmsChannel,
  optOutSmsChannel,
  registerSmsChannel,
  sendPush,
  updateSchedule,
} from './contract/rows.ts'
import { isAnswer } from './is-answer.ts'

const answers: [json: unknown, ofChange: boolean, ofReading: boolean][] = [
  [{ ok: true }, true, true],
  [{ ok: true, push_ids: [] }, true, true],
  [{}, false, true],
  [{ push_ids: ['p'] }, false, true],
  [{ ok: null }, false, true],
  [{ ok: 'true' }, false, true],
  [{ ok: 1 }, false, true],
  [{ ok: false }, false, false],
  [{ ok: false, error: 'no' }, false, false],
]

const changes = { sendPush, registerSmsChannel, optOutSmsChannel, updateSchedule }
const readings = { getSendsReport, lookupSmsChannel }

describe('isAnswer', () => {
  it.each(answers)('whether %j tells that it was done: %j', (json, ofChange) => {
    for (const row of Object.values(changes)) expect(isAnswer(row, json)).toBe(ofChange)
  })

  it.each(answers)('whether %j is what was asked for (a change: %j): %j', (json, _, ofReading) => {
    for (const row of Object.values(readings)) expect(isAnswer(row, json)).toBe(ofReading)
  })
})
