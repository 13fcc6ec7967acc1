import { metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Attributes, Meter, Tracer } from '@opentelemetry/api'
import type { AttemptEvent, Observer } from './observer.ts'

/** Where spans and metrics go. */
export interface OpenTelemetryOptions {
  /** @default the global tracer named `@textwire/core` */
  readonly tracer?: Tracer
  /** @default the global meter named `@textwire/core` */
  readonly meter?: Meter
}

const SCOPE = '@textwire/core'

/** The bucket bounds that the HTTP semantic conventions advise, in seconds. */
const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * An observer that makes one client span and one `http.client.request.duration` measurement for each attempt,
 * under OpenTelemetry's HTTP semantic conventions (stable since 1.23). A retry is a span of its own with
 * `http.request.resend_count`. The span's URL is masked and the metric carries only the path's template, so
 * neither holds a phone number.
 *
 * @example
 * ```ts
 * import { openTelemetry } from '@textwire/core/opentelemetry'
 *
 * const observe = openTelemetry()
 * ```
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Observer {
  const tracer = options.tracer ?? trace.getTracer(SCOPE)
  const meter = options.meter ?? metrics.getMeter(SCOPE)
  const duration = meter.createHistogram('http.client.request.duration', {
    unit: 's',
    description: 'Duration of HTTP client requests.',
    advice: { explicitBucketBoundaries: BUCKETS_S },
  })
  return (event) => {
    const attributes = sharedAttributes(event)
    const span = tracer.startSpan(`${event.method} ${event.urlTemplate}`, {
      kind: SpanKind.CLIENT,
      startTime: event.startedAt,
      attributes: { ...attributes, ...spanAttributes(event) },
    })
    if (attributes['error.type'] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(event.startedAt + event.durationMs)
    duration.record(event.durationMs / 1000, attributes)
  }
}

function sharedAttributes(event: AttemptEvent): Attributes {
  const url = new URL(event.url)
  const errorType =
    event.error ??
    (event.status !== undefined && event.status >= 400 ? `${event.status}` : undefined)
  return {
    'http.request.method': event.method,
    'server.address': url.hostname,
    'server.port': Number(url.port) || (url.protocol === 'http:' ? 80 : 443),
    'url.template': event.urlTemplate,
    'textwire.provider': event.provider,
    'textwire.operation': event.operation,
    ...(event.status === undefined ? {} : { 'http.response.status_code': event.status }),
    ...(errorType === undefined ? {} : { 'error.type': errorType }),
  }
}

function spanAttributes(event: AttemptEvent): Attributes {
  return {
    'url.full': event.url,
    ...(event.attempt > 1 ? { 'http.request.resend_count': event.attempt - 1 } : {}),
  }
}
