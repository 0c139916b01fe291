import type { QuoteFact, Rule, RuleFinding } from '../types'

function finding(quote: QuoteFact, ar: string, en: string, fixAr: string, fixEn: string): RuleFinding {
  return {
    path: `quotes.${quote.id}`,
    subject: { collection: 'quotes', id: quote.id },
    message: { ar: `«${quote.label}»: ${ar}`, en: `“${quote.label}”: ${en}` },
    fix: { ar: fixAr, en: fixEn },
  }
}

/**
 * Every quote says who, in which role, and where it can be read: a speaker that is a record, for a person the role held
 * on the day of speaking, and a primary document or those who reported it.
 */
export const quoteAttributed: Rule = {
  id: 'quote-attributed',
  level: 'block',
  lowerable: false,
  guideline: 'ROLE-1; IFCN commitments (sources)',
  check({ uses, quotes }) {
    return [...new Set(uses.map((use) => use.quote))].flatMap((id) => {
      const quote = quotes.get(id)
      if (!quote) {
        return [
          {
            path: `quotes.${id}`,
            message: {
              ar: 'في النص اقتباس لا سجل له.',
              en: 'The body uses a quote that has no record.',
            },
            fix: { ar: 'احذف الاقتباس أو اختر سجلًا قائمًا.', en: 'Remove it, or choose a record.' },
          },
        ]
      }
      const findings: RuleFinding[] = []
      if (!quote.speaker) {
        findings.push(
          finding(
            quote,
            'لا قائل معروف له.',
            'nobody is named as the speaker.',
            'حدّد الشخص أو الجهة التي قالته، أو احذفه.',
            'Say which person or organisation said it, or take it out.',
          ),
        )
      } else if (quote.speaker.kind === 'person' && !quote.role) {
        findings.push(
          finding(
            quote,
            'لا صفة معروفة لقائله يوم قاله.',
            'the role the speaker held on that day is not known.',
            'أضف تاريخ القول، وصفة القائل في ذلك اليوم.',
            'Add the day it was said and the role held on that day.',
          ),
        )
      }
      if (!quote.hasPrimary && quote.reportedBy.length === 0) {
        findings.push(
          finding(
            quote,
            'لا وثيقة أصلية له ولا ناقل.',
            'there is neither a primary document nor anybody who reported it.',
            'اربطه بالوثيقة التي قيل فيها، أو بمن نقله.',
            'Link the document it was said in, or those who reported it.',
          ),
        )
      }
      return findings
    })
  },
}
