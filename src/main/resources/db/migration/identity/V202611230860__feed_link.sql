-- Secret addresses under which programs of a person read what the person may read; one for each account, as a digest.
-- Outside the wall: the commune is not known before the address was looked up.
create table feed_link (
  account_id uuid primary key references account (id),
  hash bytea not null unique,
  made_at timestamptz not null
);
