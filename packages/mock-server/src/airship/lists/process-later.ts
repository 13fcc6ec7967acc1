import type { Table } from '../../world/store.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import type { UploadedList } from './uploaded-list.ts'

/**
 * Has a file processed on the world's clock: until then its list is `processing`. A later file takes its place.
 *
 * @param work What the file makes of the list.
 */
export function processLater<List extends UploadedList>(
  lists: Table<List>,
  list: List,
  { options }: ProjectState,
  { clock }: AirshipContext,
  work: (now: number) => Partial<List> | Promise<Partial<List>>,
): void {
  const upload = crypto.randomUUID()
  lists.set(list.name, { ...list, upload, status: 'processing' })
  clock.schedule(clock.now() + (options.listProcessingMs ?? 0), async () => {
    if (lists.get(list.name)?.upload !== upload) return
    const now = clock.now()
    const made = await work(now)
    const current = lists.get(list.name)
    if (current?.upload !== upload) return
    const done = { status: 'ready', processed: true, lastUpdated: now, errors: [] } as const
    lists.set(list.name, { ...current, ...done, ...made })
  })
}
