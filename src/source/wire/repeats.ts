/** A headline that a message repeats: above the text, or as its summary. */
import type {Piece} from './types.ts'

const wordsOf = ({view}: Piece): string => (view?.text ?? '').replace(/\s+/g, ' ').trim().toLowerCase()

/** The parts; one that only repeats the headline becomes a field. */
export function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const headline = pieces.find(({role}) => role === 'headline')
  const words = headline && wordsOf(headline)
  if (!words) return [...pieces]
  const repeats = (piece: Piece) =>
    piece !== headline && (piece.role === 'deck' || piece.role === 'subheading') && wordsOf(piece) === words
  return pieces.map((piece) => (repeats(piece) ? {...piece, role: 'field', name: 'headline'} : piece))
}
