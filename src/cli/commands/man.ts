/** `newsparse man`: the manual page in roff, made from the same tables as help. */
import {writeTo} from '../../archive/standard-streams.ts'
import {version} from '../../batch/version.ts'
import {commandRows} from '../commands.ts'
import {exitCodes, refuseNames} from '../errors.ts'
import {codes, examples, notes, summary} from '../manual.ts'
import {optionRows} from '../options.ts'

/** Text as roff prints it: backslashes and hyphens as they are, no line that begins with a control character. */
const roff = (text: string) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replaceAll(/^(?=[.'])/gmu, '\\&')

/** Terms, each with what it means under it. */
const terms = (rows: readonly (readonly [term: string, text: string])[]) =>
  rows.map(([term, text]) => `.TP\n\\fB${roff(term)}\\fR\n${roff(text)}`).join('\n')

/** Lines of a terminal, with what they are for. */
const lines = (rows: readonly (readonly [line: string, text: string])[]) =>
  rows.map(
    ([line, text]) => `.PP\n${roff(text.charAt(0).toUpperCase() + text.slice(1))}:\n.PP\n.EX\n    ${roff(line)}\n.EE`
  )

function page(): string {
  const groups = [...new Set(optionRows.map(({group}) => group))]
  const rowsOf = (group: string) =>
    optionRows.filter((row) => row.group === group).map(({flags, description}) => [flags, description] as const)
  return [
    `.TH NEWSPARSE 1 "" "newsparse ${version}" "User Commands"`,
    '.SH NAME',
    roff('newsparse - read raw news copy and write Markdown, JSON or HTML'),
    '.SH SYNOPSIS',
    ...commandRows.map(({usage}) => `\\fB${roff(usage)}\\fR\n.br`),
    '.SH DESCRIPTION',
    `.B newsparse\n${roff(summary)}`,
    `.PP\n${roff(notes)}`,
    '.SH COMMANDS',
    terms(commandRows.filter(({description}) => description).map(({usage, description}) => [usage, description])),
    '.SH OPTIONS',
    ...groups.map((group) => `.SS ${group}\n${terms(rowsOf(group))}`),
    '.SH "EXIT STATUS"',
    terms(codes),
    '.SH EXAMPLES',
    ...lines(examples)
  ].join('\n')
}

export async function man(names: readonly string[]): Promise<number> {
  refuseNames('man', names)
  await writeTo('stdout', `${page()}\n`)
  return exitCodes.done
}
