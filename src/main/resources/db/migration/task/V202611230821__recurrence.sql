-- Work that comes back: a series opens one task for each of its cycles. Its people are those of the latest of them.
create table task_series (
  commune_id uuid not null references locality (id),
  id uuid not null,
  recurrence text not null check (recurrence in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  -- The last day of a cycle minus its due day, before due days move off days without work.
  days_before_end int not null check (days_before_end between 0 and 366),
  -- No cycle begins after this day.
  ends_on date not null,
  primary key (commune_id, id)
);
call put_behind_wall('task_series');

alter table task
  add series_id uuid,
  -- The cycle: 2026-12, 2026-Q4, 2026-H2, 2026; null for what is done once.
  add period text,
  add check ((series_id is null) = (period is null)),
  add foreign key (commune_id, series_id) references task_series (commune_id, id),
  add unique (commune_id, series_id, period),
  drop constraint task_commune_id_duty_id_unit_id_key;
create unique index task_of_duty on task (commune_id, duty_id, unit_id, coalesce(period, '')) where state <> 'CANCELLED';

-- What a task is for: clauses of the plan, more than one where it serves several.
create table task_clause (
  commune_id uuid not null,
  task_id uuid not null,
  clause_id uuid not null,
  primary key (commune_id, task_id, clause_id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, clause_id) references clause (commune_id, id)
);
create index task_clause_clause on task_clause (commune_id, clause_id);
call put_behind_wall('task_clause');
insert into task_clause (commune_id, task_id, clause_id)
  select commune_id, id, duty_id from task where duty_id is not null;

-- Days off that are the same every year by the solar calendar. Lunar days, days in lieu and Saturdays that are worked are
-- announced each year: the administrator enters them as days of the commune.
create table public_holiday (
  day date primary key,
  name text not null,
  source text not null
);
insert into public_holiday (day, name, source)
  select make_date(y, m, d), name, 'Điều 112 Bộ luật Lao động năm 2019'
  from generate_series(2026, 2030) y,
    (values (1, 1, 'Tết Dương lịch'), (4, 30, 'Ngày Chiến thắng'), (5, 1, 'Ngày Quốc tế lao động'),
      (9, 2, 'Quốc khánh')) as fixed (m, d, name);
revoke insert, update, delete, truncate on public_holiday from ${app};

create table holiday (
  commune_id uuid not null references locality (id),
  id uuid not null,
  day date not null,
  name text not null,
  -- A day of the weekend, or a holiday, that is worked in exchange for another.
  worked boolean not null,
  source text not null,
  primary key (commune_id, id),
  unique (commune_id, day)
);
call put_behind_wall('holiday');
