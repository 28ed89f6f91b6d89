-- A city asks how many units report what. The index holds all that is counted, commune by commune in the order of the
-- groups, so that nothing is hashed or sorted.
create index indicator_reporter_held on indicator_reporter (commune_id, indicator_id, begins_on, ends_on);

create or replace view city_indicator_reporters with (security_barrier) as
  select r.* from locality l
    cross join lateral (
      select commune_id, indicator_id, begins_on, ends_on, count(*) as units
      from indicator_reporter where commune_id = l.id
      group by commune_id, indicator_id, begins_on, ends_on) r
  where l.parent_id = (select wall_city());
