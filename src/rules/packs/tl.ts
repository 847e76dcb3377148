/** Tagalog and Filipino: what agencies, papers and sites share. */
import type {Pack} from '../types.ts'
import {tagalogSources, tagalogSourceWords} from './tl-sources.ts'
import {tagalogWeb} from './tl-web.ts'
import {tagalogWords} from './tl-words.ts'

export const tagalog: Pack = {
  name: 'tl',
  language: 'tl',
  vocabulary: {...tagalogWords, sources: tagalogSourceWords},
  rules: [...tagalogWeb, ...tagalogSources]
}
