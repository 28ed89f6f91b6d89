-- A movement is corrected after publishing: each amendment has its reason, each change what stood there and what stands
-- there now. A clause that is retired stays, struck; the version of a row tells whether somebody was faster.
alter table movement add version int not null default 1;
alter table clause
  add version int not null default 1,
  add source_version int not null default 1,
  add retired_at timestamptz;

-- The plan's passages, once for each document: the plan itself is 1, a newer version of it the next.
alter table movement_source add version int not null default 1, add file_id uuid, add title text;
alter table movement_source drop constraint movement_source_pkey, add primary key (commune_id, id, version);
alter table movement_source add foreign key (commune_id, file_id) references file (commune_id, id);

create table amendment (
  commune_id uuid not null,
  id uuid not null,
  movement_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  document text check (length(document) <= 200),
  at timestamptz not null,
  account_id uuid not null,
  person_id uuid not null,
  primary key (commune_id, id),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index amendment_movement on amendment (movement_id, at);
call put_behind_wall('amendment');
call open_to_city('amendment', 'true');
revoke update, delete, truncate on amendment from ${app};

-- Without a clause the head of the document was changed.
create table amendment_change (
  commune_id uuid not null,
  amendment_id uuid not null,
  position int not null,
  clause_id uuid,
  field text not null check (field in ('NUMBER', 'DATED', 'NAME', 'TITLE', 'ISSUER', 'SIGNATORY', 'STARTS', 'ENDS',
    'TEXT', 'POINTS', 'VALUE', 'MEASURE', 'ADDED', 'RETIRED')),
  was text,
  becomes text,
  primary key (commune_id, amendment_id, position),
  foreign key (commune_id, amendment_id) references amendment (commune_id, id),
  foreign key (commune_id, clause_id) references clause (commune_id, id)
);
create index amendment_change_clause on amendment_change (commune_id, clause_id);
call put_behind_wall('amendment_change');
call open_to_city('amendment_change', 'true');
revoke update, delete, truncate on amendment_change from ${app};
