import type { ArticleEntry } from '../types'

import { arabicOnly } from './arabic-only'
import { defects } from './defects'
import { defectsMended } from './defects-mended'
import { mainStory } from './main-story'
import { scheduled } from './scheduled'

/** The story first, so that others may point to it; the one that must never go out last. */
export const articles: ArticleEntry[] = [mainStory, arabicOnly, scheduled, defectsMended, defects]
