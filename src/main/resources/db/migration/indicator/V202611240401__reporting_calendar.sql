-- Which days a period's data cover, when it is due and locked. The country's rule holds where a commune has none of its own.
create table reporting_regime (
  valid_from date primary key,
  closing_day smallint not null check (closing_day between 0 and 28),
  due_days smallint not null check (due_days between 0 and 90),
  lock_days smallint not null check (lock_days between 0 and 365),
  source text not null
);
comment on column reporting_regime.closing_day is 'day of the last month of a period on which data close; 0 is the last day of the month';
revoke insert, update, delete, truncate on reporting_regime from ${app};
insert into reporting_regime values
  ('1900-01-01', 14, 6, 20, 'Nghị định số 09/2019/NĐ-CP về chế độ báo cáo của cơ quan hành chính nhà nước');

create table reporting_calendar (
  commune_id uuid not null references locality (id),
  version int not null check (version > 0),
  valid_from date not null,
  closing_day smallint not null check (closing_day between 0 and 28),
  due_days smallint not null check (due_days between 0 and 90),
  lock_days smallint not null check (lock_days between 0 and 365),
  accept_days smallint check (accept_days between 1 and 90),
  source text not null check (length(source) between 1 and 300),
  primary key (commune_id, version)
);
call put_behind_wall('reporting_calendar');
revoke update, delete, truncate on reporting_calendar from ${app};

-- A locked period that takes corrections again for some days.
create table period_reopening (
  commune_id uuid not null references locality (id),
  id uuid not null,
  period int not null,
  until date not null,
  reason text not null check (length(reason) between 1 and 2000),
  person_id uuid not null,
  at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index period_reopening_period on period_reopening (commune_id, period);
call put_behind_wall('period_reopening');
revoke update, delete, truncate on period_reopening from ${app};
