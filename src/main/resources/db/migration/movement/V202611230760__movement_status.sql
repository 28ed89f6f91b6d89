-- What somebody declared about a movement; the last row is its state, without one it is issued. Rows are only added:
-- one that takes the declaration before it back states again what held until then.
create table movement_status (
  commune_id uuid not null,
  movement_id uuid not null,
  position int not null check (position > 0),
  state text not null check (state in ('ISSUED', 'ACTIVE', 'INTERIM_REVIEW', 'FINAL_REVIEW', 'CLOSED', 'CANCELLED')),
  phase int not null check (phase >= 0),
  takes_back boolean not null,
  since date,
  document text check (length(document) <= 200),
  reason text check (length(reason) <= 2000),
  at timestamptz not null,
  account_id uuid not null,
  person_id uuid not null,
  primary key (commune_id, movement_id, position),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id),
  check (takes_back or since is not null),
  check (reason is not null or not takes_back and state <> 'CANCELLED')
);
call put_behind_wall('movement_status');
call open_to_city('movement_status', 'true');
revoke update, delete, truncate on movement_status from ${app};

-- Whether the movement was cancelled: nobody owes its tasks any more.
create function movement_is_cancelled(movement uuid) returns boolean
  language sql stable
  return coalesce((select s.state = 'CANCELLED' from movement_status s where s.movement_id = movement
    order by s.position desc limit 1), false);

create index movement_status_of on movement_status (movement_id, position);

-- Who may read them is decided row by row, so clauses are looked up by their movement alone.
create index clause_of_movement on clause (movement_id, ordinal);
