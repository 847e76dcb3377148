/** `newsparse explain`: each line of a text with its label, the rule that gave it, and the reason. */
import {type Input, InputError} from '../../archive/find-inputs.ts'
import {OutputError, refuseExisting, refuseInput} from '../../archive/write-output.ts'
import {UsageError} from '../../batch/errors.ts'
import {explainError} from '../../batch/explain-error.ts'
import {explainInput, findText, lineNumber} from '../../batch/explain-input.ts'
import {nameOf} from '../../batch/names.ts'
import {readSettings, type Settings, unknown} from '../../batch/settings.ts'
import {fileWriter, standardOutputWriter} from '../../batch/writers.ts'
import {jsonReport} from '../../explain/json-report.ts'
import type {ReportOptions} from '../../explain/report.ts'
import {noScreen} from '../../explain/screen.ts'
import {type Explanation, loadExplanationPage, loadExplanationText} from '../../index.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {namesOrStdin} from '../input-names.ts'
import type {CliOptions} from '../options.ts'
import {screenFor} from '../terminal.ts'

/** Options of a writer, besides the explanation. */
interface Wanted extends ReportOptions {
  name: string
  settings: Settings
  /** Number of the line that the user asked about. */
  line: number | undefined
}

type Write = (explanation: Explanation, wanted: Wanted) => string | Promise<string>

const json: Write = (explanation, {line}) => jsonReport(explanation, line)

const page: Write = async (explanation, {name, settings}) =>
  (await loadExplanationPage())(explanation, {name, keep: settings.convert.keep})

const text: Write = async (explanation, wanted) => {
  const {textReport, lineReport} = await loadExplanationText()
  return wanted.line === undefined ? textReport(explanation, wanted) : lineReport(explanation, wanted.line, wanted)
}

const writers: Readonly<Record<string, Write>> = {text, json, html: page}

function chooseWriter({to, output, line}: CliOptions): Write {
  const named = (to ?? /\.(json|html)$/iu.exec(output ?? '')?.[1] ?? 'text').toLowerCase()
  const write = Object.hasOwn(writers, named) ? writers[named] : undefined
  if (!write) throw unknown('format of an explanation', named, Object.keys(writers))
  if (write === page && line !== undefined)
    throw new UsageError('a page is about the whole text: leave --line out, or use --to json')
  return write
}

async function write(input: Input, settings: Settings<CliOptions>, writer: Write): Promise<void> {
  const {options} = settings
  const output = options.output === '-' ? undefined : options.output
  const without = await explainInput(input, settings)
  const explanation = await without([])
  const name = nameOf(input)
  const report = await writer(explanation, {
    name,
    settings,
    said: options,
    line: lineNumber(options.line, explanation),
    screen: output === undefined ? await screenFor(options.color) : noScreen,
    without
  })
  if (output !== undefined) {
    refuseInput(output, [input])
    refuseExisting(output, options.force ?? false)
  }
  const out = output === undefined ? standardOutputWriter : fileWriter(output)
  await out.write(report)
  await out.finish()
}

export const explain: Execute = async (names, options, messages) => {
  const writer = chooseWriter(options)
  const {to: _to, output: _output, ...others} = options
  const settings = await readSettings(others, [])
  try {
    await write(await findText(namesOrStdin(names)), {...settings, options}, writer)
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof InputError || error instanceof OutputError)) throw error
    messages.error(names[0] ?? 'stdin', explainError(error, options.verbose))
    return exitCodes.failed
  }
}
