import { expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, smsPush } from '../../testing/calls.ts'

function town() {
  const world = airshipWorld()
  const project = world.airship.project()
  project.channel({ phone: ALICE })
  const validate = (body: object) => callAirship(world, 'POST', '/api/push/validate', body)
  return { world, project, validate }
}

it('says that a push is right, and sends nothing', async () => {
  const { world, project, validate } = town()
  for (const body of [smsPush(), [smsPush(), smsPush()]]) {
    // One after the other, so that a failure names its request.
    // oxlint-disable-next-line no-await-in-loop
    const { status, json } = await validate(body)
    expect([status, json]).toEqual([200, { ok: true, operation_id: expect.any(String) }])
  }
  expect([world.phone(ALICE).inbox, project.pushes]).toEqual([[], []])
})

it.each([
  ['an unknown key', smsPush({ x: 1 }), { error_code: 40000 }],
  ['no audience', smsPush({ audience: undefined }), { error_code: 40202 }],
  [
    'a platform without content',
    smsPush({ device_types: ['sms', 'ios'] }),
    { details: { error: expect.stringMatching(/^DeviceType 'ios' was referenced/) } },
  ],
  [
    'a template that is not there',
    smsPush({ notification: { sms: { template: { template_id: crypto.randomUUID() } } } }),
    { details: { error: expect.stringContaining('does not exist') } },
  ],
])('refuses %s as a push does', async (_title, body, expected) => {
  const { validate } = town()
  const { status, json } = await validate(body)
  expect(status).toBe(400)
  expect(json).toMatchObject({ ok: false, ...expected })
})
