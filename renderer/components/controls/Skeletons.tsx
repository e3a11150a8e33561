import './ui.css'

function Bone({ width, height }: { width?: number | string; height: number }) {
  return <div className="bone" style={{ width: width ?? '100%', height }} />
}

export function CardSkeleton() {
  return (
    <div className="card skeleton" aria-hidden="true">
      <Bone width="45%" height={16} />
      <Bone width="34%" height={40} />
      <Bone height={8} />
      <Bone width="80%" height={13} />
    </div>
  )
}

export function BlockSkeleton({ height }: { height: number }) {
  return (
    <div aria-hidden="true">
      <Bone height={height} />
    </div>
  )
}

export function TableSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => `r${row}`).map((key, row) => (
        <Bone key={key} height={18} width={`${96 - (row % 3) * 9}%`} />
      ))}
    </div>
  )
}
