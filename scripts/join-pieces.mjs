/** Pieces of CommonJS code that are always loaded together → one file: each file more costs half a millisecond to open. */
import {basename} from 'node:path'

/** Pieces so small that to open a file for them would take longer than to have them at hand. Bytes. */
const small = 1500

/** Names of the piece and of those it imports before it runs, directly or by others. */
function closure(outputs, entry) {
  const needed = new Set([entry])
  for (const name of needed)
    for (const {path, kind, external} of outputs.get(name).imports)
      if (!external && kind === 'import-statement') needed.add(basename(path))
  return needed
}

/** What the entry needs at once, and what it may come to need if that is small. */
function joinable(pieces, outputs, entry) {
  const joined = closure(outputs, entry)
  for (const name of joined)
    for (const {path, external} of outputs.get(name).imports) {
      if (external) continue
      const others = [...closure(outputs, basename(path))].filter((one) => !joined.has(one))
      const size = others.reduce((sum, one) => sum + pieces.get(one).length, 0)
      if (size < small) for (const one of others) joined.add(one)
    }
  return joined
}

const reference = /\brequire\("\.\/([\w-]+\.js)"\)/g

/**
 * Join what the entry needs at once.
 *
 * In the joined file a piece is a function, in brackets so that V8 compiles it at once and not twice. The other pieces
 * stay files and ask the entry for the joined ones, by its `piece`.
 *
 * @param {ReadonlyMap<string, string>} pieces code by file name
 * @param {import('esbuild').Metafile} metafile of the build that made them
 * @param {string} entry file name of the entry
 * @returns {[name: string, code: string][]}
 */
export function joinPieces(pieces, metafile, entry) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const joined = joinable(pieces, outputs, entry)
  const link = (call) => (code) =>
    code.replaceAll(reference, (whole, name) => (joined.has(name) ? `${call}(${JSON.stringify(name)})` : whole))
  const inside = link('piece')
  const outside = link(`require("./${entry}").piece`)
  const bodies = [...joined].map(
    (name) => `${JSON.stringify(name)}: (function(exports,module){${inside(pieces.get(name))}\n})`
  )
  const code = `"use strict";const bodies={${bodies.join(',\n')}},made={},piece=exports.piece=name=>{
let module=made[name];if(!module){module=made[name]={exports:{}};bodies[name](module.exports,module)}return module.exports};
piece(${JSON.stringify(entry)});
`
  const others = [...pieces].filter(([name]) => !joined.has(name)).map(([name, one]) => [name, outside(one)])
  return [[entry, code], ...others]
}
