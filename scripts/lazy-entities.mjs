/** An esbuild plugin: the table of 2,125 named character references is read when a text holds the first of them. */
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {ascii} from './ascii.mjs'

export const lazyEntities = (data) => ({
  name: 'lazy-entities',
  setup({onLoad}) {
    onLoad({filter: /decode-named-character-reference[\\/]index\.js$/}, async ({path}) => {
      const {characterEntities} = await import(pathToFileURL(createRequire(path).resolve('character-entities')))
      const json = ascii(JSON.stringify(characterEntities))
      const contents = `${data.add('entities.json', [json])}
let table
export function decodeNamedCharacterReference(value) {
  table ??= JSON.parse(dataLine(0))
  return Object.hasOwn(table, value) ? table[value] : false
}`
      return {contents, loader: 'js'}
    })
  }
})
