-- Who takes part in a movement: a unit, somebody of a unit's staff, or somebody without an account, of whom only the name
-- and the address are kept. A withdrawn registration stays; its subject may register again.
create table registration (
  commune_id uuid not null references locality (id),
  id uuid not null,
  movement_id uuid not null,
  kind text not null check (kind in ('AGENCY', 'VILLAGE', 'FRONT', 'ENTERPRISE', 'COOPERATIVE', 'HOUSEHOLD_BUSINESS',
    'HOUSEHOLD', 'OFFICIAL', 'CITIZEN')),
  unit_id uuid,
  person_id uuid,
  name text not null check (length(name) between 1 and 200),
  village_id uuid,
  address text check (length(address) between 1 and 200),
  keeper_id uuid,
  representative text check (length(representative) between 1 and 200),
  pledge text not null check (length(pledge) between 1 and 4000),
  on_behalf boolean not null,
  entered_at timestamptz not null,
  entered_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_reason text check (length(withdrawn_reason) between 1 and 2000),
  version int not null default 1,
  folded text not null generated always as (fold(name || ' ' || coalesce(address, ''))) stored,
  subject text not null generated always as (case
    when unit_id is not null then 'unit ' || unit_id::text
    when person_id is not null then 'person ' || person_id::text
    else kind || ' ' || lower(name collate vi) || ' ' || coalesce(village_id::text, '') || ' ' || lower(coalesce(address, '') collate vi)
    end) stored,
  primary key (commune_id, id),
  check (unit_id is null or person_id is null),
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id),
  foreign key (commune_id, village_id) references unit (commune_id, id),
  foreign key (commune_id, keeper_id) references unit (commune_id, id),
  foreign key (commune_id, entered_by) references person (commune_id, id)
);
comment on column registration.keeper_id is 'the unit whose people see and look after it, beside the standing office';
create unique index registration_once on registration (commune_id, movement_id, subject) where withdrawn_at is null;
create index registration_list on registration (commune_id, movement_id, kind, entered_at);
call put_behind_wall('registration');

-- The content areas of the plan that the subject takes part in.
create table registration_area (
  commune_id uuid not null,
  registration_id uuid not null,
  clause_id uuid not null,
  primary key (commune_id, registration_id, clause_id),
  foreign key (commune_id, registration_id) references registration (commune_id, id),
  foreign key (commune_id, clause_id) references clause (commune_id, id) on delete cascade
);
create index registration_area_clause on registration_area (commune_id, clause_id);
call put_behind_wall('registration_area');

-- The head of a unit that the plan names has received the plan and made it known.
create table acknowledgement (
  commune_id uuid not null,
  movement_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (commune_id, movement_id, unit_id),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
call put_behind_wall('acknowledgement');
revoke update, delete, truncate on acknowledgement from ${app};
