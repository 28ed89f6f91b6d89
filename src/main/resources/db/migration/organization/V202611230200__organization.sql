-- Units of every kind, as a tree. A closed unit stays: what it did still names it.
create table unit (
  commune_id uuid not null references locality (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  folded text not null generated always as (fold(name)) stored,
  kind text not null check (kind in (
    'LEADERSHIP', 'OFFICE', 'SERVICE_CENTRE', 'FRONT', 'UNION', 'VILLAGE', 'DIGITAL_TEAM', 'ENTERPRISE', 'COOPERATIVE',
    'SCHOOL', 'HEALTH_STATION', 'POLICE', 'MILITARY', 'HOUSEHOLD_BUSINESS', 'OTHER')),
  parent_id uuid,
  created_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, parent_id) references unit (commune_id, id),
  check (parent_id <> id)
);
-- "Thôn Dinh" and "Thôn Đình" are two villages; only case does not tell names apart.
create unique index unit_name on unit (commune_id, lower(name)) where closed_at is null;
create index unit_folded on unit (commune_id, folded);
call put_behind_wall('unit');

create table person (
  commune_id uuid not null references locality (id),
  id uuid not null,
  full_name text not null check (length(full_name) between 1 and 100),
  folded text not null generated always as (fold(full_name)) stored,
  phone text check (length(phone) <= 20),
  email text check (length(email) <= 254),
  version int not null default 1,
  primary key (commune_id, id)
);
create index person_name on person (commune_id, folded);
call put_behind_wall('person');

-- A post held by a person in a unit, both days included.
create table post (
  commune_id uuid not null references locality (id),
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  title text not null check (length(title) between 1 and 150),
  rank text not null check (rank in ('HEAD', 'DEPUTY', 'STAFF')),
  starts date not null,
  ends date,
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  check (ends >= starts)
);
create index post_person on post (commune_id, person_id);
create index post_unit on post (commune_id, unit_id);
create unique index post_one_head on post (commune_id, unit_id) where rank = 'HEAD' and ends is null;
call put_behind_wall('post');
