-- Names that a unit or a person had before, each until (and not on) a day.
create table former_name (
  commune_id uuid not null references locality (id),
  id uuid not null,
  unit_id uuid,
  person_id uuid,
  name text not null check (length(name) between 1 and 200),
  folded text not null generated always as (fold(name)) stored,
  until date not null,
  primary key (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id),
  check (num_nonnulls(unit_id, person_id) = 1)
);
create index former_name_unit on former_name (commune_id, unit_id);
create index former_name_person on former_name (commune_id, person_id);
call put_behind_wall('former_name');

-- The end of a unit, and the units that go on with its work: one when it was merged, several when it was split.
create table unit_closing (
  commune_id uuid not null,
  unit_id uuid not null,
  last_day date not null,
  reason text not null check (length(reason) between 1 and 500),
  primary key (commune_id, unit_id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
call put_behind_wall('unit_closing');

create table unit_successor (
  commune_id uuid not null,
  unit_id uuid not null,
  successor_id uuid not null,
  primary key (commune_id, unit_id, successor_id),
  foreign key (commune_id, unit_id) references unit_closing (commune_id, unit_id),
  foreign key (commune_id, successor_id) references unit (commune_id, id),
  check (unit_id <> successor_id)
);
create index unit_successor_successor on unit_successor (commune_id, successor_id);
call put_behind_wall('unit_successor');

-- Somebody left the commune's units altogether.
create table departure (
  commune_id uuid not null references locality (id),
  id uuid not null,
  person_id uuid not null,
  last_day date not null,
  note text check (length(note) <= 500),
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index departure_person on departure (commune_id, person_id);
call put_behind_wall('departure');
