-- The report of a period as it is being written; a topic without a text says what the figures say.
create table report (
  commune_id uuid not null references locality (id),
  id uuid not null,
  period int not null,
  version int not null check (version > 0),
  primary key (commune_id, id),
  unique (commune_id, period)
);
call put_behind_wall('report');

create table report_text (
  commune_id uuid not null,
  report_id uuid not null,
  topic text not null check (topic in ('STEERING', 'RESULTS', 'TASKS', 'SHORTCOMINGS', 'PLANS', 'PROPOSALS')),
  text text not null check (length(text) between 1 and 4000),
  primary key (commune_id, report_id, topic),
  foreign key (commune_id, report_id) references report (commune_id, id)
);
call put_behind_wall('report_text');

-- A report that was made into a paper: the subject of its file. What was made stays.
create table report_issue (
  commune_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  number int not null check (number > 0),
  figures_at timestamptz not null,
  made_by uuid not null,
  primary key (commune_id, id),
  unique (commune_id, report_id, number),
  foreign key (commune_id, report_id) references report (commune_id, id),
  foreign key (commune_id, made_by) references person (commune_id, id)
);
comment on column report_issue.figures_at is 'the moment of its numbers';
call put_behind_wall('report_issue');
revoke update, delete, truncate on report_issue from ${app};
