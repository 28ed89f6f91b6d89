-- A list of tasks that somebody keeps: a name and what the list is narrowed to, as it stands in an address.
create table task_view (
  commune_id uuid not null references locality (id),
  id uuid not null,
  person_id uuid not null,
  name text not null,
  query text not null,
  -- Shown first when the person comes to the tasks.
  first boolean not null,
  created_at timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, person_id, name),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create unique index task_view_first on task_view (commune_id, person_id) where first;
call put_behind_wall('task_view');
