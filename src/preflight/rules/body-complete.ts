import type { Rule } from '../types'

/** A block that an editor began and did not finish would go out as nothing: the story would have a hole. */
export const bodyComplete: Rule = {
  id: 'body-complete',
  level: 'block',
  lowerable: false,
  guideline: 'Edition contract: what goes out is complete',
  check({ article }) {
    return article.gaps.map(({ path, message }) => ({
      path,
      message,
      fix: { ar: 'أكمل الإطار أو احذفه.', en: 'Finish the block, or remove it.' },
    }))
  },
}
