-- A file of tasks that came back changed; what it would do is computed whenever somebody looks at it.
create table task_sheet (
  commune_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  taken_at timestamptz,
  done int not null default 0,
  wrong int not null default 0,
  primary key (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index task_sheet_latest on task_sheet (commune_id, at desc);
call put_behind_wall('task_sheet');
