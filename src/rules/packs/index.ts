/** The registry of packs: an outlet is one file here and one line below. Order among languages is of no matter. */
import type {Pack} from '../types.ts'
import {common} from './common.ts'
import {english} from './en.ts'
import {indonesian} from './id.ts'
import {liputan6} from './liputan6.ts'

export const packs: readonly Pack[] = [
  // Outlets, by name.
  liputan6,
  // Languages.
  indonesian,
  english,
  // What fits every language comes last.
  common
]
