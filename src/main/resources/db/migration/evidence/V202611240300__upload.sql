-- When a photo was made may be told by the device that made it smaller before sending.
alter table file add column captured_said boolean not null default false;

-- Evidence on its way: sent piece by piece before the report to which it will belong. The pieces lie on disk until all
-- are there; then a file of the intake takes their place, and the report takes the file.
create table upload (
  commune_id uuid not null references locality (id),
  id uuid not null,
  account_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  name text not null check (length(name) between 1 and 150),
  size bigint not null check (size > 0),
  received bigint not null default 0 check (received between 0 and size),
  captured_at timestamptz,
  file_id uuid,
  original_sha256 text check (original_sha256 ~ '^[0-9a-f]{64}$'),
  handed_in_at timestamptz,
  at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  check (file_id is null or received = size),
  check (handed_in_at is null or file_id is not null)
);
create index upload_owner on upload (commune_id, account_id, subject_kind, subject_id);
create index upload_file on upload (commune_id, file_id);
call put_behind_wall('upload');
