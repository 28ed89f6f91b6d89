-- A task: one duty of the plan for one organisation unit, with a responsible person and a deputy from the first moment.
create table task (
  commune_id uuid not null references locality (id),
  id uuid not null,
  movement_id uuid not null,
  duty_id uuid not null,
  unit_id uuid not null,
  owner_id uuid not null,
  deputy_id uuid not null,
  title text not null,
  requested boolean not null,
  due_on date,
  state text not null check (state in ('ASSIGNED', 'ACCEPTED', 'DECLINED', 'REPORTED', 'RETURNED', 'VERIFIED')),
  created_at timestamptz not null,
  version int not null default 0,
  primary key (commune_id, id),
  unique (commune_id, duty_id, unit_id),
  check (owner_id <> deputy_id),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, duty_id) references clause (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, owner_id) references person (commune_id, id),
  foreign key (commune_id, deputy_id) references person (commune_id, id)
);
create index task_unit on task (commune_id, unit_id, state);
create index task_state on task (commune_id, state, due_on);
create index task_movement on task (commune_id, movement_id, state);
call put_behind_wall('task');

-- What somebody did with a task. Steps are only ever added; files of a report belong to its step.
create table task_step (
  commune_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  kind text not null check (kind in ('ACCEPTED', 'DECLINED', 'REPORTED', 'RETURNED', 'VERIFIED')),
  at timestamptz not null,
  account_id uuid not null,
  person_id uuid not null,
  note text,
  primary key (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index task_step_task on task_step (commune_id, task_id, at);
call put_behind_wall('task_step');
revoke update, delete, truncate on task_step from ${app};

-- Totals of tasks for the city: numbers only, never a task, a name or a draft.
create view city_task_total with (security_barrier) as
  select t.commune_id, t.movement_id, t.state, count(*) as tasks
  from task t join locality l on l.id = t.commune_id
  where l.parent_id = (select wall_city())
  group by t.commune_id, t.movement_id, t.state;
