'use strict'
/**
 * Starts the command with the code that V8 made of it before, so that V8 need not read the sources again.
 *
 * From 22.1 on Node keeps that code itself. Below, it is what the build kept: nothing that another version, or another kind
 * of machine, made is even looked at, and the package as published has none; then V8 reads the sources.
 */
const {readFileSync} = require('node:fs')
const {join} = require('node:path')
const {Script} = require('node:vm')

// `require('node:module')` would load more of Node than is used here.
const {enableCompileCache} = module.constructor
/** Every piece that was asked for, by file name. */
const pieces = new Map()

const {arch, platform, version} = process
/** The file with the code of a piece, for this Node on this machine. */
const cacheOf = (name) => join(__dirname, `${name}.${version}-${platform}-${arch}.cache`)

/** The code of a piece as V8 made it, if the build kept it. */
function cachedCode(name) {
  try {
    return readFileSync(cacheOf(name))
  } catch {
    return undefined
  }
}

/** Run a piece once and give what it exports. */
function load(name) {
  const known = pieces.get(name)
  if (known) return known.module.exports
  const filename = join(__dirname, name)
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`
  const script = new Script(source, {filename, cachedData: cachedCode(name)})
  const module = {exports: {}}
  pieces.set(name, {module, script})
  script.runInThisContext()(module.exports, requirePiece, module, filename, __dirname)
  return module.exports
}

const requirePiece = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id))

exports.cacheOf = cacheOf
exports.pieces = pieces
/** The main piece. */
function main() {
  if (!enableCompileCache) return load('main.js')
  enableCompileCache()
  return require('./main.js')
}

exports.start = () => main().start()
exports.work = () => main().work()
