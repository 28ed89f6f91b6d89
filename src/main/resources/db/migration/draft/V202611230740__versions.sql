-- The draft is one document; each act adds a version of it, undo and redo move the head of the draft among them.
create table plan_draft_version (
  commune_id uuid not null,
  draft_id uuid not null,
  number int not null check (number > 0),
  follows int not null check (follows < number),
  outline jsonb not null,
  done text not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (commune_id, draft_id, number),
  foreign key (commune_id, draft_id) references plan_draft (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
call put_behind_wall('plan_draft_version');
revoke update, delete, truncate on plan_draft_version from ${app};

-- What happened to a draft besides corrections. Steps are only ever added; the last one tells how it stands.
create table plan_draft_step (
  commune_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  kind text not null check (kind in ('SUBMITTED', 'AGREED', 'CHANGE_ASKED', 'DROPPED')),
  version int not null,
  note text,
  person_id uuid not null,
  at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, draft_id) references plan_draft (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index plan_draft_step_draft on plan_draft_step (commune_id, draft_id, at);
call put_behind_wall('plan_draft_step');
revoke update, delete, truncate on plan_draft_step from ${app};

alter table plan_draft add head int not null default 1;
alter table plan_draft add dropped_at timestamptz;
drop index plan_draft_waiting;
create index plan_draft_waiting on plan_draft (commune_id, created_at) where movement_id is null and dropped_at is null;

-- Drafts from before have no document that could be corrected: their plans are read again.
update plan_draft set dropped_at = created_at where movement_id is null;
insert into plan_draft_step (commune_id, id, draft_id, kind, version, note, person_id, at)
  select d.commune_id, gen_random_uuid(), d.id, 'DROPPED', 1,
    'Dự thảo lập bằng bản phần mềm cũ, chưa sửa được từng mục. Hãy tải kế hoạch lên lần nữa.', a.person_id, d.created_at
  from plan_draft d join account a on a.id = d.created_by
  where d.dropped_at is not null;
