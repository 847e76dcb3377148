/** `newsparse completions`: what a shell completes, made from the tables of commands and options. */
import {writeTo} from '../../archive/standard-streams.ts'
import {UsageError} from '../../batch/errors.ts'
import {unknown} from '../../batch/settings.ts'
import {fieldNames, languagesOf, namedTests, packs} from '../../index.ts'
import {commandNames, commandRows} from '../commands.ts'
import {exitCodes} from '../errors.ts'
import {type OptionRow, optionRows} from '../options.ts'
import {optionsOf} from '../program.ts'
import {actionNames} from '../rules/actions.ts'

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
  /** Its value is a list with commas: each word of it is completed. */
  list: boolean
}

/** Options whose words may be listed with commas, though they may be repeated as well. */
const listed: ReadonlySet<string> = new Set(['--field'])

/** Values that are so many that a script holds them once: of the options for which they are, the names. */
const ruleOptions: ReadonlySet<string> = new Set(['--disable', '--without'])

const ruleIds = () => distinct([...packs.flatMap(({rules}) => rules.map(({id}) => id)), ...Object.keys(namedTests)])

/** What may stand behind a command, where that is known: the first name, and the second one behind some of them. */
const names = {
  rules: () => [...actionNames, ...distinct(packs.map((pack) => pack.name))],
  help: () => [...commandNames],
  completions: () => Object.keys(shells)
}

const distinct = (words: readonly string[]) => [...new Set(words)].sort()

/** Values that the packs know, for options that are no closed list. */
const known: Readonly<Record<string, () => string[]>> = {
  '--language': () => languagesOf(packs).sort(),
  '--outlet': () => distinct(packs.flatMap((pack) => (pack.outlet ? [pack.name] : []))),
  '--field': () => [...fieldNames],
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
      file: value !== undefined && /file|path/u.test(value) && option.long !== '--field',
      list: row.list ?? listed.has(option.long ?? '')
    }
  })

const commands = () => commandRows.filter(({name}) => name !== 'convert')

const isOfRules = ({names}: Flag) => names.some((name) => ruleOptions.has(name))

function bash(flags: readonly Flag[]): string {
  const words = (list: string) => `compgen -W ${list} -- "$word"`
  const reply = (...lists: string[]) => `mapfile -t COMPREPLY < <(${lists.join('; ')})`
  const offer = (flag: Flag) => {
    if (isOfRules(flag)) return `plain; ${reply(words('"$rules"'))}`
    if (flag.list) return `list '${flag.words.join(' ')}'`
    return reply(words(`'${flag.words.join(' ')}'`), ...(flag.file ? ['compgen -f -- "$word"'] : []))
  }
  const branch = (flag: Flag) => `    ${flag.names.join('|')}) ${offer(flag)}; return ;;`
  const behind = Object.entries(names).map(
    ([name, list]) => `      ${name}) ${reply(words(`'${list().join(' ')}'`), 'compgen -f -- "$word"')}; return ;;`
  )
  return `# newsparse completions bash > /etc/bash_completion.d/newsparse
_newsparse() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local rules='${ruleIds().join(' ')}'
  plain() { compopt +o filenames 2>/dev/null; }
  list() {
    local first=
    [[ $word == *,* ]] && first=\${word%,*},
    mapfile -t COMPREPLY < <(compgen -P "$first" -W "$1" -- "\${word##*,}")
  }
  case $before in
${flags
  .filter(({value}) => value)
  .map(branch)
  .join('\n')}
  esac
  if [[ $word == -* ]]; then
    ${reply(words(`'${flags.flatMap(({names}) => names).join(' ')}'`))}
    return
  fi
  if ((COMP_CWORD == 1)); then
    ${reply(words(`'${commandNames.join(' ')}'`), 'compgen -f -- "$word"')}
    return
  fi
  if ((COMP_CWORD == 2)); then
    case \${COMP_WORDS[1]} in
${behind.join('\n')}
    esac
  fi
  if [[ \${COMP_WORDS[1]} == rules && \${COMP_WORDS[2]} == show ]]; then
    plain; ${reply(words('"$rules"'))}
    return
  fi
  ${reply('compgen -f -- "$word"')}
}
complete -o filenames -F _newsparse newsparse
`
}

/** Inside single quotes and the brackets of zsh's descriptions. */
const zshText = (text: string) => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/gu, '\\$&')

function zsh(flags: readonly Flag[]): string {
  const actionOf = (flag: Flag) => {
    if (isOfRules(flag)) return '($rules)'
    if (flag.file) return '_files'
    if (flag.words.length === 0) return ''
    return flag.list ? `_values -s , word ${flag.words.join(' ')}` : `(${flag.words.join(' ')})`
  }
  const spec = (flag: Flag) => {
    const {names, description, repeats, value} = flag
    const others = repeats ? '*' : names.length > 1 ? `(${names.join(' ')})` : ''
    const argument = value ? `:${zshText(value)}:${actionOf(flag)}` : ''
    const text = `[${zshText(description)}]${argument}`
    const group = names.length > 1 ? `'${others}'{${names.join(',')}}'${text}'` : `'${others}${names[0]}${text}'`
    return `    ${group} \\`
  }
  const described = commands().map(({name, description}) => `'${name}:${zshText(description)}'`)
  const behind = Object.entries(names).map(([name, list]) => `    ${name}) compadd -- ${list().join(' ')}; _files ;;`)
  return `#compdef newsparse
# newsparse completions zsh > "\${fpath[1]}/_newsparse"
_newsparse() {
  local -a commands=(${described.join(' ')})
  local -a rules=(${ruleIds().join(' ')})
  _arguments -s \\
${flags.map(spec).join('\n')}
    '1: :{ _describe command commands; _files }' \\
    '*:: :_newsparse_behind'
}
# What stands behind a command; the first word is the command, or an input.
_newsparse_behind() {
  if [[ $words[1] == rules && $words[2] == show ]]; then compadd -a rules; return; fi
  case $words[1] in
${behind.join('\n')}
    *) _files ;;
  esac
}
_newsparse "$@"
`
}

const fishText = (text: string) => `'${text.replaceAll(/['\\]/gu, '\\$&')}'`

function fish(flags: readonly Flag[]): string {
  const choiceOf = (flag: Flag) => {
    if (isOfRules(flag)) return ' -a "$__newsparse_rules"'
    if (flag.words.length === 0) return ''
    return ` -a ${fishText(flag.list ? `(__newsparse_list ${flag.words.join(' ')})` : flag.words.join(' '))}`
  }
  const line = (flag: Flag) => {
    const named = flag.names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
    const argument = flag.value ? (flag.file ? ' -r' : ' -x') : ''
    return `complete -c newsparse ${named.join(' ')}${argument}${choiceOf(flag)} -d ${fishText(flag.description)}`
  }
  const first = commands().map(
    ({name, description}) => `complete -c newsparse -n __fish_use_subcommand -a ${name} -d ${fishText(description)}`
  )
  const behind = Object.entries(names).map(
    ([name, list]) => `complete -c newsparse -n '__fish_seen_subcommand_from ${name}' -a ${fishText(list().join(' '))}`
  )
  return `# newsparse completions fish > ~/.config/fish/completions/newsparse.fish
set -g __newsparse_rules ${fishText(ruleIds().join(' '))}
function __newsparse_list
  set -l first (string replace -rf '^(.*,).*$' '$1' -- (commandline -ct))
  for word in $argv
    echo $first$word
  end
end
complete -c newsparse -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from show' -a "$__newsparse_rules"
${[...first, ...behind, ...flags.map(line)].join('\n')}
`
}

const shells: Readonly<Record<string, (flags: readonly Flag[]) => string>> = {bash, zsh, fish}

export async function completions([shell, ...others]: readonly string[]): Promise<number> {
  const known = Object.keys(shells)
  if (shell === undefined || others.length > 0) throw new UsageError(`name one shell: ${known.join(', ')}`)
  const write = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (!write) throw unknown('shell', shell, known)
  await writeTo('stdout', write(optionRows.flatMap(flagsOf)))
  return exitCodes.done
}
