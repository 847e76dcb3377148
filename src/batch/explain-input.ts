/** Explains one input with the settings of a job; also with more rules switched off. */
import {findInputs, type Input} from '../archive/find-inputs.ts'
import {decodeBytes, readBytes} from '../archive/read-bytes.ts'
import type {Without} from '../explain/report.ts'
import {type Explanation, makeExplainer} from '../parse/explain.ts'
import {treatSubheadings} from '../transform/subheadings.ts'
import {messageOf} from './convert-task.ts'
import {asUsage, UsageError} from './errors.ts'
import {isJsonlPath, type Settings} from './settings.ts'

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

/**
 * The one text to explain.
 *
 * @throws UsageError for several names, and for one that stands for several texts; InputError if it is not there
 */
export async function findText([name = '-', ...others]: readonly string[]): Promise<Input> {
  if (others.length > 0) throw new UsageError(`"newsparse explain" takes one text, but got ${others.length + 1}`)
  if (isJsonlPath(name))
    throw new UsageError(
      `"newsparse explain" takes one text, not JSON Lines; give it the text of one line: sed -n 1p ${name} | jq -r .text | newsparse explain`
    )
  const {inputs, folder} = await findInputs(name)
  if (folder) throw new UsageError(`${name} is a folder; name one text in it`)
  return inputs[0] as Input
}

/** The number after `--line`, if the text has such a line. */
export function lineNumber(line: string | undefined, {lines}: Explanation): number | undefined {
  if (line === undefined) return undefined
  const number = /^\d+$/u.test(line) ? Number(line) : 0
  if (number < 1 || number > lines.length)
    throw new UsageError(`--line needs a line number from 1 to ${lines.length}, but got "${line}"`)
  return number
}
