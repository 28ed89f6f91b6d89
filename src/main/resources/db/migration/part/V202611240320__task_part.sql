-- Parts that other units have in a task which one unit leads: who contributes what, by when, and whether it is done.
create table task_part (
  commune_id uuid not null references locality (id),
  id uuid not null,
  task_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  due_on date,
  state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  note text check (length(note) between 1 and 2000),
  called text check (called in ('OWNER', 'DEPUTY', 'HEAD', 'OFFICE')),
  version int not null default 0,
  at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index task_part_task on task_part (commune_id, task_id);
create index task_part_unit on task_part (commune_id, unit_id) where state = 'OPEN';
create index task_part_person on task_part (commune_id, person_id) where state = 'OPEN';
call put_behind_wall('task_part');
