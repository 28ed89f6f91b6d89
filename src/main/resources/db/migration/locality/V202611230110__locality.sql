-- The tenants. A commune stands below its city; a city is a tenant too, with accounts of its own.
-- This table lies outside the wall: it holds the public names of public bodies and nothing else.
create table locality (
  id uuid primary key,
  kind text not null check (kind in ('XA', 'PHUONG', 'DAC_KHU', 'THANH_PHO', 'TINH')),
  name text not null check (length(name) between 1 and 200),
  parent_id uuid references locality (id),
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  check ((kind in ('THANH_PHO', 'TINH')) = (parent_id is null))
);

create unique index locality_name on locality (parent_id, kind, lower(name));
