/** All that one who carries out tasks needs, made of the settings. */
import {type Converter, type ConvertOptions, createConverter, withAttributes} from '../index.ts'
import type {Bench} from './documents.ts'
import {asUsage} from './errors.ts'
import type {Messages} from './messages.ts'
import type {Settings} from './settings.ts'
import {isTable} from './tables.ts'

export const makeConverter = (options: ConvertOptions): Promise<Converter> => asUsage(() => createConverter(options))

/** Make the bench of a run. */
export async function makeBench(
  settings: Settings,
  messages: Messages,
  {many, apart, several}: Pick<Bench, 'many' | 'apart' | 'several'>
): Promise<Bench> {
  const converter = await makeConverter(settings.convert)
  const recorder = settings.options.report ? (await import('./recorder.ts')).makeRecorder(settings.convert) : null
  const {format, convert} = settings
  const toRow = isTable(format)
    ? (await import('./table-output.ts')).makeToRow(format.name, convert.fields ?? [], settings.options.csvSafe)
    : format.name === 'dolma'
      ? withAttributes
      : null
  return {settings, converter, messages, many, apart, several, recorder, toRow}
}
