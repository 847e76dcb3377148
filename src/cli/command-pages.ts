/** The help page of each command, without its options. */
import type {CommandName} from './command-name.ts'
import type {Row} from './manual.ts'

export interface CommandPage {
  /** Its purpose, in a few sentences. */
  about: string
  examples: readonly Row[]
  /** What else users should know. */
  notes?: string
  codes: readonly Row[]
}

const usageCode: Row = ['64', 'wrong usage; nothing was done']
const failedCode: Row = ['2', 'some input could not be read']
const doneOnly: readonly Row[] = [['0', 'done'], usageCode]

export const commandPages: Readonly<Record<Exclude<CommandName, 'convert'>, CommandPage>> = {
  filter: {
    about:
      'reads JSON Lines from the standard input and writes one answer for each line, in the same order. It is for engines that split the work themselves: Spark, Hadoop Streaming, GNU parallel.',
    examples: [
      ['cat many.jsonl | newsparse filter', 'one record per line'],
      ['cat many.jsonl | newsparse filter --jobs 4', 'the same, with four workers'],
      ['cat many.jsonl | newsparse filter --field id,text', 'the clean text'],
      ['cat many.jsonl | newsparse filter --to dolma', 'documents for training']
    ],
    notes:
      'A line that holds no article is answered by a record with "error". Configuration files are not read. See docs/engines.md.',
    codes: [['0', 'every line was answered, if only by an error'], ['2', 'the run failed; repeat it'], usageCode]
  },
  explain: {
    about:
      'shows each line of one text with its label, the rule (or the judge) that gave it, and the reason. It also shows which lines are in doubt.',
    examples: [
      ['newsparse explain story.txt', 'the whole text, line by line'],
      ['newsparse explain story.txt --line 3', 'all rules that were tried on line 3'],
      ['newsparse explain story.txt -o why.html', 'a web page'],
      ['newsparse explain story.txt --to json', 'for other programs'],
      ['cat story.txt | newsparse explain', 'from the standard input']
    ],
    notes: 'If a rule is wrong here, switch it off with --disable; "newsparse rules show <id>" shows the rule.',
    codes: [['0', 'done'], ['2', 'the text could not be read'], usageCode]
  },
  diff: {
    about: 'shows what other rules would change in the articles, as a unified diff of the outputs. Nothing is written.',
    examples: [
      ['newsparse diff --with outlet.yaml archive/', 'what a pack would change'],
      ['newsparse diff --without id/read-also archive/', 'what one rule does'],
      ['newsparse diff --with outlet.yaml story.txt -t json', 'changes in the record']
    ],
    codes: [['0', 'nothing would change'], ['1', 'something would change'], failedCode, usageCode]
  },
  learn: {
    about:
      'finds lines that recur in articles that have nothing else in common, and writes rules for them: a pack to read, correct and keep. The inputs are read twice.',
    examples: [
      ['newsparse learn archive/ -o outlet.yaml', 'from a folder'],
      ['newsparse learn all.jsonl -o outlets.yaml', 'a pack for each outlet'],
      ['newsparse rules check outlet.yaml', 'check what you changed'],
      ['newsparse archive/ --pack outlet.yaml -o out/', 'convert with it']
    ],
    notes:
      'A rule is learned from lines of at least three different articles of an outlet. Uncertain rules are comments in the pack. See docs/learn.md.',
    codes: [['0', 'done'], failedCode, usageCode]
  },
  doctor: {
    about:
      'checks how clean a corpus is: the share of articles with each kind of problem, copies, lines that recur, and what to do about each. The inputs are read twice.',
    examples: [
      ['newsparse doctor archive/', 'a check-up, on the screen'],
      ['newsparse doctor all.jsonl -o check-up.html', 'a page'],
      ['newsparse doctor all.jsonl --to json', 'for other programs'],
      ['newsparse doctor all.jsonl --fail-over 5%', 'a check in a pipeline']
    ],
    codes: [['0', 'done'], ['1', 'more articles have a problem than --fail-over allows'], failedCode, usageCode]
  },
  restore: {
    about: 'writes the source of records that were made with --lossless, byte for byte.',
    examples: [
      ['newsparse story.txt --lossless -o story.json', 'keep the source in the record'],
      ['newsparse restore story.json', 'the source, on the screen'],
      ['newsparse restore all.jsonl -o sources/', 'each source into a file']
    ],
    codes: [['0', 'done'], ['2', 'the source of some record is missing or was changed'], usageCode]
  },
  rules: {
    about:
      'lists all rules. Actions: show (one rule), check (find errors in your own pack, and run its examples), test (what a pack would change in a text), init (write a pack to start from).',
    examples: [
      ['newsparse rules', 'all rules, one per line'],
      ['newsparse rules kompas', 'the rules of one pack'],
      ['newsparse rules show id/read-also', 'one rule, with its examples'],
      ['newsparse rules init contoh -o contoh.yaml', 'start a pack'],
      ['newsparse rules check contoh.yaml', 'check it'],
      ['newsparse rules test contoh.yaml story.txt', 'try it'],
      ['newsparse rules --json', 'for other programs']
    ],
    codes: [
      ['0', 'done; test: nothing would change'],
      ['1', 'test: something would change'],
      ['2', 'check: errors were found'],
      usageCode
    ]
  },
  schema: {
    about:
      'writes the JSON Schema of a record, or, with --for, a schema or query with which another program loads records with their types.',
    examples: [
      ['newsparse schema', 'the JSON Schema'],
      ['newsparse schema --for duckdb', 'a query that loads records'],
      ['newsparse schema --for spark', 'a schema for Spark']
    ],
    codes: doneOnly
  },
  completions: {
    about: 'writes the script with which bash, zsh or fish complete commands, options and values.',
    examples: [
      ['source <(newsparse completions bash)', 'in ~/.bashrc'],
      ['source <(newsparse completions zsh)', 'in ~/.zshrc'],
      ['newsparse completions fish | source', 'in config.fish']
    ],
    codes: doneOnly
  },
  man: {
    about: 'writes the manual page, in the format that "man" reads.',
    examples: [['newsparse man | man -l -', 'read it']],
    codes: doneOnly
  },
  help: {
    about: 'shows the help page of newsparse, or of one command.',
    examples: [
      ['newsparse help', 'the first page'],
      ['newsparse help explain', 'the page of one command'],
      ['newsparse explain --help', 'the same']
    ],
    codes: doneOnly
  }
}
