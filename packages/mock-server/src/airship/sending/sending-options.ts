import type { UndeliverableReason } from './push-row.ts'

/** How a project's messages travel. */
export interface SendingOptions {
  /** Numbers in E.164 that nothing arrives at, and what the delivery report says. @default none */
  readonly undeliverable?: Readonly<Record<string, UndeliverableReason>>
  /** Numbers in E.164 whose phones take RCS: delivery reports say `is_rcs`. @default none */
  readonly rcs?: readonly string[]
  /** Which carrier partner delivery reports name. @default 'CLX' */
  readonly vendor?: 'CLX' | 'TWILIO'
}
