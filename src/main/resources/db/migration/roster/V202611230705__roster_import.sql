-- A list of units and people that was handed in as an Excel file; its lines are written when somebody takes it in.
create table roster_import (
  commune_id uuid not null references locality (id),
  id uuid not null,
  file_id uuid not null,
  at timestamptz not null,
  person_id uuid not null,
  taken_at timestamptz,
  added int not null default 0,
  changed int not null default 0,
  wrong int not null default 0,
  primary key (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index roster_import_at on roster_import (commune_id, at);
call put_behind_wall('roster_import');
