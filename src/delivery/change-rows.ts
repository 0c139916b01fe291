import type { PublicChange } from './public'
import type { ChangeRow } from './store-records'

/** A change as readers get it, from the list as from the stream. Every property is named: what is added to a row does not become public by itself. */
export const publicChange = ({
  id,
  at,
  kind,
  locale,
  article,
  edition,
  slug,
  node,
}: ChangeRow): PublicChange => ({ id, at: at.toISOString(), kind, locale, article, edition, slug, node })
