/**
 * Writes one helpline as an act does, and is killed: `before` its commit or right `after` it. Arguments: the moment, the
 * id of the helpline, its data.
 */
import pg from 'pg'

const [moment, id, data] = process.argv.slice(2)
const die = (): boolean => process.kill(process.pid, 'SIGKILL')

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
await client.query('begin')
await client.query(
  `update delivery.nodes set data = $2, version = version + 1 where kind = 'helpline' and id = $1`,
  [id, data],
)
await client.query(`select pg_advisory_xact_lock(hashtext('delivery.changes'))`)
await client.query(
  `with change as (insert into delivery.changes (kind, node) values ('node.changed', $1) returning id)
   select pg_notify('amana_changes', jsonb_build_object('id', id::text, 'kind', 'node.changed', 'node', $1::text)::text)
   from change`,
  [`helpline:${id}`],
)
if (moment === 'before') die()
await client.query('commit')
die()
