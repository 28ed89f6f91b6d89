-- What lets a program in, in the name of somebody. Only the digest of the secret is kept.
create table access_token (
  commune_id uuid not null references locality (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  account_id uuid not null references account (id),
  scopes text[] not null check (cardinality(scopes) > 0),
  units uuid[] not null,
  hash bytea not null,
  per_minute int not null check (per_minute between 1 and 6000),
  expires_at timestamptz not null,
  made_by uuid not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  used_at timestamptz,
  primary key (commune_id, id),
  unique (commune_id, hash),
  foreign key (commune_id, made_by) references person (commune_id, id)
);
comment on column access_token.account_id is 'whose rights it has at most, and who answers for it';
comment on column access_token.units is 'for which it may write figures';
comment on column access_token.used_at is 'latest request, to the minute';
call put_behind_wall('access_token');
revoke delete, truncate on access_token from ${app};
