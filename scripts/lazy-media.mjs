/** An esbuild plugin: the gazetteer of media is read when a text first has a source whose name is to be judged. */
import {readFile} from 'node:fs/promises'
import {ascii} from './ascii.mjs'

const template = /export const media = \(\) => `([^`]*)`/

export const lazyMedia = (data) => ({
  name: 'lazy-media',
  setup({onLoad}) {
    onLoad({filter: /rules[\\/]packs[\\/]media\.ts$/}, async ({path}) => {
      const list = template.exec(await readFile(path, 'utf8'))?.[1]
      if (list === undefined) throw new Error(`${path} does not export its list as this script expects it.`)
      const file = data.add('media.json', [ascii(JSON.stringify(list))])
      return {contents: `${file}\nexport const media = () => JSON.parse(dataLine(0))`, loader: 'js'}
    })
  }
})
