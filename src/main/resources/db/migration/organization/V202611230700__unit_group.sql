-- Named groups of units, and clusters that compete among themselves. Members are units named one by one, and all open
-- units of the kinds: a village that is entered later belongs to "Các thôn" by itself.
create table unit_group (
  commune_id uuid not null references locality (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  folded text not null generated always as (fold(name)) stored,
  kind text not null check (kind in ('GROUP', 'CLUSTER')),
  kinds text[] not null,
  head_id uuid,
  deputy_id uuid,
  closed_at timestamptz,
  version int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, head_id) references unit (commune_id, id),
  foreign key (commune_id, deputy_id) references unit (commune_id, id),
  check (head_id <> deputy_id),
  check (kind = 'CLUSTER' or (head_id is null and deputy_id is null))
);
create unique index unit_group_name on unit_group (commune_id, lower(name)) where closed_at is null;
call put_behind_wall('unit_group');

create table unit_group_member (
  commune_id uuid not null,
  group_id uuid not null,
  unit_id uuid not null,
  primary key (commune_id, group_id, unit_id),
  foreign key (commune_id, group_id) references unit_group (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
create index unit_group_member_unit on unit_group_member (commune_id, unit_id);
call put_behind_wall('unit_group_member');
