import * as z from 'zod'
import type { Names } from '../../problems/names.ts'
import type { Problem } from '../../problems/problem.ts'
import { toMoment } from '../moments/to-moment.ts'
import { optionsNames, optionsShape, toOptions } from '../push/to-options.ts'
import { wireNames } from '../wire-names.ts'
import { duplicateRows, type RowIdentity } from '../rows/duplicate-rows.ts'
import { shortNumbers } from '../rows/short-numbers.ts'

const any = z.unknown().exactOptional()

const file = z.strictObject({ bulkId: any }).refine(({ bulkId }) => bulkId !== undefined, {
  path: ['bulkId'],
  error:
    'is missing; expected the id of an uploaded file, or a list of rows in place of the object',
})

/** The fields of `CreateAndSendSettings`. */
export const createAndSendFields = {
  to: z.union([z.array(z.record(z.string(), z.unknown())), file]).exactOptional(),
  personalize: any,
  options: optionsShape,
}

const settings = z.strictObject(createAndSendFields)

/** The settings as the shape leaves them. */
export type CreateAndSendDraft = z.infer<typeof settings>

/** What a create-and-send cannot go without, for the shape to say. */
export const somePeople = {
  holds: ({ to }: CreateAndSendDraft) => to !== undefined,
  otherwise: { path: ['to'], error: 'is missing; expected rows or { bulkId }' },
}

/** Where a create-and-send can have a `Date`: in its expiry, and in the values of a row. */
export const createAndSendDates = ['expiry', 'to.*.**', '!to.*.ua_msisdn', '!to.*.ua_sender']

/** A create-and-send without its words. */
export const toCreateAndSend = (draft: CreateAndSendDraft, expiry?: unknown) => ({
  audience: toAudience(draft.to),
  options: toOptions(draft, expiry),
})

const toAudience = (to: CreateAndSendDraft['to']) =>
  Array.isArray(to)
    ? { create_and_send: to.map((row) => ({ ...row, ua_opted_in: toMoment(row['ua_opted_in']) })) }
    : { bulk_id: to?.bulkId }

/** What the fields of a create-and-send are called by the caller. */
export const createAndSendNames: Names = {
  ...optionsNames,
  ...wireNames,
  audience: 'to',
  'audience.create_and_send': 'to',
  'audience.bulk_id': 'to.bulkId',
  notification: '',
  'campaigns.categories': 'campaigns',
}

/** What is wrong with the people of a create-and-send by rules that the contract does not have. */
export const peopleProblems = ({ to }: CreateAndSendDraft): readonly Problem[] =>
  Array.isArray(to)
    ? rowProblems(to.map((row) => ({ msisdn: row['ua_msisdn'], sender: row['ua_sender'] })))
    : []

const rowProblems = (rows: readonly RowIdentity[]): readonly Problem[] => [
  ...shortNumbers(rows, (index) => ['to', index, 'ua_msisdn']),
  ...duplicateRows(rows, 'to'),
]
