-- A unit's figures of one period: what timelines and evidence are about.
create table sheet (
  commune_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  period int not null,
  primary key (commune_id, id),
  unique (commune_id, unit_id, period),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
call put_behind_wall('sheet');

-- What was typed and not sent yet, as it was typed. Drafts never count.
create table reading_draft (
  commune_id uuid not null,
  unit_id uuid not null,
  period int not null,
  indicator_id uuid not null,
  breakdown smallint not null,
  presence text not null check (presence in ('NUMBER', 'NOTHING', 'UNKNOWN')),
  numerator text not null check (length(numerator) <= 40),
  denominator text not null check (length(denominator) <= 40),
  note text not null check (length(note) <= 2000),
  reason text not null check (length(reason) <= 2000),
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (commune_id, unit_id, period, indicator_id, breakdown),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id),
  foreign key (commune_id, saved_by) references person (commune_id, id)
);
call put_behind_wall('reading_draft');

-- The figures. A row is the latest version; those before it stand in reading_past.
create table reading (
  commune_id uuid not null,
  period int not null,
  indicator_id uuid not null,
  unit_id uuid not null,
  breakdown smallint not null,
  version int not null,
  state text not null check (state in ('SUBMITTED', 'VERIFIED', 'RETURNED')),
  presence text not null check (presence in ('NUMBER', 'NOTHING', 'UNKNOWN')),
  late boolean not null,
  definition int not null,
  calendar int not null,
  numerator numeric,
  denominator numeric,
  reporter_id uuid not null,
  typist_id uuid not null,
  entered_at timestamptz not null,
  actor_id uuid,
  acted_at timestamptz not null,
  note text check (length(note) between 1 and 2000),
  warned text check (length(warned) between 1 and 2000),
  reason text check (length(reason) between 1 and 2000),
  primary key (commune_id, period, indicator_id, unit_id, breakdown),
  check ((numerator is not null) = (presence = 'NUMBER')),
  check (denominator is null or numerator is not null),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
comment on column reading.late is 'first sent after the due day of its period';
comment on column reading.reporter_id is 'in whose name it is; typist_id: who typed it; neither may verify it';
comment on column reading.actor_id is 'who took the latest step; null when the program did';
comment on column reading.warned is 'why a value is right that the program warned of';
comment on column reading.reason is 'why it was returned, or corrected after the lock';
create index reading_waiting on reading (commune_id, period) where state = 'SUBMITTED';
call put_behind_wall('reading');
revoke delete, truncate on reading from ${app};

create table reading_past (like reading including comments);
alter table reading_past add primary key (commune_id, period, indicator_id, unit_id, breakdown, version);
call put_behind_wall('reading_past');
revoke update, delete, truncate on reading_past from ${app};

-- A figure that has evidence: the subject of its files.
create table reading_evidence (
  commune_id uuid not null,
  id uuid not null,
  period int not null,
  indicator_id uuid not null,
  unit_id uuid not null,
  breakdown smallint not null,
  primary key (commune_id, id),
  unique (commune_id, period, indicator_id, unit_id, breakdown),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
call put_behind_wall('reading_evidence');

-- What the units' figures add up to. Written by the triggers below only; what it means says the kind of the indicator.
create table indicator_total (
  commune_id uuid not null,
  indicator_id uuid not null,
  period int not null,
  breakdown smallint not null,
  cells int not null,
  numbers int not null,
  nothing int not null,
  late int not null,
  numerator numeric not null,
  denominator numeric not null,
  verified_cells int not null,
  verified_numbers int not null,
  verified_nothing int not null,
  verified_numerator numeric not null,
  verified_denominator numeric not null,
  returned int not null,
  primary key (commune_id, indicator_id, period, breakdown),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id)
);
comment on column indicator_total.cells is 'sent and not returned; numbers, nothing: of them; the rest is not known yet';
call put_behind_wall('indicator_total');
call open_to_city('indicator_total', 'true');
revoke delete, truncate on indicator_total from ${app};

-- What readings add up to, by the key of their total.
create function totals_of(source text) returns text language sql immutable return format($$
  select commune_id, indicator_id, period, breakdown,
    coalesce(sum(sign) filter (where state <> 'RETURNED'), 0) as cells,
    coalesce(sum(sign) filter (where state <> 'RETURNED' and presence = 'NUMBER'), 0) as numbers,
    coalesce(sum(sign) filter (where state <> 'RETURNED' and presence = 'NOTHING'), 0) as nothing,
    coalesce(sum(sign) filter (where state <> 'RETURNED' and late), 0) as late,
    coalesce(sum(sign * numerator) filter (where state <> 'RETURNED'), 0) as numerator,
    coalesce(sum(sign * denominator) filter (where state <> 'RETURNED'), 0) as denominator,
    coalesce(sum(sign) filter (where state = 'VERIFIED'), 0) as verified_cells,
    coalesce(sum(sign) filter (where state = 'VERIFIED' and presence = 'NUMBER'), 0) as verified_numbers,
    coalesce(sum(sign) filter (where state = 'VERIFIED' and presence = 'NOTHING'), 0) as verified_nothing,
    coalesce(sum(sign * numerator) filter (where state = 'VERIFIED'), 0) as verified_numerator,
    coalesce(sum(sign * denominator) filter (where state = 'VERIFIED'), 0) as verified_denominator,
    coalesce(sum(sign) filter (where state = 'RETURNED'), 0) as returned
  from (%s) readings
  group by commune_id, indicator_id, period, breakdown
  order by commune_id, indicator_id, period, breakdown$$, source);

-- One statement for all that a statement wrote; totals are locked in the order of their keys.
create function keep_totals() returns trigger language plpgsql as $$
begin
  execute 'insert into indicator_total as t ' || totals_of(case tg_op
    when 'INSERT' then 'select 1 as sign, * from fresh'
    else 'select 1 as sign, * from fresh union all select -1, * from was' end) || '
    on conflict (commune_id, indicator_id, period, breakdown) do update set
      cells = t.cells + excluded.cells,
      numbers = t.numbers + excluded.numbers,
      nothing = t.nothing + excluded.nothing,
      late = t.late + excluded.late,
      numerator = t.numerator + excluded.numerator,
      denominator = t.denominator + excluded.denominator,
      verified_cells = t.verified_cells + excluded.verified_cells,
      verified_numbers = t.verified_numbers + excluded.verified_numbers,
      verified_nothing = t.verified_nothing + excluded.verified_nothing,
      verified_numerator = t.verified_numerator + excluded.verified_numerator,
      verified_denominator = t.verified_denominator + excluded.verified_denominator,
      returned = t.returned + excluded.returned';
  return null;
end $$;

create function keep_past() returns trigger language plpgsql as $$
begin
  insert into reading_past select * from was;
  return null;
end $$;

create trigger reading_added after insert on reading
  referencing new table as fresh for each statement execute function keep_totals();
create trigger reading_changed after update on reading
  referencing old table as was new table as fresh for each statement execute function keep_totals();
create trigger reading_past after update on reading
  referencing old table as was for each statement execute function keep_past();
