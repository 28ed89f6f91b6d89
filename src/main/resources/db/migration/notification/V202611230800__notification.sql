-- News for one person about one thing: a later one about the same thing takes the place of the earlier.
create table notification (
  commune_id uuid not null references locality (id),
  id uuid not null,
  person_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  reason text not null,
  title text not null,
  detail text,
  href text not null check (href like '/%'),
  at timestamptz not null,
  read_at timestamptz,
  digest_id uuid,
  primary key (commune_id, id),
  unique (commune_id, person_id, subject_kind, subject_id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index notification_inbox on notification (commune_id, person_id, at desc);
call put_behind_wall('notification');

-- When a person wants the daily letter. Hours in Vietnam; nothing is sent in the quiet hours.
create table notification_preference (
  commune_id uuid not null references locality (id),
  id uuid not null,
  digest boolean not null,
  hour int not null check (hour between 5 and 20),
  primary key (commune_id, id),
  foreign key (commune_id, id) references person (commune_id, id)
);
call put_behind_wall('notification_preference');

-- The daily letter of a person, with what became of it.
create table digest (
  commune_id uuid not null references locality (id),
  id uuid not null,
  person_id uuid not null,
  day date not null,
  state text not null check (state in ('SENDING', 'SENT', 'FAILED')),
  attempts int not null default 0,
  tried_at timestamptz not null,
  items int not null,
  failure text,
  primary key (commune_id, id),
  unique (commune_id, person_id, day),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index digest_open on digest (commune_id, state, tried_at);
call put_behind_wall('digest');
alter table notification add foreign key (commune_id, digest_id) references digest (commune_id, id);
