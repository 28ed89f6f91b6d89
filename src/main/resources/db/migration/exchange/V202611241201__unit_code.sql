-- Under which code other programs know a unit.
create table unit_code (
  commune_id uuid not null,
  unit_id uuid not null,
  code text not null check (length(code) between 1 and 50),
  primary key (commune_id, unit_id),
  unique (commune_id, code),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
call put_behind_wall('unit_code');
