import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Columns of a term that become lists; a table of the same name had a row for each text. */
const LISTS = ['variants', 'only_with', 'except_in'] as const

const TERMS = ['house_style_terms', '_house_style_v_version_terms'] as const

/** The lists of a term stand in its own row: sixty-four terms had two thousand rows beside them, each a part of the page. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const terms of TERMS) {
    for (const column of LISTS) {
      const table = sql.identifier(`${terms}_${column}`)
      const list = sql.identifier(column)
      await db.execute(sql`alter table ${sql.identifier(terms)} add column ${list} jsonb`)
      await db.execute(sql`
        update ${sql.identifier(terms)} as term set ${list} = coalesce(
          (select jsonb_agg(text order by _order) from ${table} as line where line._parent_id = term.id), '[]')`)
      await db.execute(sql`drop table ${table}`)
    }
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const terms of TERMS) {
    const isVersion = terms !== 'house_style_terms'
    for (const column of LISTS) {
      const name = `${terms}_${column}`
      const table = sql.identifier(name)
      const id = isVersion ? sql`uuid primary key default gen_random_uuid()` : sql`varchar primary key`
      await db.execute(sql`
        create table ${table} (
          _order integer not null,
          _parent_id ${isVersion ? sql`uuid` : sql`varchar`} not null
            constraint ${sql.identifier(`${name}_parent_id_fk`)} references ${sql.identifier(terms)} (id) on delete cascade,
          id ${id} not null,
          text varchar not null
          ${isVersion ? sql`, _uuid varchar` : sql``}
        )`)
      await db.execute(sql`create index ${sql.identifier(`${name}_order_idx`)} on ${table} (_order)`)
      await db.execute(sql`create index ${sql.identifier(`${name}_parent_id_idx`)} on ${table} (_parent_id)`)
      // Payload's own ids of rows are 24 hexadecimal digits.
      const newId = isVersion
        ? sql`gen_random_uuid()`
        : sql`left(replace(gen_random_uuid()::text, '-', ''), 24)`
      await db.execute(sql`
        insert into ${table} (_order, _parent_id, id, text)
        select line.position, term.id, ${newId}, line.text
        from ${sql.identifier(terms)} as term,
          jsonb_array_elements_text(coalesce(term.${sql.identifier(column)}, '[]')) with ordinality as line (text, position)`)
      await db.execute(sql`alter table ${sql.identifier(terms)} drop column ${sql.identifier(column)}`)
    }
  }
}
