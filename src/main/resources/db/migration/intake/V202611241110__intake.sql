-- How an export of some other program is laid out, told once and kept by name.
create table figure_layout (
  commune_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  sheet text not null check (length(sheet) <= 200),
  first_heading int not null check (first_heading between 1 and 50),
  last_heading int not null check (last_heading between first_heading and 50),
  decimals text not null check (decimals in ('COMMA', 'POINT')),
  skipped text not null check (length(skipped) <= 500),
  unit_id uuid,
  person_id uuid not null,
  at timestamptz not null,
  ended_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
comment on column figure_layout.unit_id is 'whose figures they are; null where a column says it';
comment on column figure_layout.skipped is 'beginnings of rows that are no figures, such as totals; separated by semicolons';
create unique index figure_layout_name on figure_layout (commune_id, lower(name)) where ended_at is null;
call put_behind_wall('figure_layout');
revoke delete, truncate on figure_layout from ${app};

create table figure_layout_column (
  commune_id uuid not null,
  layout_id uuid not null,
  place smallint not null check (place between 0 and 299),
  heading text not null check (length(heading) <= 1000),
  holds text not null,
  indicator text,
  breakdown smallint not null,
  primary key (commune_id, layout_id, place),
  foreign key (commune_id, layout_id) references figure_layout (commune_id, id)
);
comment on column figure_layout_column.indicator is 'code; null where a column of its own names the indicator';
call put_behind_wall('figure_layout_column');
revoke update, delete, truncate on figure_layout_column from ${app};

-- What other programs call our units and indicators.
create table figure_alias (
  commune_id uuid not null references locality (id),
  kind text not null check (kind in ('UNIT', 'INDICATOR')),
  words text not null check (length(words) between 1 and 300),
  target uuid not null,
  primary key (commune_id, kind, words)
);
comment on column figure_alias.words is 'without accents and capitals';
call put_behind_wall('figure_alias');

-- Files with figures that were handed in.
create table figure_delivery (
  commune_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  layout_id uuid,
  period int,
  reason text not null check (length(reason) <= 2000),
  person_id uuid not null,
  at timestamptz not null,
  state text not null check (state in ('OPEN', 'UNDER_WAY', 'TAKEN', 'FAILED')),
  taken_at timestamptz,
  added int not null default 0,
  changed int not null default 0,
  same int not null default 0,
  refused int not null default 0,
  told text check (length(told) <= 2000),
  primary key (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  foreign key (commune_id, layout_id) references figure_layout (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
comment on column figure_delivery.layout_id is 'null for our own template';
comment on column figure_delivery.told is 'why it failed, in words for users';
create index figure_delivery_at on figure_delivery (commune_id, at desc);
call put_behind_wall('figure_delivery');
revoke delete, truncate on figure_delivery from ${app};
