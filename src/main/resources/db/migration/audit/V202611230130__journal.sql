-- The journal: what happened, in one chain for each commune. Rows are only ever added.
create table journal_event (
  commune_id uuid not null references locality (id),
  position bigint not null check (position > 0),
  id uuid not null,
  at timestamptz not null,
  account_id uuid,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  summary text not null,
  facts text not null,
  personal_digest bytea,
  mac bytea not null,
  primary key (commune_id, position),
  unique (commune_id, id)
);
create index journal_event_subject on journal_event (commune_id, subject_kind, subject_id, position desc);
call put_behind_wall('journal_event');
revoke update, delete, truncate on journal_event from ${app};

-- Personal values stand apart, so that they can be erased while the chain, which holds their digest, still verifies.
create table journal_personal (
  commune_id uuid not null,
  position bigint not null,
  salt bytea not null,
  content text not null,
  primary key (commune_id, position),
  foreign key (commune_id, position) references journal_event (commune_id, position)
);
call put_behind_wall('journal_personal');
revoke update, truncate on journal_personal from ${app};

-- The end of each chain, sealed: rows cut from the end are missed.
create table journal_head (
  commune_id uuid primary key references locality (id),
  position bigint not null,
  event_mac bytea not null,
  seal bytea not null
);
call put_behind_wall('journal_head');
revoke delete, truncate on journal_head from ${app};
