import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toRecord} from '../../src/write/record.ts'

/** Kinds of copy that one outlet showed, as the next one prints them. */
const read = (text: string) => {
  const {headline, dateline, sections} = toRecord(parse(text))
  const blocks = sections.flatMap(({blocks}) => blocks)
  return {
    headline: headline?.text ?? null,
    places: dateline?.places ?? null,
    subheadings: sections.flatMap(({subheading}) => subheading?.text ?? []),
    blocks: blocks.flatMap((block) => (block.type === 'list' ? block.items.map(({text}) => text) : [block.text]))
  }
}

describe('the headline', () => {
  it('does not stand under a finished sentence', () => {
    const said = 'Beliau berkata suspek direman sehingga Khamis'
    const story = `Polis menahan seorang lelaki di Kuala Teras semalam.\n\n${said}\n\nKes itu disiasat mengikut Seksyen 379 Kanun Keseksaan.`
    expect(read(story).headline).toBeNull()
    expect(read(story).blocks).toContain(said)
  })

  it('brings in no list', () => {
    const rows = '- Larkham Sound\n- The mouth of the Wedd\n- Halvor Bay'
    const story = `Storms may hit these waters on Friday:\n${rows}\nSmall boats should stay in port until the wind has dropped, the coast guard said.`
    expect(read(story).headline).toBeNull()
  })

  it('is no part of the dateline that is whole in the line below', () => {
    const story =
      'Fennick Looms Opens Works in Pune\n\nDUBLIN, March 4, 2020 /PRNewswire/ --\n\nFennick Looms, a maker of looms, opened its first works in India.\n\nIt has 40 staff.'
    expect(read(story)).toMatchObject({headline: 'Fennick Looms Opens Works in Pune', places: ['DUBLIN']})
  })
})

it('joins the wrapped lines of a sentence under an indent, however early they break', () => {
  const story = [
    'PENROSE FOODS SEES LOWER SALES',
    '    CHICAGO, Nov 3 - Penrose Foods said that it expects sales for',
    'the year that ends in May to fall short of those of last year',
    'because of the drought in the states of the plains and the long',
    'strike at its works in the south.',
    '    It said that it would close nine of its 44 shops in',
    '1987 and sell a mill worth',
    '12.5 mln dlrs.',
    ' Reuter'
  ].join('\n')
  expect(read(story).blocks.at(-1)).toBe(
    'It said that it would close nine of its 44 shops in 1987 and sell a mill worth 12.5 mln dlrs.'
  )
})

describe('numbered lines with prose under each', () => {
  const first = 'Most blocks have rules on noise, and few people read them before they sign.'
  const second = 'Every stairwell has someone who knows all the others, and it pays to know her.'
  const story = (one: string, other: string) =>
    `Moving house changes more than an address, say those who have done it.\n\n${one}\n\n${first}\n\n${other}\n\n${second}`

  it('are the subheadings, quotation marks or not', () => {
    const heads = ['1. Ask about the “quiet” hours', '2. Meet the “boss”'] as const
    expect(read(story(...heads)).subheadings).toEqual(heads)
  })

  it('are sentences where they end as such', () => {
    expect(read(story('1. Ask about the quiet hours.', '2. Meet the boss.')).subheadings).toEqual([])
  })
})

it('leaves the questions of a conversation in the story', () => {
  const story =
    'I ask Marsh about the thieves.\n\n“They knew the park,” he says.\n\nWho were they?\n\n“Ask the police,” he says.'
  expect(read(story).subheadings).toEqual([])
})

it('keeps the words of a song with their marks', () => {
  const words = [
    '[Dimas Aryo]',
    'Aku pulang malam ini',
    '(la la la)',
    'Membawa rindu',
    '[Interlude]',
    'Aku pulang kepadamu'
  ]
  expect(read(`Berikut lirik lagu "Pulang" dari Dimas Aryo.\n${words.join('\n')}`).blocks).toEqual(
    expect.arrayContaining(words)
  )
})
