-- A newer version of the plan of a movement, as it was read; what is taken over of it becomes an amendment.
create table plan_revision (
  commune_id uuid not null,
  id uuid not null,
  movement_id uuid not null,
  file_id uuid not null,
  name text not null,
  content jsonb not null,
  source_version int,
  at timestamptz not null,
  account_id uuid not null,
  primary key (commune_id, id),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index plan_revision_movement on plan_revision (commune_id, movement_id, at);
call put_behind_wall('plan_revision');
