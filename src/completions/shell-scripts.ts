/** Scripts with which bash, zsh and fish complete a command line. This file imports nothing of ours: it is given everything that can be completed. */

/** One option, as shells complete it. */
export interface Flag {
  names: string[]
  description: string
  /** The commands that it is for; conversion, which has no name on the command line, is "convert". */
  commands: readonly string[]
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

/** What may stand behind a command. */
export interface Arguments {
  words: readonly string[]
  /** Names of files, too. */
  files: boolean
}

/** Everything that may be on the command line. */
export interface CommandLineWords {
  flags: readonly Flag[]
  /** All commands except conversion. */
  commands: readonly {name: string; description: string}[]
  /** Name of a command → its arguments; names of files for commands that are not here. */
  behind: Readonly<Record<string, Arguments>>
  /** Ids of rules. */
  rules: readonly string[]
}

/** Options by the commands that they are for, so that a script names these once for many options. */
function byCommands(flags: readonly Flag[]): [commands: string, flags: Flag[]][] {
  const groups = new Map<string, Flag[]>()
  for (const flag of flags) {
    const key = flag.commands.join(' ')
    groups.set(key, [...(groups.get(key) ?? []), flag])
  }
  return [...groups]
}

const namesOf = (commands: CommandLineWords['commands'], mark: string) => commands.map(({name}) => name).join(mark)

/** Commands that take no names of files. */
const withoutFiles = (behind: CommandLineWords['behind']) =>
  Object.keys(behind).filter((name) => behind[name]?.files === false)

function bash({flags, commands, behind, rules}: CommandLineWords): string {
  const offer = ({ofRules, list, words, file}: Flag) => {
    const items = ofRules ? '"$rules"' : `'${words.join(' ')}'`
    const offers = [
      ...(ofRules ? ['_newsparse_plain'] : []),
      ...(ofRules || words.length > 0 ? [`_newsparse_${list ? 'list' : 'offer'} ${items}`] : []),
      ...(file ? ['_newsparse_files'] : [])
    ]
    return offers.map((one) => `${one}; `).join('')
  }
  const branch = (flag: Flag) => `      ${flag.names.join('|')}) ${offer(flag)}return ;;`
  const group = ([names, some]: [string, Flag[]]) => {
    const valued = some.filter(({value}) => value)
    const branches = valued.length > 0 ? `\n    case $before in\n${valued.map(branch).join('\n')}\n    esac` : ''
    return `  if _newsparse_for ${names}; then
    options+=' ${some.flatMap((flag) => flag.names).join(' ')}'${branches}
  fi`
  }
  const branches = Object.entries(behind)
    .filter(([, {words}]) => words.length > 0)
    .map(([name, {words}]) => `    ${name}) _newsparse_offer '${words.join(' ')}' ;;`)
  return `# newsparse completions bash > /etc/bash_completion.d/newsparse
# The functions with these names use the variables of _newsparse: word, start, command.
_newsparse_plain() { compopt +o filenames 2>/dev/null; }
_newsparse_for() { [[ " $* " == *" $command "* ]]; }
# Words that begin with what is typed, in any case.
_newsparse_offer() {
  local one
  for one in $1; do
    [[ \${one,,} == "\${word,,}"* ]] && COMPREPLY+=("$start$one")
  done
}
# The same for the last item of a list with commas, without the items that are there; "all" stands alone.
_newsparse_list() {
  local one items= there=
  [[ $word == *,* ]] && there=\${word%,*},
  for one in $1; do
    [[ ",\${there,,}" == *",\${one,,},"* || ( -n $there && $one == all ) ]] || items+=" $one"
  done
  local word=\${word##*,} start=$start$there
  _newsparse_offer "$items"
}
_newsparse_files() {
  local one
  while IFS= read -r one; do
    COMPREPLY+=("$start$one")
  done < <(compgen -f -- "$word")
}
_newsparse() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} start= command=convert options=
  local rules='${rules.join(' ')}'
  COMPREPLY=()
  # "--keep=related" is three words where "=" ends a word, otherwise one.
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  elif [[ $word == --*=* ]]; then
    before=\${word%%=*} start=\${word%%=*}= word=\${word#*=}
  fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in
      ${namesOf(commands, '|')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
${byCommands(flags).map(group).join('\n')}
  if [[ $word == -* ]]; then
    _newsparse_offer "$options"
    return
  fi
  if ((COMP_CWORD == 1)); then
    _newsparse_offer '${namesOf(commands, ' ')}'
    _newsparse_files
    return
  fi
  if [[ $command == rules && \${COMP_WORDS[2]} == show ]] && ((COMP_CWORD > 2)); then
    _newsparse_plain
    _newsparse_offer "$rules"
    return
  fi
  ((COMP_CWORD == 2)) && case $command in
${branches.join('\n')}
  esac
  _newsparse_for ${withoutFiles(behind).join(' ')} || _newsparse_files
}
complete -o filenames -F _newsparse newsparse
`
}

/** Text inside single quotes and the brackets of zsh's descriptions. */
const zshText = (text: string) => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/gu, '\\$&')

function zsh({flags, commands, behind, rules}: CommandLineWords): string {
  const actionOf = ({ofRules, file, words, list}: Flag) => {
    if (ofRules) return '_values -s , rule $rules'
    if (file) return '_files'
    if (words.length === 0) return ''
    return list ? `_values -s , word ${words.join(' ')}` : `(${words.join(' ')})`
  }
  const spec = (flag: Flag) => {
    const {names, description, repeats, value} = flag
    const others = repeats ? '*' : names.length > 1 ? `(${names.join(' ')})` : ''
    const argument = value ? `:${zshText(value)}:${actionOf(flag)}` : ''
    const text = `[${zshText(description)}]${argument}`
    return names.length > 1 ? `'${others}'{${names.join(',')}}'${text}'` : `'${others}${names[0]}${text}'`
  }
  const group = ([names, some]: [string, Flag[]]) =>
    `  (( \${\${(s: :):-${names}}[(Ie)$command]} )) && specs+=(\n${some.map((flag) => `    ${spec(flag)}`).join('\n')}\n  )`
  const described = commands.map(({name, description}) => `'${name}:${zshText(description)}'`)
  const branches = Object.entries(behind).map(
    ([name, {words, files}]) =>
      `    ${name}) ${words.length > 0 ? `compadd -- ${words.join(' ')}` : ':'}${files ? '; _files' : ''} ;;`
  )
  return `#compdef newsparse
# newsparse completions zsh > "\${fpath[1]}/_newsparse"
_newsparse() {
  local -a commands=(${described.join(' ')})
  local -a rules=(${rules.join(' ')})
  local -a specs=()
  local command=convert
  (( CURRENT > 2 )) && case $words[2] in
    ${namesOf(commands, '|')}) command=$words[2] ;;
  esac
${byCommands(flags).map(group).join('\n')}
  _arguments -s $specs \\
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
  const choiceOf = ({ofRules, words, list}: Flag) => {
    const items = ofRules ? '$__newsparse_rules' : words.join(' ')
    if (items === '') return ''
    return ` -a ${fishText(list ? `(__newsparse_list ${items})` : items)}`
  }
  const line = (condition: string) => (flag: Flag) => {
    const named = flag.names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
    const argument = flag.value ? (flag.file ? ' -r' : ' -x') : ''
    return `complete -c newsparse -n ${condition} ${named.join(' ')}${argument}${choiceOf(flag)} -d ${fishText(flag.description)}`
  }
  const lines = byCommands(flags).flatMap(([names, some]) => some.map(line(fishText(`__newsparse_for ${names}`))))
  const first = commands.map(
    ({name, description}) => `complete -c newsparse -n __fish_use_subcommand -a ${name} -d ${fishText(description)}`
  )
  const branches = Object.entries(behind)
    .filter(([, {words}]) => words.length > 0)
    .map(([name, {words}]) => `complete -c newsparse -n '__newsparse_for ${name}' -a ${fishText(words.join(' '))}`)
  return `# newsparse completions fish > ~/.config/fish/completions/newsparse.fish
set -g __newsparse_rules ${rules.join(' ')}
# Whether the command line is one of these commands.
function __newsparse_for
  set -l words (commandline -opc)
  set -l name convert
  if contains -- "$words[2]" ${namesOf(commands, ' ')}
    set name $words[2]
  end
  contains -- $name $argv
end
# The items of a list with commas, behind those that are there, and without them; "all" stands alone.
function __newsparse_list
  set -l typed (commandline -ct | string replace -r '^--[a-z-]+=' '')
  set -l first (string replace -r '[^,]*$' '' -- "$typed")
  set -l there (string split , -- "$first")
  for word in $argv
    if not contains -- $word $there; and begin; test -z "$first"; or test $word != all; end
      echo "$first$word"
    end
  end
end
complete -c newsparse -n '__newsparse_for rules; and __fish_seen_subcommand_from show' -a "$__newsparse_rules"
complete -c newsparse -n '__newsparse_for ${withoutFiles(behind).join(' ')}' -f
${[...first, ...branches, ...lines].join('\n')}
`
}

/** Name of a shell → the function that writes its script. */
export const shellScripts: Readonly<Record<string, (words: CommandLineWords) => string>> = {bash, zsh, fish}
