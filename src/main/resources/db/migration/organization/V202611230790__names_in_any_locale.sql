-- A server of one's own may have been made with the C locale, in which lower('Ô') stays 'Ô': names name their collation.
drop index unit_name;
create unique index unit_name on unit (commune_id, lower(name collate vi)) where closed_at is null;
drop index unit_group_name;
create unique index unit_group_name on unit_group (commune_id, lower(name collate vi)) where closed_at is null;
drop index locality_name;
create unique index locality_name on locality (parent_id, kind, lower(name collate vi));
