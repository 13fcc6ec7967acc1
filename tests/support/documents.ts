import type { OperationName, OperationTypes } from '@textwire/onesignal/contract'
import { createDocuments, type StatusOf } from './create-documents.ts'
import { openStage, type Stage, type StageOptions } from './onesignal-stage.ts'

/** A status that the description of an operation of OneSignal lists. */
export type DocumentedStatus<Name extends OperationName> = StatusOf<OperationTypes, Name>

/** A test of one documented status of an operation of OneSignal. */
export const documents = createDocuments<OperationTypes, StageOptions, Stage>(openStage)
