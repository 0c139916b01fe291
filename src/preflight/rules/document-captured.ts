import type { Rule } from '../types'

/** What a story rests on was kept as it was when the desk read it: pages change, and go (gate G6). */
export const documentCaptured: Rule = {
  id: 'document-captured',
  level: 'block',
  lowerable: true,
  // A page behind a wall or a sealed file cannot always be kept; that it was not is then said with a name and a reason.
  overridable: true,
  guideline: 'IFCN commitments (sources); attribution gate G6',
  check({ documents }) {
    return [...documents.values()]
      .filter((document) => document.located && document.captures === 0)
      .map(({ id, title }) => ({
        path: 'documents',
        subject: { collection: 'documents', id },
        message: {
          ar: `لا لقطة محفوظة من الوثيقة «${title ?? id}».`,
          en: `No capture was kept of the document “${title ?? id}”.`,
        },
        fix: {
          ar: 'احفظ لقطة منها كما هي الآن، أو سجّل أنه لم يُعثر عليها.',
          en: 'Keep a capture of it as it is now, or record that it was not located.',
        },
      }))
  },
}
