/** Explains one input with the settings of a job; also with more rules switched off. */
import type {Input} from '../archive/find-inputs.ts'
import {decodeBytes, readBytes} from '../archive/read-bytes.ts'
import type {Without} from '../explain/report.ts'
import {makeExplainer} from '../parse/explain.ts'
import {treatSubheadings} from '../transform/subheadings.ts'
import {messageOf} from './convert-task.ts'
import {asUsage} from './errors.ts'
import type {Settings} from './settings.ts'

/** @throws InputError if the input can't be read */
export async function explainInput(input: Input, settings: Settings): Promise<Without> {
  const {encoding, text} = await decodeBytes(await readBytes(input.path), input.path, settings.options.encoding)
  const message = await messageOf(text, settings)
  const {convert} = settings
  return async (off) => {
    const explain = await asUsage(() => makeExplainer({...convert, disable: [...(convert.disable ?? []), ...off]}))
    const explanation = explain(text, {id: input.path === '-' ? null : input.id, encoding}, message)
    return {...explanation, article: treatSubheadings(explanation.article, convert.subheadings)}
  }
}
