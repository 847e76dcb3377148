/** Why the judge gave a verdict: the strongest evidence, in words. */
import {featureCount, featureNames, findPlaces, type JudgeInput, writeFeatures} from './features.ts'
import {model} from './model.ts'
import {addPoints} from './trees.ts'

/** Describes a feature's value; the features of a group are weighed together. */
type Say = (value: number) => string

const many = (value: number, one: string, more: string) => (value === 1 ? `1 ${one}` : `${value} ${more}`)

/** Groups of features by the beginning of their names, each with its description. */
const groups: readonly (readonly [names: readonly string[], say: Say])[] = [
  [['length', 'words', 'isLong'], (value) => (value < 128 ? `it has ${value} characters` : 'it is long')],
  [['endsSentence', 'end'], (value) => (value === 1 ? 'it ends like a sentence' : 'it does not end like a sentence')],
  [
    ['start'],
    (value) =>
      value === 9
        ? 'it begins with a capital'
        : value === 4
          ? 'it begins with a lower-case letter'
          : value === 5
            ? 'it begins with a number'
            : 'it begins with a sign'
  ],
  [['sentences'], (value) => (value > 0 ? 'it holds several sentences' : 'no sentence ends inside it')],
  [['capitalWords', 'smallWords', 'shoutedWords', 'allCapitals'], (value) => `${value} % of its words have a capital`],
  [['digits', 'figures'], (value) => (value > 0 ? 'it has figures in it' : 'it has no figures in it')],
  [['addresses'], (value) => (value > 0 ? 'it has an address or an account in it' : 'it has no address in it')],
  [
    ['menuSigns', 'dashes', 'oddSigns', 'brackets', 'bracketed', 'quotes', 'commas'],
    () => 'it has the punctuation of such lines'
  ],
  [['clock', 'year'], (value) => (value > 0 ? 'it has a time or a year in it' : 'it has no time in it')],
  [['wordLength', 'longestWord'], () => 'its words are as long as those of such lines'],
  [['label'], (value) => (value > 0 ? 'it begins with a label and a colon' : 'it does not begin with a label')],
  [
    ['blanksBefore', 'blanksAfter', 'blankLines'],
    (value) => (value > 0 ? 'there are blank lines before it' : 'there is no blank line before it')
  ],
  [
    ['frequentWords', 'knownWords', 'topicWords', 'wordsAbove', 'wordsBelow', 'knownNames', 'newNames'],
    (value) =>
      value === 0 ? 'no word of it is frequent in the story' : `${value} % of its words are frequent in the story`
  ],
  [['times'], (value) => (value > 1 ? `it occurs ${value} times in the text` : 'it occurs once in the text')],
  [
    ['sameStart'],
    (value) =>
      value > 0
        ? `${many(value, 'other line begins', 'other lines begin')} with the same word`
        : 'no other line begins with its first word'
  ],
  [
    ['proseAbove', 'proseLast5', 'proseLast15', 'beforeProse', 'fromFirstProse', 'fromFirstTopical'],
    (value) =>
      value >= 40
        ? 'there is no paragraph of prose above it'
        : `the nearest paragraph of prose above is ${many(value, 'line', 'lines')} away`
  ],
  [
    ['proseBelow', 'proseNext5', 'proseNext15', 'proseShareBelow', 'behindProse', 'fromLastProse', 'fromLastTopical'],
    (value) =>
      value >= 40
        ? 'no paragraph of prose follows it'
        : `the nearest paragraph of prose below is ${many(value, 'line', 'lines')} away`
  ],
  [
    ['run', 'runAbove', 'runBelow', 'sandwiched', 'sandwichedLines', 'sandwichedAlike'],
    (value) => `it is in a run of ${many(value, 'short line', 'short lines')}`
  ],
  [['lines', 'fromTop', 'fromEnd', 'place', 'proseShare'], () => 'it is in a usual place of such lines'],
  [
    ['boilerplateAbove', 'boilerplateBelow', 'boilerplateLines'],
    (value) =>
      value >= 40
        ? 'no rule found boilerplate above it'
        : `a rule found boilerplate ${many(value, 'line', 'lines')} above it`
  ],
  [
    ['headlineAbove', 'datelineBelow'],
    () => 'it has the usual distance of such lines from the headline and the dateline'
  ],
  [['meanLength', 'meanEnds', 'meanFrequent'], () => 'the lines around it are like those around such lines'],
  [['likeAbove', 'likeBelow', 'likeRun'], () => 'it looks like its neighbours'],
  [
    ['hint'],
    (value) =>
      value >= 2
        ? 'a finished paragraph precedes it, and another one begins below it'
        : value === 1
          ? 'it is the first line above the story that looks like a title'
          : 'no section begins below it'
  ]
]

const groupOf = (feature: string): number => {
  if (feature.includes('@')) return groups.length
  const exact = groups.findIndex(([names]) => names.includes(feature))
  return exact >= 0 ? exact : groups.findIndex(([names]) => names.some((name) => feature.startsWith(name)))
}

const membersOf = (group: number): number[] => featureNames.flatMap((name, at) => (groupOf(name) === group ? [at] : []))

/** How many points there are for the most probable class against the story. */
function leadOf(row: Uint8Array, label: number): number {
  const points = new Int32Array(model.trees().classes)
  addPoints(model.trees(), row, points)
  return (points[label] as number) - (points[0] as number)
}

const neighbourWords = (step: number) => (step < 0 ? 'above' : 'below')

/** The description of the nearest neighbours, if these weighed most. */
function sayNeighbours(row: Uint8Array): string {
  const known = (step: number) => row[featureNames.indexOf(`isProse@${step > 0 ? '+' : ''}${step}`)] as number
  const words = [-1, 1].map((step) => {
    const kind = known(step)
    return kind === 2
      ? `nothing stands ${neighbourWords(step)}`
      : `${kind === 1 ? 'prose' : 'no prose'} stands right ${neighbourWords(step)}`
  })
  return words.join(' and ')
}

/** Number of pieces of evidence that are reported. */
const told = 3

/**
 * The strongest evidence for the judge's verdict on a line: how much the verdict would lose if the line had the usual value of a line of the story instead.
 *
 * @returns sentences without a full stop, the strongest evidence first
 */
export function evidenceFor(input: JudgeInput, line: number, label?: number): string[] {
  const row = new Uint8Array(featureCount)
  writeFeatures(input, findPlaces(input), line, row)
  const points = new Int32Array(model.trees().classes)
  addPoints(model.trees(), row, points)
  const of = label ?? points.indexOf(Math.max(...points))
  const lead = leadOf(row, of)
  const weighed = Array.from({length: groups.length + 1}, (_, group) => {
    const other = row.slice()
    for (const at of membersOf(group)) other[at] = model.typical[at] as number
    return {group, loss: lead - leadOf(other, of)}
  })
  return weighed
    .filter(({loss}) => loss > 0)
    .sort((one, other) => other.loss - one.loss || one.group - other.group)
    .slice(0, told)
    .map(({group}) => (group === groups.length ? sayNeighbours(row) : sayGroup(group, row)))
}

function sayGroup(group: number, row: Uint8Array): string {
  const [names, say] = groups[group] as (typeof groups)[number]
  return say(row[featureNames.indexOf(names[0] as string)] as number)
}
