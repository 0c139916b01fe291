'use client'

import { useConfig } from '@payloadcms/ui'

import type { Finding, Level } from '../../preflight/types'
import { Difference } from '../Difference'
import { useTexts } from '../use-texts'
import { OverrideForm, type OnOverride } from './OverrideForm'

/** How a finding is shown: a block that was set aside is no longer one, and is not hidden either. */
type Shown = Level | 'overridden'

const LEVELS: Shown[] = ['block', 'warn', 'overridden', 'note']
const MARKS: Record<Shown, string> = { block: '■', warn: '▲', overridden: '□', note: '●' }
const COUNTS = {
  block: 'countBlock',
  warn: 'countWarn',
  overridden: 'countOverridden',
  note: 'countNote',
} as const

const shownAs = ({ level, overridden }: Finding): Shown => (overridden ? 'overridden' : level)

interface FindingsProps {
  findings: Finding[]
  /** Reasons by the finding's key. */
  reasons: Record<string, string>
  onReason: (key: string, reason: string) => void
  mayAcknowledge: boolean
  isBusy: boolean
  onOverride: OnOverride
}

/** What preflight found: the gravest first, each with what is wrong, where, and how to mend it. */
export function Findings({ findings, reasons, onReason, mayAcknowledge, isBusy, onOverride }: FindingsProps) {
  const { t } = useTexts()
  if (findings.length === 0) return <p className="amana-fine">{t('nothingFound')}</p>
  const counts = LEVELS.map((level) => ({
    level,
    count: findings.filter((finding) => shownAs(finding) === level).length,
  }))
  const sorted = LEVELS.flatMap((level) => findings.filter((finding) => shownAs(finding) === level))
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
            isBusy={isBusy}
            onOverride={onOverride}
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
  isBusy: boolean
  onOverride: OnOverride
}

function FindingItem({ finding, reason, onReason, mayAcknowledge, isBusy, onOverride }: FindingItemProps) {
  const { t, say, language } = useTexts()
  const { config } = useConfig()
  const { level, subject, range } = finding
  const shown = shownAs(finding)
  // The message is in the admin's language, whatever the words are that it quotes.
  const dir = language === 'ar' ? 'rtl' : 'ltr'
  return (
    <li className={`amana-finding amana-finding--${shown}`} data-rule={finding.rule}>
      <p className={`amana-level amana-level--${shown}`}>
        <span aria-hidden="true">{MARKS[shown]}</span> {t(`level_${shown}`)}
      </p>
      <p className="amana-finding__message" dir={dir}>
        {say(finding.message)}
      </p>
      {range?.text ? (
        <blockquote className="amana-finding__text" dir="auto">
          {range.text}
        </blockquote>
      ) : null}
      {finding.difference && finding.difference.length > 0 ? (
        <div className="amana-finding__difference">
          <p className="amana-quiet" dir={dir}>
            {t('theDifference')}
          </p>
          <Difference changes={finding.difference} />
        </div>
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
      <OverrideForm finding={finding} isBusy={isBusy} onOverride={onOverride} />
    </li>
  )
}
