-- Accounts lie outside the wall: at sign-in the commune is not known yet. They hold what sign-in needs and no name of a
-- person; whatever lists them names the commune.
create table account (
  id uuid primary key,
  commune_id uuid not null references locality (id),
  person_id uuid not null,
  username text not null unique check (username = lower(username) and length(username) between 3 and 60),
  password_hash text,
  password_changed_at timestamptz,
  must_change boolean not null default false,
  totp_secret bytea,
  totp_step bigint not null default 0,
  failures int not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz,
  opened_at timestamptz not null,
  last_sign_in_at timestamptz,
  version int not null default 1,
  unique (commune_id, id),
  unique (commune_id, person_id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);

-- Codes for the day on which the phone is lost; each works once.
create table recovery_code (
  account_id uuid not null references account (id),
  hash bytea not null,
  used_at timestamptz,
  primary key (account_id, hash)
);

-- Links that set a password, as digests; each works once.
create table one_use_link (
  hash bytea primary key,
  account_id uuid not null references account (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_use_link_account on one_use_link (account_id);

-- Codes that allow a commune to be set up, as digests; each works once.
create table setup_code (
  hash bytea primary key,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table account_role (
  commune_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  starts date not null,
  ends date check (ends >= starts),
  primary key (commune_id, id),
  foreign key (commune_id, account_id) references account (commune_id, id)
);
create index account_role_account on account_role (commune_id, account_id);
call put_behind_wall('account_role');

-- Who acts for whom, and when.
create table delegation (
  commune_id uuid not null,
  id uuid not null,
  absent_person_id uuid not null,
  acting_person_id uuid not null check (acting_person_id <> absent_person_id),
  starts date not null,
  ends date not null check (ends >= starts),
  reason text not null,
  primary key (commune_id, id),
  foreign key (commune_id, absent_person_id) references person (commune_id, id),
  foreign key (commune_id, acting_person_id) references person (commune_id, id)
);
create index delegation_acting on delegation (commune_id, acting_person_id, ends);
call put_behind_wall('delegation');
