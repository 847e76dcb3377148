/** What is known about an article, as YAML front matter. */
import type {Article, Dateline, Leaf, SourceReference} from '../article/types.ts'
import {leavesOf} from '../article/walk.ts'
import {phrasingText} from './phrasing.ts'
import {type Tree, toYaml} from './yaml.ts'

type Fields = Record<string, unknown>

const ofType = <Type extends Leaf['type']>(leaves: readonly Leaf[], type: Type) =>
  leaves.filter((leaf): leaf is Extract<Leaf, {type: Type}> => leaf.type === type)

const isKnown = (value: unknown) =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(typeof value === 'object' && Object.keys(value).length === 0)

const known = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value)))

const datelineFields = (dateline: Dateline | undefined) =>
  dateline ? known({outlet: dateline.outlet, places: dateline.places, date: dateline.date}) : {}

/** Each source once, however often the story names it; once more for each different date. */
function sourceFields(sources: readonly SourceReference[]): Fields[] {
  const dated = new Set(sources.flatMap(({name, date}) => (date ? [name] : [])))
  const told = sources.filter(({name, date}) => date || !dated.has(name))
  return [...new Map(told.map(({name, date}) => [`${name}\n${date}`, known({name, date})])).values()]
}

const peopleFields = (people: readonly {names?: string[]; role?: string}[]) =>
  people.flatMap(({names, role}) => (names?.length ? [known({names, role})] : []))

function headlineText(article: Article): string | undefined {
  const headline = article.children.find((node) => node.type === 'headline')
  return headline && phrasingText(headline.children)
}

function fieldsOf(article: Article): Fields {
  const {id, language, outlet, published} = article.metadata
  const leaves = leavesOf(article)
  return known({
    id,
    headline: headlineText(article),
    language,
    outlet,
    published,
    dateline: datelineFields(ofType(leaves, 'dateline')[0]),
    bylines: peopleFields(ofType(leaves, 'byline')),
    sources: sourceFields(ofType(leaves, 'sourceReference')),
    credits: peopleFields(ofType(leaves, 'credit'))
  })
}

/**
 * The metadata of a (pruned) article as YAML, without the fences around it; `undefined` if nothing is known. Readers of YAML 1.1 read the same strings: "no", a
 * date and "1:30" are quoted.
 */
export function frontMatter(article: Article): string | undefined {
  const fields = fieldsOf(article)
  if (!isKnown(fields)) return undefined
  return toYaml(fields as {readonly [key: string]: Tree})
}
