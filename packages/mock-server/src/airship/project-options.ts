import type { AccessOptions } from './access/access-options.ts'
import type { InboundOptions } from './inbound/inbound-options.ts'
import type { ListsOptions } from './lists/lists-options.ts'
import type { PagingOptions } from './paging/paging-options.ts'
import type { PeopleOptions } from './people/people-options.ts'
import type { ScheduleOptions } from './schedules/schedule-options.ts'
import type { SendingOptions } from './sending/sending-options.ts'
import type { SmsOptions } from './sms/sms-options.ts'
import type { StreamOptions } from './stream/stream-options.ts'

/** A project of a world. */
export interface AirshipProjectOptions
  extends
    AccessOptions,
    SmsOptions,
    InboundOptions,
    PeopleOptions,
    ListsOptions,
    PagingOptions,
    SendingOptions,
    ScheduleOptions,
    StreamOptions {}
