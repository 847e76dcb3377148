/**
 * Labelled articles → what the judge is trained on: for each line that no rule speaks of, a row of features and a label.
 */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** What the judge tells apart; the order is that of `verdictLabels`. */
export const classNames = ['story', 'list', 'subheading', 'headline', 'head', 'caption', 'credit', 'boilerplate']

const classOfLetter = {
  P: 'story',
  L: 'list',
  T: 'list',
  S: 'subheading',
  H: 'headline',
  Y: 'head',
  D: 'head',
  M: 'head',
  C: 'credit'
}
const classOf = (label) => (label === 'X:caption' ? 'caption' : label[0] === 'X' ? 'boilerplate' : classOfLetter[label])

export const readJsonLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Sets whose ids begin with the outlet's name. */
const namedByOutlet = new Set(['annotated', 'wild-id', 'wild-en', 'lang'])
const numberOfArticle = /[-.]?(?:[\da-f]{8,}|APW.*|[a-z]?\d[\d.]*)$/u

/** The outlet of an article: as its labels say, else what its id begins with; where neither tells, an article is its own. */
const groupOf = (set, {id, outlet}) =>
  outlet ? `outlet/${outlet}` : `${set}/${namedByOutlet.has(set) ? id.replace(numberOfArticle, '') : id}`

/** The label of a logical line: that of its physical lines, when these agree; undefined when it is not to be learnt from. */
function labelOf(labels, {number, lastNumber}) {
  let found
  for (let at = number; at <= lastNumber; at++) {
    if (labels[at] === undefined) continue
    const label = labels[at] === '?' ? undefined : classOf(labels[at])
    if (label === undefined || (found !== undefined && found !== label)) return undefined
    found = label
  }
  return found
}

/** A set by what it holds, so that weights can say what they come from. */
export const hashOf = (...files) => {
  const sum = createHash('sha256')
  for (const file of files) sum.update(readFileSync(file))
  return sum.digest('hex').slice(0, 16)
}

/** Ids of all rules that are of an outlet or a language: without them the judge must do with look and place. */
const wordRules = (packs) => packs.flatMap((pack) => (pack.language || pack.outlet ? pack.rules.map(({id}) => id) : []))

/** The first lines of a text, four to eleven by its id: briefs are short, and corpora cut articles off. */
function beginningOf(text, id) {
  const most = 4 + (createHash('sha256').update(id).digest()[0] % 8)
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u)
  let taken = 0
  let end = 0
  while (end < lines.length && taken < most) if (lines[end++].trim()) taken++
  return lines.slice(0, end).join('')
}

/**
 * Read labelled sets. Each article is read thrice: with all rules; its beginning alone; and without the rules of languages and
 * outlets, for on an outlet that nobody wrote rules for, few will speak.
 *
 * @param {string} folder with `<set>.articles.jsonl` and `<set>.labels.jsonl`
 * @param {readonly {name: string, most?: number}[]} sets
 * @param engine the judge and the parser
 * @returns articles with the input of their lines, labels (-1: not to be learnt from) and the hash of each set
 */
export function readSamples(folder, sets, {makeReader, packs, spokenLength}) {
  const readers = [
    {withRules: true, cut: false, read: makeReader()},
    {withRules: true, cut: true, read: makeReader()},
    {withRules: false, cut: false, read: makeReader({disable: wordRules(packs)})}
  ]
  const articles = []
  const hashes = {}
  for (const {name, most = Number.POSITIVE_INFINITY} of sets) {
    const files = ['articles', 'labels'].map((kind) => join(folder, `${name}.${kind}.jsonl`))
    hashes[name] = hashOf(...files)
    const texts = new Map(readJsonLines(files[0]).map(({id, text}) => [id, text]))
    for (const label of readJsonLines(files[1]).slice(0, most))
      for (const {withRules, cut, read} of readers) {
        const text = texts.get(label.id)
        const {source, input} = read(cut ? beginningOf(text, label.id) : text).reading
        const labels = source.lines.map((line) => classNames.indexOf(labelOf(label.labels, line)))
        const lengths = source.lines.map(({text}) => spokenLength(text))
        const language = label.lang ?? label.language ?? null
        articles.push({
          set: name,
          id: label.id,
          group: groupOf(name, label),
          language,
          withRules,
          whole: withRules && !cut,
          input,
          labels,
          lengths,
          lines: source.lines
        })
      }
  }
  return {articles, hashes}
}
