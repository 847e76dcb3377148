'use strict'
/**
 * Runs the command with the code that V8 made of it when the package was built: V8 need not read the sources again.
 *
 * For Node below 22.1, which keeps no such cache itself. What another version, or another kind of machine, made is not even
 * looked at, and the package as published has none: then V8 reads the sources.
 */
const {existsSync, readFileSync} = require('node:fs')
const {createRequire} = require('node:module')
const {join} = require('node:path')
const {Script} = require('node:vm')

const native = createRequire(__filename)
/** Every piece that was asked for, by file name. */
const pieces = new Map()

const {arch, platform, version} = process
/** The file with the code of a piece, for this Node on this machine. */
const cacheOf = (name) => join(__dirname, `${name}.${version}-${platform}-${arch}.cache`)

/** Run a piece once and give what it exports. */
function load(name) {
  const known = pieces.get(name)
  if (known) return known.module.exports
  const filename = join(__dirname, name)
  const cache = cacheOf(name)
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`
  const script = new Script(source, {filename, cachedData: existsSync(cache) ? readFileSync(cache) : undefined})
  const module = {exports: {}}
  pieces.set(name, {module, script})
  script.runInThisContext()(module.exports, requirePiece, module, filename, __dirname)
  return module.exports
}

const requirePiece = (id) => (id.startsWith('./') ? load(id.slice(2)) : native(id))

exports.cacheOf = cacheOf
exports.pieces = pieces
exports.run = () => load('main.js')
