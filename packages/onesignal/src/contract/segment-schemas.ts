import { asRefinement } from '../generated/rule.ts'
import { zCreateSegmentBody, zUpdateSegmentBody } from '../generated/zod.ts'
import { ruledFilters } from './audience-rules.ts'

/** Checks the body of `createSegment`: the shape of every field, and the rules of filters. */
export const createSegmentBodySchema = zCreateSegmentBody.superRefine(asRefinement([ruledFilters]))

/** Checks the body of `updateSegment`: the shape of every field, and the rules of filters. */
export const updateSegmentBodySchema = zUpdateSegmentBody.superRefine(asRefinement([ruledFilters]))
