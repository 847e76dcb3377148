/** Tagalog: what agencies and sites share. */
import type {Pack} from '../types.ts'
import {tagalogWords} from './tl-words.ts'

export const tagalog: Pack = {
  name: 'tl',
  language: 'tl',
  vocabulary: tagalogWords,
  rules: []
}
