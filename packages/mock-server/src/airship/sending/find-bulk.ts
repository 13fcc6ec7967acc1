import type { ProjectState } from '../project-state.ts'
import type { BulkRow } from './bulk-row.ts'

/** A schedule may be 60 days ahead, so a file has to last for as long. */
const LIFETIME_MS = 60 * 24 * 60 * 60 * 1000

/** An uploaded file; undefined if there is none of this id, or none any more. */
export function findBulk(
  { bulks }: Pick<ProjectState, 'bulks'>,
  id: string,
  now: number,
): BulkRow | undefined {
  const bulk = bulks.get(id.toLowerCase())
  return bulk !== undefined && now - bulk.uploadedAt <= LIFETIME_MS ? bulk : undefined
}
