import type { FileProposal } from '../../contract/types'

/** Why a file or a sheet cannot be read, and the way out. */
export function Refusal({ refusal }: { refusal: NonNullable<FileProposal['refusal']> }) {
  return (
    <p className="refusal">
      {refusal.message} <span className="quiet">{refusal.advice}</span>
    </p>
  )
}
