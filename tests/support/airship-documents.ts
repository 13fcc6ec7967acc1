import type { OperationName, OperationTypes } from '@textwire/airship/contract'
import { openStage, type Stage, type StageOptions } from './airship-stage.ts'
import { createDocuments, type StatusOf } from './create-documents.ts'

/** A status that the description of an operation of Airship lists. */
export type DocumentedStatus<Name extends OperationName> = StatusOf<OperationTypes, Name>

/** A test of one documented status of an operation of Airship. */
export const documents = createDocuments<OperationTypes, StageOptions, Stage>(openStage)
