/** The brand mark: a plumb line on the accent ground. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <rect width="22" height="22" rx="6" fill="#0b6866" />
      <rect x="10" y="3" width="2" height="11" rx="1" fill="#fff" />
      <rect x="8" y="13" width="6" height="6" rx="1" fill="#fff" transform="rotate(45 11 16)" />
    </svg>
  )
}
