/** Wire messages are explained like any copy: each line of the file, the envelope's too. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {makeExplainer} from '../../src/parse/explain.ts'
import {readWireMessage} from '../../src/parse/wire.ts'
import {decode} from '../../src/source/decode.ts'
import {recogniseWire} from '../../src/source/wire/recognise-wire.ts'
import {fixtures, folder} from './messages.ts'

const explainer = makeExplainer()

function explained(name: string) {
  const {text} = decode(readFileSync(join(folder, name)))
  const format = recogniseWire(text)
  if (!format) throw new Error(`${name} is no wire message`)
  return {text, ...explainer(text, {}, {format, read: readWireMessage})}
}

describe('the explanation of a wire message', () => {
  it('tells of each line what it is, and of each field which', () => {
    const {lines} = explained('iptc7901/dpa.iptc')
    const header = lines.find(({text}) => text.includes('eca062'))
    expect(header).toMatchObject({label: 'note', fate: 'apart'})
    expect(header?.pieces.map(({why}) => why).join('\n')).toContain('field priority')
    const lead = lines.find(({text}) => text.startsWith('Lisbon (dpa)'))
    expect(lead).toMatchObject({label: 'paragraph', lead: true, continued: false})
    expect(lead?.pieces[0]).toMatchObject({label: 'dateline', start: 0, end: 12})
    expect(lines[lead?.number ?? 0]).toMatchObject({label: 'paragraph', continued: true})
  })

  it('tells what was tried on a line of its copy, and of none of its envelope', () => {
    const {lines, trials} = explained('iptc7901/dpa.iptc')
    const lead = lines.find(({text}) => text.startsWith('Lisbon (dpa)'))
    expect(trials(lead?.number ?? 0).length).toBeGreaterThan(0)
    expect(trials(1)).toEqual([])
  })

  it.each(fixtures.map(({name}) => name))('%s covers all that is not blank', (name) => {
    for (const {text, pieces} of explained(name).lines) {
      let at = 0
      for (const {start, end} of pieces) {
        expect(text.slice(at, start).trim()).toBe('')
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }
  })
})
