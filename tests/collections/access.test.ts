import { describe, expect, it } from '@jest/globals'
import type { Access, PayloadRequest } from 'payload'

import { collections } from '../../collections'
import { globals } from '../../globals'
import { adminsOrSelf, adminsOrSelfForField } from '../../src/access/admins-or-self'
import { ownArticlesOrEditors } from '../../src/access/own-articles-or-editors'
import { safeguardingAndAdmins } from '../../src/access/safeguarding-and-admins'
import type { Role } from '../../src/acts/actor'
import { sanitizedConfig } from './sanitized-config'

const asNobody = { req: { user: null } as unknown as PayloadRequest }
const as = (...roles: Role[]) => ({
  req: { user: { id: 'me', collection: 'users', roles } } as unknown as PayloadRequest,
})
const collection = (slug: string) => {
  const found = collections.find((entry) => entry.slug === slug)
  if (!found) throw new Error(`No collection ${slug}`)
  return found
}
const may = (slug: string, operation: 'read' | 'create' | 'update' | 'delete', ...roles: Role[]): unknown =>
  (collection(slug).access?.[operation] as Access)(as(...roles))

const ROLES: Role[] = ['reporter', 'editor', 'checker', 'safeguarding', 'admin']

describe('an anonymous caller', () => {
  it('is refused at every door of every collection', async () => {
    for (const { slug, access, auth } of collections) {
      const operations = [
        'read',
        'readVersions',
        'create',
        'update',
        'delete',
        ...(auth ? ['unlock', 'admin'] : []),
      ]
      for (const operation of operations) {
        const rule = access?.[operation as keyof typeof access] as Access | undefined
        expect({ slug, operation, answer: await rule?.(asNobody) }).toEqual({
          slug,
          operation,
          answer: false,
        })
      }
    }
  })

  it('is refused at every door of every global', async () => {
    for (const { slug, access } of globals) {
      for (const operation of ['read', 'readVersions', 'update'] as const) {
        expect({ slug, operation, answer: await access?.[operation]?.(asNobody) }).toEqual({
          slug,
          operation,
          answer: false,
        })
      }
    }
  })

  it('is not confused with somebody of another auth collection', () => {
    const stranger = {
      req: { user: { id: 'x', collection: 'readers', roles: ['admin'] } } as unknown as PayloadRequest,
    }
    expect((collection('articles').access?.read as Access)(stranger)).toBe(false)
  })
})

describe('the first account', () => {
  it('is not made by whoever comes first: an own endpoint stands before Payload’s', async () => {
    const users = (await sanitizedConfig()).collections.find(({ slug }) => slug === 'users')
    const endpoint = (users?.endpoints || []).find(({ path }) => path === '/first-register')
    const answer = async () => endpoint?.handler({ i18n: { language: 'en' } } as unknown as PayloadRequest)
    await expect(answer()).rejects.toMatchObject({ status: 403 })
  })
})

describe('a closed account', () => {
  it('has no role, and sees nothing', () => {
    for (const { slug } of collections)
      expect({ slug, answer: may(slug, 'read') }).toEqual({ slug, answer: false })
  })
})

describe('the people of the desk', () => {
  it('read every collection, whatever their role; webhooks are the admins’ alone', () => {
    for (const role of ROLES)
      for (const { slug } of collections)
        expect({ slug, role, may: may(slug, 'read', role) }).toEqual({
          slug,
          role,
          may: slug !== 'webhooks' || role === 'admin',
        })
  })

  it('write no verification, no dispute, and change no capture', () => {
    for (const role of ROLES) {
      for (const slug of ['verifications', 'disputes'])
        for (const operation of ['create', 'update', 'delete'] as const)
          expect(may(slug, operation, role)).toBe(false)
      expect(may('captures', 'create', role)).toBe(true)
      expect(may('captures', 'update', role)).toBe(false)
      expect(may('captures', 'delete', role)).toBe(false)
    }
  })

  it('delete only as editor, safeguarding lead or admin', () => {
    for (const slug of ['articles', 'quotes', 'documents', 'sources', 'people', 'helplines', 'media']) {
      expect(ROLES.filter((role) => may(slug, 'delete', role))).toEqual(['editor', 'safeguarding', 'admin'])
    }
  })

  it('change the helplines only as editor, safeguarding lead or admin', () => {
    expect(ROLES.filter((role) => may('helplines', 'update', role))).toEqual([
      'editor',
      'safeguarding',
      'admin',
    ])
  })

  it('make accounts only as admin', () => {
    expect(ROLES.filter((role) => may('users', 'create', role))).toEqual(['admin'])
    expect(ROLES.filter((role) => may('users', 'delete', role))).toEqual(['admin'])
  })

  it('begin stories unless they only check facts', () => {
    expect(ROLES.filter((role) => may('articles', 'create', role))).not.toContain('checker')
  })
})

describe('a reporter', () => {
  it('changes only the stories that they began or are an author of', () => {
    expect(ownArticlesOrEditors(as('reporter'))).toEqual({
      or: [{ createdBy: { equals: 'me' } }, { authors: { in: ['me'] } }],
    })
    expect(ownArticlesOrEditors(as('editor'))).toBe(true)
    expect(ownArticlesOrEditors(as('checker'))).toBe(false)
  })

  it('changes their own account and no other', () => {
    expect(adminsOrSelf(as('reporter'))).toEqual({ id: { equals: 'me' } })
    expect(adminsOrSelf(as('admin'))).toBe(true)
  })

  it('sees no address but their own', () => {
    const seen = (id: string, role: Role) => adminsOrSelfForField({ ...as(role), id } as never)
    expect(seen('me', 'reporter')).toBe(true)
    expect(seen('other', 'reporter')).toBe(false)
    expect(seen('other', 'admin')).toBe(true)
  })
})

describe('fields with a rule of their own', () => {
  it('keep legal names for safeguarding leads and admins, and roles for admins', async () => {
    const config = await sanitizedConfig()
    const fieldOf = (slug: string, name: string) => {
      const fields = config.collections.find((entry) => entry.slug === slug)?.flattenedFields ?? []
      const field = fields.find((entry) => entry.name === name)
      return (field && 'access' in field ? field.access : undefined) as Record<string, Access> | undefined
    }
    const allowed = (rule: Access | undefined) => ROLES.filter((role) => rule?.(as(role)) === true)
    const legalName = fieldOf('people', 'legalName')
    for (const operation of ['read', 'create', 'update']) {
      expect(allowed(legalName?.[operation])).toEqual(['safeguarding', 'admin'])
    }
    expect(fieldOf('people', 'protection')?.update).toBe(safeguardingAndAdmins)
    expect(allowed(fieldOf('users', 'roles')?.update)).toEqual(['admin'])
    expect(allowed(fieldOf('users', 'roles')?.create)).toEqual(['admin'])
    for (const [slug, name] of [
      ['quotes', 'state'],
      ['quotes', 'fingerprint'],
      ['quotes', 'label'],
      ['quotes', 'createdBy'],
      ['articles', 'edited'],
      ['articles', 'createdBy'],
      ['captures', 'sha256'],
      ['captures', 'capturedBy'],
      ['captures', 'bytes'],
      ['people', 'title'],
    ] as const) {
      const access = fieldOf(slug, name)
      expect({ slug, name, who: [allowed(access?.create), allowed(access?.update)] }).toEqual({
        slug,
        name,
        who: [[], []],
      })
    }
  })
})
