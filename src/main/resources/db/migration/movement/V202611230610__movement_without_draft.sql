-- A movement stands by itself: it keeps the plan's file and its sentences, the draft names the movement that was made of it.
alter table movement add file_id uuid;
update movement m set file_id = d.file_id from plan_draft d where d.commune_id = m.commune_id and d.id = m.draft_id;
alter table movement add foreign key (commune_id, file_id) references file (commune_id, id);

create table movement_source (
  commune_id uuid not null,
  id uuid not null,
  passages text[] not null,
  primary key (commune_id, id),
  foreign key (commune_id, id) references movement (commune_id, id)
);
insert into movement_source
  select m.commune_id, m.id, array(
    select b ->> 'text' from jsonb_array_elements(d.content -> 'blocks') b order by (b ->> 'index')::int)
  from movement m join plan_draft d on d.commune_id = m.commune_id and d.id = m.draft_id;
call put_behind_wall('movement_source');

alter table plan_draft add movement_id uuid;
update plan_draft d set movement_id = m.id from movement m where m.commune_id = d.commune_id and m.draft_id = d.id;
alter table plan_draft add foreign key (commune_id, movement_id) references movement (commune_id, id);
create index plan_draft_waiting on plan_draft (commune_id, created_at) where movement_id is null;
alter table movement drop column draft_id;

-- Points of criteria; number and unit of measure of targets; who leads; whether the units of a duty share one task.
alter table clause
  add points numeric(8, 2),
  add value text,
  add measure text,
  add coordinating boolean not null default false,
  add shared boolean not null default false;
alter table clause_unit add position int not null default 0;
