'use client'

import { useConfig } from '@payloadcms/ui'

import type { Finding, Level } from '../../preflight/types'
import { useTexts } from '../use-texts'

const LEVELS: Level[] = ['block', 'warn', 'note']
const MARKS: Record<Level, string> = { block: '■', warn: '▲', note: '●' }
const COUNTS = { block: 'countBlock', warn: 'countWarn', note: 'countNote' } as const

interface FindingsProps {
  findings: Finding[]
  /** Reasons by the finding's key. */
  reasons: Record<string, string>
  onReason: (key: string, reason: string) => void
  mayAcknowledge: boolean
}

/** What preflight found: the gravest first, each with what is wrong, where, and how to mend it. */
export function Findings({ findings, reasons, onReason, mayAcknowledge }: FindingsProps) {
  const { t } = useTexts()
  if (findings.length === 0) return <p className="amana-fine">{t('nothingFound')}</p>
  const counts = LEVELS.map((level) => ({ level, count: findings.filter((f) => f.level === level).length }))
  const sorted = LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level))
  return (
    <section aria-label={t('findings')}>
      <p className="amana-counts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ level, count }) => (
            <span key={level} className={`amana-level amana-level--${level}`}>
              <span aria-hidden="true">{MARKS[level]}</span> {t(COUNTS[level], { count })}
            </span>
          ))}
      </p>
      <ol className="amana-findings">
        {sorted.map((finding) => (
          <FindingItem
            key={`${finding.rule}:${finding.key}`}
            finding={finding}
            reason={reasons[finding.key] ?? ''}
            onReason={(reason) => onReason(finding.key, reason)}
            mayAcknowledge={mayAcknowledge}
          />
        ))}
      </ol>
    </section>
  )
}

interface FindingItemProps {
  finding: Finding
  reason: string
  onReason: (reason: string) => void
  mayAcknowledge: boolean
}

function FindingItem({ finding, reason, onReason, mayAcknowledge }: FindingItemProps) {
  const { t, say, language } = useTexts()
  const { config } = useConfig()
  const { level, subject, range } = finding
  // The message is in the admin's language, whatever the words are that it quotes.
  const dir = language === 'ar' ? 'rtl' : 'ltr'
  return (
    <li className={`amana-finding amana-finding--${level}`} data-rule={finding.rule}>
      <p className={`amana-level amana-level--${level}`}>
        <span aria-hidden="true">{MARKS[level]}</span> {t(`level_${level}`)}
      </p>
      <p className="amana-finding__message" dir={dir}>
        {say(finding.message)}
      </p>
      {range?.text ? (
        <blockquote className="amana-finding__text" dir="auto">
          {range.text}
        </blockquote>
      ) : null}
      <p dir={dir}>
        <b>{t('howToMend')}</b> {say(finding.fix)}
      </p>
      <p className="amana-finding__links">
        {subject ? (
          <a
            href={`${config.routes.admin}/collections/${subject.collection}/${subject.id}`}
            target="_blank"
            rel="noopener"
            title={t('opensInNewTab')}
          >
            {t('openRecord')}
          </a>
        ) : null}
        {finding.guideline ? (
          <span className="amana-quiet">
            {t('guideline')} <bdi>{finding.guideline}</bdi>
          </span>
        ) : null}
      </p>
      {level === 'warn' && mayAcknowledge ? (
        <label className="amana-field">
          <span>{t('acknowledge')}</span>
          <textarea
            rows={2}
            maxLength={1000}
            dir="auto"
            value={reason}
            onChange={(event) => onReason(event.target.value)}
          />
        </label>
      ) : null}
    </li>
  )
}
