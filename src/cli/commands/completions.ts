/** `newsparse completions`: what a shell completes, made from the tables of commands and options. */
import {writeTo} from '../../archive/standard-streams.ts'
import {UsageError} from '../../batch/errors.ts'
import {unknown} from '../../batch/settings.ts'
import {languagesOf, packs} from '../../index.ts'
import {commandRows} from '../commands.ts'
import {exitCodes} from '../errors.ts'
import {type OptionRow, optionRows} from '../options.ts'
import {optionsOf} from '../program.ts'

/** One flag, as shells complete it. */
interface Flag {
  names: string[]
  description: string
  repeats: boolean
  /** What its value is called: undefined for a flag without one. */
  value: string | undefined
  /** Values to choose from. */
  words: readonly string[]
  /** Its value is the name of a file. */
  file: boolean
}

const distinct = (words: readonly string[]) => [...new Set(words)].sort()

/** Values that the packs know, for options that are no closed list. */
const known: Readonly<Record<string, () => string[]>> = {
  '--language': () => languagesOf(packs).sort(),
  '--outlet': () => distinct(packs.flatMap((pack) => (pack.outlet ? [pack.name] : []))),
  '--pack': () => distinct(packs.map((pack) => pack.name))
}

const flagsOf = (row: OptionRow): Flag[] =>
  optionsOf(row).map((option) => {
    const value = /<(.+)>/u.exec(option.flags)?.[1]
    return {
      names: [option.short, option.long].filter((name) => name !== undefined),
      description: row.description,
      repeats: row.repeats ?? false,
      value,
      words: value ? (row.values ?? known[option.long ?? '']?.() ?? []) : [],
      file: value !== undefined && /file|path/u.test(value)
    }
  })

const commands = () => commandRows.filter(({name}) => name !== 'convert')

function bash(flags: readonly Flag[]): string {
  const branch = ({names, words, file}: Flag) => {
    const files = file ? '; compgen -f -- "$word"' : ''
    return `    ${names.join('|')}) mapfile -t COMPREPLY < <(compgen -W '${words.join(' ')}' -- "$word"${files}); return ;;`
  }
  return `# newsparse completions bash > /etc/bash_completion.d/newsparse
_newsparse() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
${flags
  .filter(({value}) => value)
  .map(branch)
  .join('\n')}
  esac
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '${flags.flatMap(({names}) => names).join(' ')}' -- "$word")
  elif ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W '${commands()
      .map(({name}) => name)
      .join(' ')}' -- "$word"; compgen -f -- "$word")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}
complete -o filenames -F _newsparse newsparse
`
}

/** Inside single quotes and the brackets of zsh's descriptions. */
const zshText = (text: string) => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/gu, '\\$&')

function zsh(flags: readonly Flag[]): string {
  const spec = ({names, description, repeats, value, words, file}: Flag) => {
    const others = repeats ? '*' : names.length > 1 ? `(${names.join(' ')})` : ''
    const action = file ? '_files' : words.length > 0 ? `(${words.join(' ')})` : ''
    const argument = value ? `:${zshText(value)}:${action}` : ''
    const text = `[${zshText(description)}]${argument}`
    const group = names.length > 1 ? `'${others}'{${names.join(',')}}'${text}'` : `'${others}${names[0]}${text}'`
    return `    ${group} \\`
  }
  const names = commands().map(({name, description}) => `'${name}:${zshText(description)}'`)
  return `#compdef newsparse
# newsparse completions zsh > "\${fpath[1]}/_newsparse"
_newsparse() {
  local -a commands=(${names.join(' ')})
  _arguments -s \\
${flags.map(spec).join('\n')}
    '1: :{ _describe command commands; _files }' \\
    '*:input:_files'
}
_newsparse "$@"
`
}

const fishText = (text: string) => `'${text.replaceAll(/['\\]/gu, '\\$&')}'`

function fish(flags: readonly Flag[]): string {
  const line = ({names, description, value, words, file}: Flag) => {
    const named = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
    const argument = value ? (file ? ' -r' : ' -x') : ''
    const choice = words.length > 0 ? ` -a ${fishText(words.join(' '))}` : ''
    return `complete -c newsparse ${named.join(' ')}${argument}${choice} -d ${fishText(description)}`
  }
  const names = commands().map(
    ({name, description}) => `complete -c newsparse -n __fish_use_subcommand -a ${name} -d ${fishText(description)}`
  )
  return `# newsparse completions fish > ~/.config/fish/completions/newsparse.fish\n${[...names, ...flags.map(line)].join('\n')}\n`
}

const shells: Readonly<Record<string, (flags: readonly Flag[]) => string>> = {bash, zsh, fish}

export async function completions([shell, ...others]: readonly string[]): Promise<number> {
  const names = Object.keys(shells)
  if (shell === undefined || others.length > 0) throw new UsageError(`name one shell: ${names.join(', ')}`)
  const write = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (!write) throw unknown('shell', shell, names)
  await writeTo('stdout', write(optionRows.flatMap(flagsOf)))
  return exitCodes.done
}
