import { json } from '../../world/mock-response.ts'
import { describeTemplate } from './describe-template.ts'
import { findTemplate } from './find-template.ts'
import { appOperation } from '../operation.ts'

/** `onesignal.viewTemplate`. Source: OneSignal, reference page "View template". */
export const viewTemplate = appOperation('viewTemplate', ({ app, path }) =>
  json(200, describeTemplate(app, findTemplate(app, path.template_id))),
)
