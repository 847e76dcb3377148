/** The registry of packs: an outlet is one file here and one line below. Order among languages is of no matter. */
import type {Pack} from '../types.ts'
import {common} from './common.ts'
import {english} from './en.ts'
import {indonesian} from './id.ts'
import {liputan6} from './liputan6.ts'
import {afp} from './afp.ts'
import {ani} from './ani.ts'
import {ap} from './ap.ts'
import {cnn} from './cnn.ts'
import {dpa} from './dpa.ts'
import {kyodo} from './kyodo.ts'
import {pa} from './pa.ts'
import {pressRelease} from './press-release.ts'
import {pti} from './pti.ts'
import {reuters} from './reuters.ts'
import {upi} from './upi.ts'
import {xinhua} from './xinhua.ts'
import {yonhap} from './yonhap.ts'

export const packs: readonly Pack[] = [
  // Outlets, by name.
  liputan6,
  // Agencies, by name.
  afp,
  ani,
  ap,
  cnn,
  dpa,
  kyodo,
  pa,
  pressRelease,
  pti,
  reuters,
  upi,
  xinhua,
  yonhap,
  // Languages.
  indonesian,
  english,
  // What fits every language comes last.
  common
]
