import type { OperationName } from '@textwire/airship/contract'
import { openStage, type Stage } from './airship-stage.ts'

/** A stage whose first answer to an operation is this one. */
export async function answering(
  operation: OperationName,
  status: number,
  json: unknown,
): Promise<Stage> {
  const stage = await openStage()
  stage.world.fault({ operation: `airship.${operation}`, status, body: { json } })
  return stage
}
