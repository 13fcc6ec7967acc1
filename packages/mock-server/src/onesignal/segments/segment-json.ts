import type { Dialect } from '../dialect.ts'
import { filtersJson } from './filters-json.ts'
import type { Segment } from './segment-row.ts'

/** A segment, as lists have it. */
export const segmentJson = (segment: Segment, appId: string) => ({
  id: segment.id,
  name: segment.name,
  description: segment.description ?? null,
  created_at: new Date(segment.createdAt).toISOString(),
  updated_at: new Date(segment.updatedAt).toISOString(),
  app_id: appId,
  read_only: segment.source === 'default',
  is_active: true,
})

/** A segment with its filters, as it is shown alone: the time is in seconds here. */
export const segmentDetailJson = (segment: Segment, dialect: Dialect | undefined) => ({
  id: segment.id,
  name: segment.name,
  description: segment.description ?? null,
  created_at: Math.floor(segment.createdAt / 1000),
  source: segment.source,
  filters: filtersJson(segment.filters, dialect),
})
