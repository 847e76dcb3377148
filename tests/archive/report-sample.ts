/** A run that never was, large enough to fill a report: the fixtures many times over, by outlets of which some are invented. */
import {readFileSync} from 'node:fs'
import {addArticle, addFailure, addInput, addRecords, newTally, type Tally} from '../../src/archive/report/tally.ts'
import type {Article} from '../../src/article/types.ts'
import {parse} from '../../src/parse/parse.ts'
import {inputs} from '../fixture-inputs.ts'

const invented =
  'Kabar Laut,Suara Bukit,Warta Kota Lama,Harian Muara,Teluk Pos,Lintas Desa,Berita Nelayan,Radar Hulu'.split(',')
const encodings = ['utf-8', 'utf-8', 'utf-8', 'utf-8', 'utf-8', 'windows-1252', 'utf-16le']

const stories = () => inputs.map((input) => parse(readFileSync(input, 'utf8')))

/** The first outlets have most of the articles, as in any archive. */
function disguise(story: Article, index: number): Article {
  const encoding = encodings[index % encodings.length] ?? null
  const house = index % 3 === 0 ? invented[Math.floor(Math.sqrt(index)) % invented.length] : undefined
  const doubts =
    index % 40 === 3 ? [{rule: 'newsparse/no-story', message: 'No story was found: every line is boilerplate.'}] : []
  const metadata = {...story.metadata, encoding, outlet: house ?? story.metadata.outlet}
  return {...story, metadata: {...metadata, doubts: [...story.metadata.doubts, ...doubts]}}
}

const failures = [
  {code: 'not-json', place: '1204', message: 'The line is not JSON: a string is not closed at character 812.'},
  {code: 'no-text', place: '77', message: 'The line has no text: the key "text" holds null.'}
]

export function sampleTally(articles = 600): Tally {
  const tally = newTally({
    started: Date.UTC(2026, 2, 14, 9, 12),
    options: ['--to jsonl', '--keep caption'],
    version: '0.1.0'
  })
  const all = stories()
  for (let index = 0; index < articles; index++) {
    addInput(tally, 2300 + (index % 97))
    const facts = {index, input: `archive/2022/stories-${Math.floor(index / 10)}.jsonl`}
    const failure = failures[Math.floor(index / 60) % failures.length]
    if (index % 60 === 59 && failure) {
      addFailure(tally, {...failure, ...facts})
      continue
    }
    addArticle(tally, disguise(all[Math.floor(all.length * ((index * 0.618) % 1) ** 2)] as Article, index), facts)
    addRecords(tally)
  }
  return {...tally, ended: Date.UTC(2026, 2, 14, 9, 12, 4)}
}
