-- Which duties of the commune's movements an indicator measures.
create table indicator_duty (
  commune_id uuid not null,
  indicator_id uuid not null,
  clause_id uuid not null,
  primary key (commune_id, indicator_id, clause_id),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id),
  foreign key (commune_id, clause_id) references clause (commune_id, id)
);
create index indicator_duty_clause on indicator_duty (commune_id, clause_id);
call put_behind_wall('indicator_duty');
