import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  DataPointType,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTelemetry } from './opentelemetry.ts'
import { cutOff, operations, setUp, systemError, tooMany } from './testing/call-kit.ts'
import type { ScriptedAnswer } from './testing/create-scripted-transport.ts'
import { createTestClock } from './testing/create-test-clock.ts'

const spans = new InMemorySpanExporter()
const tracing = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
let exporter: InMemoryMetricExporter
let meters: MeterProvider

beforeEach(() => {
  spans.reset()
  // One of each for each test: a provider that is shut down takes its exporter with it.
  exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 2 ** 30 })
  meters = new MeterProvider({ readers: [reader] })
})
afterEach(() => meters.shutdown())

async function run(script: readonly ScriptedAnswer[], options: object = {}) {
  // The SDK takes times before the process began for offsets, so the clock begins in the future.
  const clock = createTestClock(Date.UTC(2040, 0, 1))
  const observe = openTelemetry({
    tracer: tracing.getTracer('test'),
    meter: meters.getMeter('test'),
  })
  const { call } = setUp(script, { clock, observe, ...options })
  await call(operations.read, {
    path: { msisdn: '15035556789' },
    query: { to: '+15035556789' },
  }).catch(() => undefined)
  return spans.getFinishedSpans()
}

async function durations() {
  await meters.forceFlush()
  const metric = exporter.getMetrics().at(-1)?.scopeMetrics[0]?.metrics[0]
  if (metric?.dataPointType !== DataPointType.HISTOGRAM)
    throw new Error('no histogram was exported')
  return metric
}

describe('openTelemetry', () => {
  it('makes one client span an attempt, named by method and template', async () => {
    const [first, second, ...rest] = await run([tooMany('2'), { json: {} }], { random: () => 0 })
    expect(rest).toEqual([])
    expect(first).toMatchObject({ name: 'GET /channels/{msisdn}', kind: SpanKind.CLIENT })
    expect(first?.attributes).toEqual({
      'http.request.method': 'GET',
      'http.response.status_code': 429,
      'error.type': '429',
      'server.address': 'api.example.com',
      'server.port': 443,
      'url.full': 'https://api.example.com/channels/15…89?to=+15…89',
      'url.template': '/channels/{msisdn}',
      'textwire.provider': 'test',
      'textwire.operation': 'test.read',
    })
    expect(first?.status.code).toBe(SpanStatusCode.ERROR)
    expect(second?.attributes).toMatchObject({
      'http.response.status_code': 200,
      'http.request.resend_count': 1,
    })
    expect(second?.attributes).not.toHaveProperty('error.type')
    expect(second?.status.code).toBe(SpanStatusCode.UNSET)
  })

  it('counts each resend', async () => {
    const all = await run([
      systemError('ECONNRESET'),
      { status: 500, text: '' },
      { text: '' },
      { json: {} },
    ])
    expect(all.map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([
      undefined,
      1,
      2,
      3,
    ])
  })

  it.each([
    ['the system word', systemError('ECONNRESET'), 'ECONNRESET', undefined],
    ['the status', { status: 500, text: '' }, '500', 500],
    ['the word for a body that broke', cutOff(200), 'ECONNRESET', 200],
  ] as const)('gives %s as error.type', async (_, answer, errorType, status) => {
    const [span] = await run([answer], { maxAttempts: 1 })
    expect(span?.attributes['error.type']).toBe(errorType)
    expect(span?.attributes['http.response.status_code']).toBe(status)
    expect(span?.status.code).toBe(SpanStatusCode.ERROR)
  })

  it('begins and ends each span when the attempt did', async () => {
    const clock = createTestClock(Date.UTC(2040, 0, 1))
    const slow = () => {
      clock.advance(1_500)
      return Promise.resolve({ status: 200, headers: {}, text: async () => '{}' })
    }
    const [span] = await run([slow], { clock })
    expect(span?.startTime).toEqual([Date.UTC(2040, 0, 1) / 1_000, 0])
    expect(span?.duration).toEqual([1, 500_000_000])
  })

  it('names host and port of the base URL, whatever digits are in it', async () => {
    const [span] = await run([{}], { baseUrl: 'http://app12345678.example.com:4010/x' })
    expect(span?.attributes).toMatchObject({
      'server.address': 'app12345678.example.com',
      'server.port': 4010,
    })
    const [, plain] = await run([{}], { baseUrl: 'http://localhost' })
    expect(plain?.attributes).toMatchObject({ 'server.address': 'localhost', 'server.port': 80 })
  })

  it('hangs the spans under the one that is active where the call was made', async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
    const parent = tracing.getTracer('test').startSpan('parent')
    await context.with(trace.setSpan(context.active(), parent), () =>
      run([tooMany('1'), { json: {} }]),
    )
    parent.end()
    context.disable()
    const children = spans.getFinishedSpans().filter(({ name }) => name !== 'parent')
    expect(children.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual(
      Array(2).fill(parent.spanContext().spanId),
    )
  })

  it('records the duration of each attempt in seconds, without its URL', async () => {
    const clock = createTestClock(Date.UTC(2040, 0, 1))
    const slow = () => {
      clock.advance(300)
      return Promise.resolve({ status: 200, headers: {}, text: async () => '{}' })
    }
    await run([tooMany('1'), slow], { clock })
    const { descriptor, dataPoints } = await durations()
    expect(descriptor).toMatchObject({ name: 'http.client.request.duration', unit: 's' })
    expect(dataPoints).toHaveLength(2)
    const [refused, answered] = dataPoints
    expect(refused?.attributes).toMatchObject({
      'error.type': '429',
      'http.response.status_code': 429,
    })
    expect(answered?.value).toMatchObject({ count: 1, sum: 0.3 })
    expect(answered?.value.buckets.boundaries).toEqual([
      0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
    ])
    for (const { attributes } of dataPoints)
      expect(Object.keys(attributes)).not.toContain('url.full')
  })

  it('holds no phone number anywhere', async () => {
    const finished = await run([
      systemError('ECONNRESET'),
      { status: 500, json: { to: '+15035556789' } },
      { json: {} },
    ])
    const shown = finished.map(({ name, attributes, status, events }) => ({
      name,
      attributes,
      status,
      events,
    }))
    expect(shown).toHaveLength(3)
    const { dataPoints } = await durations()
    expect(JSON.stringify([shown, dataPoints])).not.toMatch(/5035556789|hunter2/)
  })

  it('does without an SDK', () => {
    const observe = openTelemetry()
    expect(() =>
      observe({
        provider: 'test',
        operation: 'test.read',
        method: 'GET',
        url: 'https://api.example.com/x',
        urlTemplate: '/x',
        attempt: 1,
        startedAt: 0,
        waitedMs: 0,
        durationMs: 1,
        status: 200,
      }),
    ).not.toThrow()
  })
})
