/** Stands where Payload would show a button or a status of its own that says less than ours. */
export function Nothing() {
  return null
}
