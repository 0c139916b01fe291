-- What a desk entered about itself before it was public.
with entered as (
  select jsonb_build_object(
    'name', jsonb_build_object('ar', nullif(btrim(name_ar), ''), 'en', nullif(btrim(name_en), '')),
    'description', jsonb_build_object(
      'ar', nullif(btrim(description_ar), ''), 'en', nullif(btrim(description_en), '')),
    'publicUrl', nullif(btrim(public_url), ''),
    'contactEmail', nullif(btrim(contact_email), ''),
    'policies', jsonb_build_object(
      'corrections', nullif(btrim(policies_corrections), ''),
      'ethics', nullif(btrim(policies_ethics), ''),
      'verification', nullif(btrim(policies_verification), ''),
      'unnamedSources', nullif(btrim(policies_unnamed_sources), ''))) as data
  from publication order by created_at limit 1
), node as (
  insert into delivery.nodes (kind, id, version, data, changed_at)
  select 'publication', '00000000-0000-0000-0000-000000000001', 1, data, clock_timestamp() from entered
  returning kind, id, version, data, changed_at
), history as (
  insert into delivery.node_history (kind, id, version, data, changed_at)
  select kind, id, version, data, changed_at from node
)
insert into delivery.changes (kind, node) select 'node.changed', kind || ':' || id from node;
