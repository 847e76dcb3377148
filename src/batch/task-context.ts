/** Everything that is needed to carry out tasks, made from the settings. */

import {type Converter, type ConvertOptions, createConverter} from '../convert.ts'
import {withAttributes} from '../write/error-record.ts'
import type {TaskContext} from './convert-task.ts'
import {asUsage} from './errors.ts'
import type {Host} from './host.ts'
import type {MessageCollector} from './messages.ts'
import type {Settings} from './settings.ts'
import {isTable} from './table-formats.ts'

export const makeConverter = (options: ConvertOptions): Promise<Converter> => asUsage(() => createConverter(options))

/** Make the context of a run. */
export async function makeTaskContext(
  settings: Settings,
  messages: MessageCollector,
  {many, apart, several}: Pick<TaskContext, 'many' | 'apart' | 'several'>,
  host: Host
): Promise<TaskContext> {
  const converter = await makeConverter(settings.convert)
  const collector = settings.options.report
    ? (await import('./run-report.ts')).makeTallyCollector(settings.convert)
    : null
  const {format, convert} = settings
  const toRow = isTable(format)
    ? (await import('./table-writers.ts')).makeToRow(format.name, convert.fields ?? [], settings.options.csvSafe)
    : format.name === 'dolma'
      ? withAttributes
      : null
  return {settings, converter, messages, many, apart, several, collector, host, toRow}
}
