-- What the commune measures: from the catalogue or of its own. Kind and frequency never change: another kind is another
-- indicator.
create table indicator (
  commune_id uuid not null references locality (id),
  id uuid not null,
  code text not null check (code ~ '^[A-Z0-9-]{1,20}$'),
  area text not null check (area in ('A', 'D', 'P', 'S', 'E', 'M', 'X')),
  kind text not null check (kind in ('COUNT', 'SUM', 'RATE', 'SHARE', 'CHANGE', 'AVERAGE', 'LEVEL', 'YES_NO', 'UNIQUE_PERSONS')),
  frequency text not null check (frequency in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  groups smallint[] not null default '{}',
  primary key (commune_id, id),
  unique (commune_id, code)
);
call put_behind_wall('indicator');
call open_to_city('indicator', 'true');

-- What it means, by version; a version holds for the periods that begin on its day or later, until the next one.
create table indicator_definition (
  commune_id uuid not null,
  indicator_id uuid not null,
  version int not null check (version > 0),
  begins_on date not null,
  name text not null check (length(name) between 1 and 300),
  unit text not null check (length(unit) between 1 and 40),
  direction text not null check (direction in ('UP', 'DOWN', 'EQUAL')),
  numerator text not null check (length(numerator) between 1 and 300),
  denominator text check (length(denominator) between 1 and 300),
  evidence text check (length(evidence) between 1 and 300),
  source text check (length(source) between 1 and 300),
  reason text check (length(reason) between 1 and 2000),
  primary key (commune_id, indicator_id, version),
  unique (commune_id, indicator_id, begins_on),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id)
);
call put_behind_wall('indicator_definition');
call open_to_city('indicator_definition', 'true');
revoke update, delete, truncate on indicator_definition from ${app};

-- Who reports an indicator for which unit: nobody's figure goes live without a person and a deputy.
create table indicator_reporter (
  commune_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  deputy_id uuid not null check (deputy_id <> person_id),
  begins_on date not null,
  ends_on date check (ends_on >= begins_on),
  version int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id),
  foreign key (commune_id, deputy_id) references person (commune_id, id)
);
comment on column indicator_reporter.begins_on is 'first day of the first period; ends_on: last day of the last one';
create unique index indicator_reporter_once on indicator_reporter (commune_id, indicator_id, unit_id) where ends_on is null;
create index indicator_reporter_unit on indicator_reporter (commune_id, unit_id);
call put_behind_wall('indicator_reporter');

-- How many units report an indicator, for the city: numbers only, never a name.
create view city_indicator_reporters with (security_barrier) as
  select r.commune_id, r.indicator_id, r.begins_on, r.ends_on, count(*) as units
  from indicator_reporter r join locality l on l.id = r.commune_id
  where l.parent_id = (select wall_city())
  group by r.commune_id, r.indicator_id, r.begins_on, r.ends_on;

-- What is aimed at in a year, by the commune or by one of its units.
create table indicator_target (
  commune_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  unit_id uuid,
  year int not null check (year between 2020 and 2100),
  value numeric not null,
  baseline numeric,
  version int not null default 1,
  primary key (commune_id, id),
  unique nulls not distinct (commune_id, indicator_id, year, unit_id),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
comment on column indicator_target.baseline is 'where it stood before the first year';
call put_behind_wall('indicator_target');
