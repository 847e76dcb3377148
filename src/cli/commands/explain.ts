/** `newsparse explain`: each line of a text with its label, the rule that gave it, and why. */
import {findInputs, type Input, InputError} from '../../archive/find-inputs.ts'
import {decodeBytes, readBytes} from '../../archive/read-bytes.ts'
import {OutputError, refuseExisting, refuseInput} from '../../archive/write-output.ts'
import {messageOf, explain as sayWhy} from '../../batch/convert-task.ts'
import {asUsage, UsageError} from '../../batch/errors.ts'
import {nameOf} from '../../batch/names.ts'
import {isJsonlPath, readSettings, type Settings, unknown} from '../../batch/settings.ts'
import {fileWriter, standardOutputWriter} from '../../batch/writers.ts'
import {type Explanation, loadExplainer, loadExplanationPage, treatSubheadings} from '../../index.ts'
import {paletteFor} from '../colours.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {lineReport} from '../explain-line.ts'
import type {Report} from '../explain-report.ts'
import {textReport} from '../explain-text.ts'
import {namesOrStdin} from '../input-names.ts'
import type {CliOptions} from '../options.ts'
import {terminalWidth} from '../terminal.ts'

type Write = (report: Report) => string | Promise<string>

/** What the JSON says of the whole text. */
const facts = ({article, packs, lead, last, rules}: Explanation) => ({
  schemaVersion: 1,
  ...article.metadata,
  packs,
  lead,
  last,
  rules
})

function json({explanation, line}: Report): string {
  const {lines} = explanation
  const shown = line === undefined ? {lines} : {line: lines[line - 1], trials: explanation.trials(line)}
  return `${JSON.stringify({...facts(explanation), ...shown}, null, 2)}\n`
}

async function page({explanation, name, settings}: Report): Promise<string> {
  const write = await loadExplanationPage()
  return write(explanation, {name, keep: settings.convert.keep})
}

const text: Write = (report) => (report.line === undefined ? textReport(report) : lineReport(report, report.line))

const writers: Readonly<Record<string, Write>> = {text, json, html: page}

function chooseWriter({to, output, line}: CliOptions): Write {
  const named = (to ?? /\.(json|html)$/iu.exec(output ?? '')?.[1] ?? 'text').toLowerCase()
  const write = Object.hasOwn(writers, named) ? writers[named] : undefined
  if (!write) throw unknown('format of an explanation', named, Object.keys(writers))
  if (write === page && line !== undefined)
    throw new UsageError('a page is about the whole text: leave --line out, or use --to json')
  return write
}

/** The one text to explain. */
async function findText(names: readonly string[]): Promise<Input> {
  const [name = '-', ...others] = namesOrStdin(names)
  if (others.length > 0) throw new UsageError(`"newsparse explain" takes one text, but got ${names.length}`)
  if (isJsonlPath(name))
    throw new UsageError(
      `"newsparse explain" takes one text, not JSON Lines; give it the text of one line: sed -n 1p ${name} | jq -r .text | newsparse explain`
    )
  const {inputs, folder} = await findInputs(name)
  if (folder) throw new UsageError(`${name} is a folder; name one text in it`)
  return inputs[0] as Input
}

/** Explains an input with the rules of the settings, and with some of them switched off. */
async function readInput(input: Input, settings: Settings): Promise<(off: readonly string[]) => Promise<Explanation>> {
  const {encoding, text} = await decodeBytes(await readBytes(input.path), input.path, settings.options.encoding)
  const message = await messageOf(text, settings)
  const make = await loadExplainer()
  const {convert} = settings
  return async (off) => {
    const explainer = await asUsage(() => make({...convert, disable: [...(convert.disable ?? []), ...off]}))
    const explanation = explainer(text, {id: input.path === '-' ? null : input.id, encoding}, message)
    return {...explanation, article: treatSubheadings(explanation.article, convert.subheadings)}
  }
}

/** The number after `--line`, when the text has such a line. */
function lineNumber(line: string | undefined, {lines}: Explanation, name: string): number | undefined {
  if (line === undefined) return undefined
  const number = /^\d+$/u.test(line) ? Number(line) : 0
  if (number < 1 || number > lines.length)
    throw new UsageError(`--line is a line of ${name}, 1 to ${lines.length}, not "${line}"`)
  return number
}

async function write(input: Input, settings: Settings<CliOptions>, writer: Write): Promise<void> {
  const {options} = settings
  const output = options.output === '-' ? undefined : options.output
  const without = await readInput(input, settings)
  const explanation = await without([])
  const name = nameOf(input)
  const line = lineNumber(options.line, explanation, name)
  const paint = await paletteFor(1, output === undefined ? options.color : false)
  const report = await writer({
    explanation,
    name,
    settings,
    line,
    paint,
    without,
    width: output === undefined ? terminalWidth() : Number.POSITIVE_INFINITY
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
    await write(await findText(names), {...settings, options}, writer)
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof InputError || error instanceof OutputError)) throw error
    messages.error(names[0] ?? 'stdin', sayWhy(error, options.verbose))
    return exitCodes.failed
  }
}
