/** Words that Payload's Arabic lacks or misspells. */
export const translations = {
  ar: {
    fields: { toggleBlock: 'طيّ أو إظهار' },
    general: { createNew: 'إنشاء جديد' },
  },
}
