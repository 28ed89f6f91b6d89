-- A plan as it was read, one document until it is published; only publishing makes rows.
create table plan_draft (
  commune_id uuid not null references locality (id),
  id uuid not null,
  file_id uuid not null,
  content jsonb not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
call put_behind_wall('plan_draft');

-- A published movement. Dates are texts as precise as the plan prints them.
create table movement (
  commune_id uuid not null references locality (id),
  id uuid not null,
  draft_id uuid not null,
  name text not null,
  title text not null,
  number text,
  dated text,
  issuer text,
  signatory text,
  starts text,
  ends text,
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (commune_id, id),
  unique (commune_id, draft_id),
  foreign key (commune_id, draft_id) references plan_draft (commune_id, id)
);
call put_behind_wall('movement');
call open_to_city('movement', 'true');

-- What the plan says, clause by clause, each with its sentence in the source (block of the document, verbatim text).
-- Phases have a start and an end; the end of a duty is its deadline. "requested": the plan asks, it does not order.
create table clause (
  commune_id uuid not null,
  id uuid not null,
  movement_id uuid not null,
  parent_id uuid,
  kind text not null check (kind in ('PURPOSE', 'REQUIREMENT', 'BASIS', 'AREA', 'AREA_ITEM', 'SUBJECT_GROUP',
    'CRITERION', 'AWARD_FORM', 'AWARD_STANDARD', 'SOLUTION', 'SOLUTION_ITEM', 'PHASE', 'UNIT', 'DUTY', 'TARGET',
    'DEADLINE', 'RECIPIENT')),
  ordinal int not null,
  text text not null,
  starts text,
  ends text,
  requested boolean not null default false,
  source_block int not null,
  source_text text not null,
  primary key (commune_id, id),
  unique (commune_id, movement_id, ordinal),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, parent_id) references clause (commune_id, id)
);
create index clause_movement on clause (commune_id, movement_id, kind, ordinal);
call put_behind_wall('clause');
call open_to_city('clause', 'true');

-- Which organisation units a unit of the plan stands for.
create table clause_unit (
  commune_id uuid not null,
  clause_id uuid not null,
  unit_id uuid not null,
  primary key (commune_id, clause_id, unit_id),
  foreign key (commune_id, clause_id) references clause (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
call put_behind_wall('clause_unit');
