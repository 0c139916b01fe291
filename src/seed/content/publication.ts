import type { PublicationData } from './types'

/** An invented publication at reserved addresses. */
export const publication: PublicationData = {
  name: { ar: 'أخبار السنديان', en: 'Sindyan News' },
  description: {
    ar: 'غرفة أخبار تجريبية تُعنى بسلامة الأطفال، بالعربية والإنجليزية.',
    en: 'A demonstration newsroom that reports, bilingually, on harm to children and help for them.',
  },
  publicUrl: 'https://news.example.org',
  contactEmail: 'desk@example.org',
  policies: {
    corrections: 'https://news.example.org/policies/corrections',
    ethics: 'https://news.example.org/policies/ethics',
    verification: 'https://news.example.org/policies/verification',
    unnamedSources: 'https://news.example.org/policies/unnamed-sources',
  },
}
