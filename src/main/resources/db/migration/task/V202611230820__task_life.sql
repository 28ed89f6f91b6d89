-- The whole life of a task. A step names the act and the state after it, so that steps alone explain each state.
alter table task drop constraint task_state_check;
update task set state = 'AGREED' where state = 'ACCEPTED' and requested;
alter table task
  add check (state in ('NEW', 'ASSIGNED', 'COUNTERED', 'ACCEPTED', 'AGREED', 'DECLINED', 'IN_PROGRESS', 'REPORTED',
    'RETURNED', 'VERIFIED', 'CLOSED', 'CANCELLED')),
  add percent int not null default 0 check (percent between 0 and 100),
  add second_id uuid,
  add foreign key (commune_id, second_id) references person (commune_id, id),
  -- The latest word of the unit, or the day on which the task went live: silence is counted from here.
  add heard_at timestamptz;
update task t set heard_at = coalesce(
  (select max(s.at) from task_step s where s.commune_id = t.commune_id and s.task_id = t.id), t.created_at);
alter table task alter heard_at set not null, alter duty_id drop not null;

alter table task_step drop constraint task_step_kind_check;
alter table task_step rename kind to act;
-- Person: who did it, null for the program. Typist: who typed it for that person.
alter table task_step
  alter account_id drop not null,
  alter person_id drop not null,
  add state text,
  add typist_id uuid,
  add day date,
  add content text,
  add percent int check (percent between 0 and 100),
  add about_id uuid,
  add to_id uuid,
  add deputy_id uuid,
  add foreign key (commune_id, typist_id) references person (commune_id, id),
  add foreign key (commune_id, about_id) references task_step (commune_id, id),
  add foreign key (commune_id, to_id) references person (commune_id, id),
  add foreign key (commune_id, deputy_id) references person (commune_id, id);
update task_step s set state = case when s.act = 'ACCEPTED' and t.requested then 'AGREED' else s.act end
  from task t where t.commune_id = s.commune_id and t.id = s.task_id;
alter table task_step alter state set not null;
insert into task_step (commune_id, id, task_id, act, at, state)
  select commune_id, id, id, 'ASSIGNED', created_at, 'ASSIGNED' from task;
-- Questions to a person that wait for an answer.
create index task_step_to on task_step (commune_id, to_id) where act = 'OBSTACLE_RAISED';
create index task_step_about on task_step (commune_id, about_id) where about_id is not null;
