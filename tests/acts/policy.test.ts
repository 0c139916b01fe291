import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { FINDING_LEVELS } from '../../src/fields/vocabulary'
import { isMilder } from '../../src/preflight/engine'
import { rules } from '../../src/preflight/rules'
import { openDesk, type TestDesk } from '../support/desk'
import { make } from '../support/records'
import { setPolicy } from './blocked-story'

const DEFAULTS = { levels: [], overridable: [], requiredHelplines: [], fourEyes: true, jigsawLimit: 3 }

describe('the desk’s policy', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk()
  })
  beforeEach(() => setPolicy(desk, DEFAULTS))
  afterAll(() => desk.close())

  const save = (data: object, language = 'en') =>
    desk.people.safeguarding.post('/api/globals/desk-policy', data).set('Accept-Language', language)

  const refusal = async (data: object, language = 'en') => {
    const { status, body } = await save(data, language)
    const [{ path, message } = { path: '', message: '' }] = (body.errors?.[0]?.data?.errors ?? []) as {
      path: string
      message: string
    }[]
    return { status, path, message }
  }

  const changes = async () => {
    const { rows } = await desk.pool.query<{ actor_label: string; detail: Record<string, unknown> }>(
      `select actor_label, detail from newsroom.audit where act = 'policy.change' order by id`,
    )
    return rows
  }

  it('names rules that exist, and says where one does not', async () => {
    expect(await refusal({ levels: [{ rule: 'no-such-rule', level: 'warn' }] })).toEqual({
      status: 400,
      path: 'levels.0.rule',
      message: 'There is no rule “no-such-rule”: choose one of the list, or remove the line.',
    })
    expect(await refusal({ levels: [{ rule: 'no-such-rule', level: 'warn' }] }, 'ar')).toMatchObject({
      path: 'levels.0.rule',
      message: expect.stringMatching(/^لا قاعدة باسم/),
    })
    expect(await refusal({ overridable: ['no-such-rule'] })).toMatchObject({
      status: 400,
      path: 'overridable',
      message: expect.stringMatching(/^There is no rule/),
    })
  })

  it('makes no rule milder that says it cannot be, and names the line and the mildest level', async () => {
    const levels = [
      { rule: 'alt-text', level: 'note' },
      { rule: 'protected-named', level: 'warn' },
    ]
    expect(await refusal({ levels })).toEqual({
      status: 400,
      path: 'levels.1.level',
      message: 'No milder than “Blocks publishing”.',
    })
    expect(await refusal({ levels }, 'ar')).toEqual({
      status: 400,
      path: 'levels.1.level',
      message: 'لا تقل عن «يمنع النشر».',
    })
  })

  it('takes any level for a lowerable rule and any harder one for the others, as each rule says', async () => {
    for (const { id, level: own, lowerable } of rules)
      for (const [level] of FINDING_LEVELS) {
        const { status } = await save({ levels: [{ rule: id, level }] })
        const may = lowerable || !isMilder(level, own)
        expect({ id, level, status }).toEqual({ id, level, status: may ? 200 : 400 })
      }
  })

  it('lists as overridable only what its rule lets be overridden', async () => {
    const allowed = rules.filter(({ overridable }) => overridable).map(({ id }) => id)
    expect(allowed).not.toEqual([])
    await save({ overridable: allowed }).expect(200)
    for (const { id } of rules.filter(({ overridable }) => !overridable)) {
      const { status, path } = await refusal({ overridable: [...allowed, id] })
      expect({ id, status, path }).toEqual({ id, status: 400, path: 'overridable' })
    }
    expect((await refusal({ overridable: ['protected-named'] }, 'ar')).message).toBe(
      'قاعدة «اسم شخص تُحمى هويته» لا يجوز تجاوزها.',
    )
  })

  it('is held to the same through GraphQL', async () => {
    const { body } = await desk.people.admin.post('/api/graphql', {
      query: `mutation { updateDeskPolicy(data: { helplineWarnDays: 90, helplineBlockDays: 180, jigsawLimit: 3,
                levels: [{ rule: "bare-phone", level: note }] }) { fourEyes } }`,
    })
    expect(body.errors[0].extensions.data.errors[0].path).toBe('levels.0.level')
  })

  it('leaves an entry in the audit log for each change: before, after, and what became milder', async () => {
    const before = await changes()
    await save({
      levels: [
        { rule: 'alt-text', level: 'note' },
        { rule: 'relative-date', level: 'warn' },
      ],
      overridable: ['document-captured'],
      fourEyes: false,
    }).expect(200)
    expect((await changes()).slice(before.length)).toEqual([
      {
        actor_label: desk.people.safeguarding.email,
        detail: {
          before: { fourEyes: true, levels: {}, overridable: [] },
          after: {
            fourEyes: false,
            levels: { 'alt-text': 'note', 'relative-date': 'warn' },
            overridable: ['document-captured'],
          },
          lowered: ['alt-text'],
        },
      },
    ])
    // A level that is taken off the list falls back to the rule's own, which may be milder.
    await save({ levels: [{ rule: 'alt-text', level: 'note' }] }).expect(200)
    expect((await changes()).at(-1)?.detail).toMatchObject({ lowered: ['relative-date'] })
  })

  it('leaves none where nothing changed, whatever the client asked to see of it', async () => {
    await save({ levels: [{ rule: 'alt-text', level: 'block' }] }).expect(200)
    const before = await changes()
    await save({ levels: [{ rule: 'alt-text', level: 'block' }], fourEyes: true }).expect(200)
    await desk.people.admin.post('/api/globals/desk-policy?select[jigsawLimit]=true', {}).expect(200)
    expect(await changes()).toEqual(before)
  })

  it('says which helplines were asked for before and after', async () => {
    const topic = await make(desk.people.admin, 'topics', { name: { en: 'Harm' }, slug: 'harm' })
    await save({ requiredHelplines: [{ topics: [topic], kinds: ['child'] }] }).expect(200)
    expect((await changes()).at(-1)?.detail).toEqual({
      before: { requiredHelplines: [] },
      after: { requiredHelplines: [{ topics: [topic], kinds: ['child'] }] },
    })
  })
})
