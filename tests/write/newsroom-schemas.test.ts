/**
 * What goes out to newsrooms, validated: by the official schemas of IPTC, which lie beside the project and not in it
 * (`../shared/schemas`), and by what schema.org lets a NewsArticle say.
 */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Ajv} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {validateXML, type XMLFileInfo} from 'xmllint-wasm'
import type {Article} from '../../src/article/types.ts'
import {parse} from '../../src/parse/parse.ts'
import {toJsonLd} from '../../src/write/jsonld.ts'
import {toNewsmlG2} from '../../src/write/newsml-g2.ts'
import {toNinjs} from '../../src/write/ninjs.ts'
import {toNitf} from '../../src/write/nitf.ts'
import {toTei} from '../../src/write/tei.ts'
import {inputs} from '../fixture-inputs.ts'
import {fixtures, readBytes, split} from '../wire/messages.ts'
import {articles} from './articles.ts'

const folder = fileURLToPath(new URL('../../../shared/schemas/', import.meta.url))
const schemas = existsSync(folder)
if (!schemas) console.warn(`The official schemas are not in ${folder}: what goes out is not validated by them here.`)

const schemaFile = (name: string) => readFileSync(`${folder}${name}`, 'utf8')
const file = (fileName: string): XMLFileInfo => ({fileName, contents: schemaFile(fileName)})

/** The articles of all fixtures: copy, and wire messages. */
const real: readonly Article[] = [
  ...inputs.map((path) => parse(readFileSync(path, 'utf8'), {id: 'input.txt'})),
  ...fixtures.flatMap(({format, bytes}) => split(bytes, format).map((message) => readBytes(message, format).article))
]

/** Articles of any shape: characters that no format can write, nothing known, everything known. */
const invented: readonly Article[] = fc.sample(articles, {numRuns: 300, seed: 21})

const all = [...real, ...invented]

/** What a validator says of documents; nothing when they all are valid. */
async function xmlErrors(documents: readonly string[], schema: XMLFileInfo, preload: readonly XMLFileInfo[]) {
  const xml = documents.map((contents, at) => ({fileName: `${at}.xml`, contents}))
  const {errors} = await validateXML({xml, schema: [schema], preload, maxMemoryPages: 16384})
  return errors
    .slice(0, 3)
    .map(({message, loc}) => `${message} in ${documents[Number(loc?.fileName.replace('.xml', ''))]?.slice(0, 1500)}`)
}

describe.skipIf(!schemas)('by the official schema', () => {
  it('NITF is valid', async () => {
    const include = [file('nitf-3-6-ruby-include.xsd'), file('xml.xsd')]
    expect(
      await xmlErrors(
        all.map((article) => toNitf(article)),
        file('nitf-3-6.xsd'),
        include
      )
    ).toEqual([])
  })

  it('NewsML-G2 is valid', async () => {
    const schema = file('NewsML-G2_2.35-spec-All-Power.xsd')
    expect(
      await xmlErrors(
        all.map((article) => toNewsmlG2(article)),
        schema,
        [file('xml.xsd')]
      )
    ).toEqual([])
  })

  it('tells what is not valid', async () => {
    const include = [file('nitf-3-6-ruby-include.xsd'), file('xml.xsd')]
    const wrong = '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><p>x</p></body></nitf>'
    expect(await xmlErrors([wrong], file('nitf-3-6.xsd'), include)).not.toEqual([])
  })

  it.each(['3.1', '2.2', '1.6'] as const)('ninjs %s is valid', (version) => {
    const make = version === '1.6' ? new Ajv({strict: false}) : new Ajv2020({strict: false})
    addFormats.default(make)
    make.addSchema({$id: 'https://geojson.org/schema/GeoJSON.json'})
    const validate = make.compile(JSON.parse(schemaFile(`ninjs-schema_${version}.json`)))
    for (const article of all) {
      const written = JSON.parse(toNinjs(article, {ninjs: version}))
      expect(validate(written), `${JSON.stringify(validate.errors)} in ${JSON.stringify(written)}`).toBe(true)
    }
    expect(validate({uri: 'urn:x', dateline: 'LISBON'})).toBe(false)
  })
})

/** What schema.org's vocabulary lets each of the types say that are written here: own properties and those of wider types. */
const thing = ['@type', '@id', '@context', 'name', 'url', 'identifier']
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    ...thing,
    ...[
      'headline',
      'alternativeHeadline',
      'inLanguage',
      'datePublished',
      'dateCreated',
      'dateline',
      'locationCreated',
      'author'
    ],
    ...[
      'contributor',
      'publisher',
      'sourceOrganization',
      'keywords',
      'articleSection',
      'articleBody',
      'wordCount',
      'creditText'
    ],
    ...['citation', 'mentions', 'version']
  ],
  Person: [...thing, 'jobTitle'],
  Organization: thing,
  Place: thing,
  CreativeWork: [...thing, 'publisher', 'datePublished']
}

/** Keys that are none of their type's. */
function strangers(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangers)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Record<string, unknown>
  const known = vocabulary[String(node['@type'])] ?? []
  return [...Object.keys(node).filter((key) => !known.includes(key)), ...Object.values(node).flatMap(strangers)]
}

describe('by the vocabulary of schema.org', () => {
  it('JSON-LD is a NewsArticle', () => {
    for (const article of all) expect(strangers(JSON.parse(toJsonLd(article)))).toEqual([])
  })
})

/** The elements that are written of TEI P5, each with what may stand in it, in the order of the guidelines' content models. */
const tei: Readonly<Record<string, string>> = {
  TEI: 'teiHeader text',
  teiHeader: 'fileDesc profileDesc',
  fileDesc: 'titleStmt publicationStmt notesStmt sourceDesc',
  titleStmt: 'title author',
  publicationStmt: 'publisher date idno',
  notesStmt: 'note',
  sourceDesc: 'bibl',
  bibl: 'publisher date ref #text',
  profileDesc: 'langUsage textClass',
  langUsage: 'language',
  textClass: 'keywords',
  keywords: 'term',
  text: 'body',
  body: 'div',
  div: 'head byline dateline p quote list table note div closer',
  dateline: 'placeName date #text',
  list: 'item',
  quote: 'p',
  table: 'row',
  row: 'cell',
  note: 'p #text',
  closer: 'signed'
}

describe('by the content models of TEI P5', () => {
  it('TEI is well-formed, and has only what may stand where it stands', async () => {
    const documents = all.map((article) => toTei(article))
    const {errors} = await validateXML({
      xml: documents.map((contents, at) => ({fileName: `${at}.xml`, contents})),
      normalization: 'format',
      maxMemoryPages: 16384
    })
    expect(errors).toEqual([])
    for (const document of documents) expect(misplaced(document)).toEqual([])
  })
})

/** Elements of a document that stand where they may not. */
function misplaced(document: string): string[] {
  const wrong: string[] = []
  const open: string[] = []
  for (const [, closing, name = '', , empty] of document.matchAll(/<(\/?)(\w+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (closing) {
      open.pop()
      continue
    }
    const parent = open.at(-1)
    if (parent && !(tei[parent] ?? '#text').split(' ').includes(name)) wrong.push(`${name} in ${parent}`)
    if (!empty) open.push(name)
  }
  return wrong
}
