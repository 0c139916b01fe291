/** No caller of any API: only an act writes here (or a hook, or nothing at all). */
export const nobody = (): boolean => false
