-- After how many days without a word from the unit the next person is told. Numbers of the program's maker, not of a law:
-- a later row takes the place of an earlier one from its day on.
create table silence_step (
  level text not null check (level in ('OWNER', 'DEPUTY', 'HEAD', 'OFFICE')),
  days int not null check (days between 0 and 366),
  valid_from date not null,
  source text not null,
  primary key (level, valid_from)
);
insert into silence_step (level, days, valid_from, source) values
  ('OWNER', 7, '2026-01-01', 'Mặc định của phần mềm'),
  ('DEPUTY', 14, '2026-01-01', 'Mặc định của phần mềm'),
  ('HEAD', 21, '2026-01-01', 'Mặc định của phần mềm'),
  ('OFFICE', 28, '2026-01-01', 'Mặc định của phần mềm');
revoke insert, update, delete, truncate on silence_step from ${app};

-- Who was called about a task, once for each reason, level and day from which it is counted.
create table task_call (
  commune_id uuid not null,
  task_id uuid not null,
  reason text not null check (reason in ('DUE_SOON', 'OVERDUE', 'ESCALATED')),
  level text not null,
  since date not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (commune_id, task_id, reason, level, since),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
call put_behind_wall('task_call');
revoke update, delete, truncate on task_call from ${app};
