/** Scripts with which bash, zsh and fish complete a command line. This file imports nothing of ours: it is given everything that can be completed. */

/** One option, as shells complete it. */
export interface Flag {
  names: string[]
  description: string
  repeats: boolean
  /** The name of its value; undefined for an option without a value. */
  value: string | undefined
  /** Values to choose from. */
  words: readonly string[]
  /** Its value is the name of a file. */
  file: boolean
  /** Its value is a list with commas: each item is completed. */
  list: boolean
  /** Its value is the id of a rule. There are so many that a script contains the list only once. */
  ofRules: boolean
}

/** Everything that may be on the command line. */
export interface CommandLineWords {
  flags: readonly Flag[]
  commands: readonly {name: string; description: string}[]
  /** Name of a command → its arguments. */
  behind: Readonly<Record<string, readonly string[]>>
  /** Ids of rules. */
  rules: readonly string[]
}

function bash({flags, commands, behind, rules}: CommandLineWords): string {
  const words = (list: string) => `compgen -W ${list} -- "$word"`
  const reply = (...lists: string[]) => `mapfile -t COMPREPLY < <(${lists.join('; ')})`
  const offer = (flag: Flag) => {
    if (flag.ofRules) return `plain; ${reply(words('"$rules"'))}`
    if (flag.list) return `list '${flag.words.join(' ')}'`
    return reply(words(`'${flag.words.join(' ')}'`), ...(flag.file ? ['compgen -f -- "$word"'] : []))
  }
  const branch = (flag: Flag) => `    ${flag.names.join('|')}) ${offer(flag)}; return ;;`
  const branches = Object.entries(behind).map(
    ([name, list]) => `      ${name}) ${reply(words(`'${list.join(' ')}'`), 'compgen -f -- "$word"')}; return ;;`
  )
  return `# newsparse completions bash > /etc/bash_completion.d/newsparse
_newsparse() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local rules='${rules.join(' ')}'
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
    ${reply(words(`'${commands.map(({name}) => name).join(' ')}'`), 'compgen -f -- "$word"')}
    return
  fi
  if ((COMP_CWORD == 2)); then
    case \${COMP_WORDS[1]} in
${branches.join('\n')}
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

/** Text inside single quotes and the brackets of zsh's descriptions. */
const zshText = (text: string) => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/gu, '\\$&')

function zsh({flags, commands, behind, rules}: CommandLineWords): string {
  const actionOf = (flag: Flag) => {
    if (flag.ofRules) return '($rules)'
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
  const described = commands.map(({name, description}) => `'${name}:${zshText(description)}'`)
  const branches = Object.entries(behind).map(([name, list]) => `    ${name}) compadd -- ${list.join(' ')}; _files ;;`)
  return `#compdef newsparse
# newsparse completions zsh > "\${fpath[1]}/_newsparse"
_newsparse() {
  local -a commands=(${described.join(' ')})
  local -a rules=(${rules.join(' ')})
  _arguments -s \\
${flags.map(spec).join('\n')}
    '1: :{ _describe command commands; _files }' \\
    '*:: :_newsparse_behind'
}
# What stands behind a command; the first word is the command, or an input.
_newsparse_behind() {
  if [[ $words[1] == rules && $words[2] == show ]]; then compadd -a rules; return; fi
  case $words[1] in
${branches.join('\n')}
    *) _files ;;
  esac
}
_newsparse "$@"
`
}

const fishText = (text: string) => `'${text.replaceAll(/['\\]/gu, '\\$&')}'`

function fish({flags, commands, behind, rules}: CommandLineWords): string {
  const choiceOf = (flag: Flag) => {
    if (flag.ofRules) return ' -a "$__newsparse_rules"'
    if (flag.words.length === 0) return ''
    return ` -a ${fishText(flag.list ? `(__newsparse_list ${flag.words.join(' ')})` : flag.words.join(' '))}`
  }
  const line = (flag: Flag) => {
    const named = flag.names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
    const argument = flag.value ? (flag.file ? ' -r' : ' -x') : ''
    return `complete -c newsparse ${named.join(' ')}${argument}${choiceOf(flag)} -d ${fishText(flag.description)}`
  }
  const first = commands.map(
    ({name, description}) => `complete -c newsparse -n __fish_use_subcommand -a ${name} -d ${fishText(description)}`
  )
  const branches = Object.entries(behind).map(
    ([name, list]) => `complete -c newsparse -n '__fish_seen_subcommand_from ${name}' -a ${fishText(list.join(' '))}`
  )
  return `# newsparse completions fish > ~/.config/fish/completions/newsparse.fish
set -g __newsparse_rules ${fishText(rules.join(' '))}
function __newsparse_list
  set -l first (string replace -rf '^(.*,).*$' '$1' -- (commandline -ct))
  for word in $argv
    echo $first$word
  end
end
complete -c newsparse -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from show' -a "$__newsparse_rules"
${[...first, ...branches, ...flags.map(line)].join('\n')}
`
}

/** Name of a shell → the function that writes its script. */
export const shellScripts: Readonly<Record<string, (words: CommandLineWords) => string>> = {bash, zsh, fish}
