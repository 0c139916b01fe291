/** The mark: the two strokes of a quotation mark in a ring. Drawn here, so no font is needed for it. */
function Mark({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="amana-mark">
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path
        d="M9 17c0-4 2-6.5 5-7.5M9 17a3 3 0 1 0 6 0 3 3 0 1 0-6 0M18 17c0-4 2-6.5 5-7.5M18 17a3 3 0 1 0 6 0 3 3 0 1 0-6 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  )
}

export function Icon() {
  return <Mark size={20} />
}

export function Logo() {
  return (
    <span className="amana-logo">
      <Mark size={56} />
      <span lang="ar" dir="rtl">
        أمانة
      </span>
      <span lang="en" dir="ltr">
        Amana
      </span>
    </span>
  )
}
