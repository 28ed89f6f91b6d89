-- What was handed in, and about what. The content lies outside the database under its SHA-256, see docs/files.md.
create table file (
  commune_id uuid not null references locality (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 150),
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  preview_sha256 text check (preview_sha256 ~ '^[0-9a-f]{64}$'),
  original_sha256 text not null check (original_sha256 ~ '^[0-9a-f]{64}$'),
  captured_at timestamptz,
  subject_kind text not null,
  subject_id uuid not null,
  uploaded_by uuid,
  at timestamptz not null,
  primary key (commune_id, id)
);
create index file_subject on file (commune_id, subject_kind, subject_id);
create index file_content on file (commune_id, sha256);
call put_behind_wall('file');
