/** `newsparse man`: the manual page in roff, made from the same tables as help. */
import {writeTo} from '../../archive/standard-streams.ts'
import {version} from '../../batch/version.ts'
import {commandLines, roff, terms} from '../../completions/roff.ts'
import {commandRows} from '../commands.ts'
import {exitCodes, refuseNames} from '../errors.ts'
import {codes, examples, notes, summary} from '../manual.ts'
import {optionRows} from '../options.ts'

function page(): string {
  const groups = [...new Set(optionRows.map(({group}) => group))]
  const rowsOf = (group: string) =>
    optionRows.filter((row) => row.group === group).map(({flags, about}) => [flags, about] as const)
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
    ...commandLines(examples)
  ].join('\n')
}

export async function man(names: readonly string[]): Promise<number> {
  refuseNames('man', names)
  await writeTo('stdout', `${page()}\n`)
  return exitCodes.done
}
