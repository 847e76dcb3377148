/** The limit of a check-up. */
import {UsageError} from '../errors.ts'

/** "5%", "0.05": the share of articles, 0 to 1, that may be affected. */
export function shareOf(failOver: string | undefined): number | undefined {
  if (failOver === undefined) return undefined
  const [, digits, percent] = /^(\d{1,3}(?:\.\d+)?)(%?)$/u.exec(failOver.trim()) ?? []
  const share = Number(digits) / (percent ? 100 : 1)
  if (digits === undefined || share > 1)
    throw new UsageError(`--fail-over must be a share of the articles such as 5% or 0.05, not "${failOver}"`)
  return share
}
