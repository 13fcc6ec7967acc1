import type { PushResult } from '@textwire/airship/contract'
import type { Exchange } from '../../world/exchange.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import { answer } from '../answers.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { jobProblem } from './job-problem.ts'
import type { Job } from './job.ts'
import { noteDropped, noteJob } from './note-job.ts'
import { runJob } from './run-job.ts'
import { refuseProblem } from './refuse-problem.ts'

/** Why jobs cannot be sent; asked of all before the first is sent, so that a refused request sends nothing. */
export async function refusalOf(
  project: ProjectState,
  { clock }: Pick<AirshipContext, 'clock'>,
  jobs: readonly Job[],
): Promise<MockResponse | undefined> {
  const now = clock.now()
  for (const job of jobs) {
    // The first that is wrong is what is said.
    // oxlint-disable-next-line no-await-in-loop
    const problem = await jobProblem(project, job, now)
    if (problem !== undefined) return refuseProblem(problem)
  }
  return undefined
}

/** Sends jobs and answers with an id for each. */
export async function sendJobs(
  exchange: Exchange,
  context: AirshipContext,
  project: ProjectState,
  jobs: readonly Job[],
): Promise<MockResponse> {
  const refusal = await refusalOf(project, context, jobs)
  if (refusal !== undefined) return refusal
  const push_ids: string[] = []
  for (const job of jobs) {
    noteJob(exchange, job)
    const pushId = crypto.randomUUID()
    push_ids.push(pushId)
    // One after the other: the phones get them in this order.
    // oxlint-disable-next-line no-await-in-loop
    noteDropped(exchange, await runJob(project, context, job, { pushId }))
  }
  const result: Partial<PushResult> = { push_ids, message_ids: [], content_urls: [] }
  return answer(202, result)
}

/** Answers whether jobs could be sent. */
export async function validateJobs(
  context: AirshipContext,
  project: ProjectState,
  jobs: readonly Job[],
): Promise<MockResponse> {
  return (await refusalOf(project, context, jobs)) ?? answer(200, {})
}
