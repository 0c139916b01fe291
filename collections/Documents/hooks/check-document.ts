import type { CollectionBeforeChangeHook } from 'payload'

import { refuseFields } from '../../../src/hooks/refuse-field'
import type { FieldProblem } from '../../../src/hooks/refuse-field'

interface DocumentData {
  title?: string | null
  titleLanguage?: string | null
  located?: string | null
  searchNote?: { ar?: string | null; en?: string | null } | null
}

const written = (text: string | null | undefined): boolean => Boolean(text?.trim())

/** What one field of a document cannot judge by itself. */
export function documentProblems(data: DocumentData): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (data.located === 'notLocated') {
    if (!written(data.searchNote?.ar) && !written(data.searchNote?.en)) {
      problems.push({
        path: 'searchNote.ar',
        label: { ar: 'ما جرى البحث عنه', en: 'What was looked for' },
        message: {
          ar: 'اكتب ما بحثت عنه وأين، ما دامت الوثيقة لم يُعثر عليها.',
          en: 'The document was not located: write what was looked for, and where.',
        },
      })
    }
  } else if (!written(data.title)) {
    problems.push({
      path: 'title',
      label: { ar: 'العنوان كما نُشر', en: 'Title as published' },
      message: {
        ar: 'اكتب العنوان كما نُشر، أو أشر إلى أن الوثيقة لم يُعثر عليها.',
        en: 'Write the title as published, or mark the document as not located.',
      },
    })
  }
  if (written(data.title) && !written(data.titleLanguage)) {
    problems.push({
      path: 'titleLanguage',
      label: { ar: 'لغة العنوان', en: 'Language of the title' },
      message: { ar: 'حدد لغة العنوان.', en: 'Say which language the title is in.' },
    })
  }
  return problems
}

/** Hook: refuses a document that says neither its title nor where it was looked for. */
export const checkDocument: CollectionBeforeChangeHook = ({ data, req }) => {
  const problems = documentProblems(data)
  if (problems.length > 0) refuseFields(req, 'documents', problems)
  return data
}
