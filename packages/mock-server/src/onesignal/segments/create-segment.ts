import { json } from '../../world/mock-response.ts'
import type { AppState } from '../app-state.ts'
import { refuse, texts } from '../errors.ts'
import { appOperation } from '../operation.ts'
import { Refused } from '../refused.ts'
import { findSegment } from './segment-members.ts'
import { withSuccess } from '../wordings.ts'

/** `onesignal.createSegment`. Source: OneSignal, reference page "Create segment". */
export const createSegment = appOperation(
  'createSegment',
  ({ app, body, now }) => {
    const { name, description, filters } = body
    const id = body.id?.toLowerCase() ?? crypto.randomUUID()
    assertNew(app, id, name)
    assertAllowed(app)
    app.segments.set(id, {
      id,
      name,
      ...(description !== undefined && { description }),
      filters,
      source: 'custom',
      createdAt: now,
      updatedAt: now,
    })
    return json(201, { success: true, id })
  },
  withSuccess,
)

/** A name that is taken is 400 in the reference, 409 in the description behind the SDKs. */
function assertNew(app: AppState, id: string, name: string): void {
  const status = app.options.dialect === 'sdk' ? 409 : 400
  const refused = (error: string) => new Refused(json(status, { success: false, errors: [error] }))
  if (findSegment(app, name) !== undefined) throw refused(texts.segmentTaken)
  if (app.segments.get(id) !== undefined) throw refused('Segment already exists')
}

function assertAllowed(app: AppState): void {
  const { segmentLimit = Infinity } = app.options
  const own = [...app.segments.values()].filter(({ source }) => source === 'custom')
  if (own.length >= segmentLimit) throw new Refused(refuse(422, texts.segmentLimit))
}
