-- Lets the communes of a city read the rows of their city that meet the condition, and nothing else.
create procedure open_to_communes(tenant_table regclass, condition text)
  language plpgsql as $$
begin
  execute format(
    'create policy communes on %s for select using (commune_id = (select parent_id from locality where id = (select wall_commune())) and (%s))',
    tenant_table, condition);
end $$;

-- A city offers its movement to communes. The offer lies with the city; each recipient reads what was sent to it.
create table offer (
  commune_id uuid not null,
  id uuid not null,
  movement_id uuid not null,
  letter text not null check (length(letter) between 1 and 5000),
  wish_by date,
  sent_at timestamptz not null,
  account_id uuid not null,
  person_id uuid not null,
  primary key (commune_id, id),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
create index offer_movement on offer (commune_id, movement_id, sent_at);
call put_behind_wall('offer');
revoke update, delete, truncate on offer from ${app};

-- A movement is offered to each commune once.
create table offer_recipient (
  commune_id uuid not null,
  movement_id uuid not null,
  recipient_id uuid not null references locality (id),
  offer_id uuid not null,
  primary key (commune_id, movement_id, recipient_id),
  foreign key (commune_id, offer_id) references offer (commune_id, id)
);
create index offer_recipient_of on offer_recipient (recipient_id);
call put_behind_wall('offer_recipient');
revoke update, delete, truncate on offer_recipient from ${app};

call open_to_communes('offer_recipient', 'recipient_id = (select wall_commune())');
call open_to_communes('offer', 'exists (select from offer_recipient r
  where r.commune_id = offer.commune_id and r.offer_id = offer.id and r.recipient_id = (select wall_commune()))');
call open_to_communes('movement', 'exists (select from offer_recipient r
  where r.commune_id = movement.commune_id and r.movement_id = movement.id and r.recipient_id = (select wall_commune()))');
call open_to_communes('clause', 'exists (select from offer_recipient r
  where r.commune_id = clause.commune_id and r.movement_id = clause.movement_id
    and r.recipient_id = (select wall_commune()))');
call open_to_communes('movement_source', 'exists (select from offer_recipient r
  where r.commune_id = movement_source.commune_id and r.movement_id = movement_source.id
    and r.recipient_id = (select wall_commune()))');
call open_to_communes('movement_status', 'exists (select from offer_recipient r
  where r.commune_id = movement_status.commune_id and r.movement_id = movement_status.movement_id
    and r.recipient_id = (select wall_commune()))');
call open_to_communes('amendment', 'exists (select from offer_recipient r
  where r.commune_id = amendment.commune_id and r.movement_id = amendment.movement_id
    and r.recipient_id = (select wall_commune()))');
call open_to_communes('amendment_change', 'exists (select from amendment a
  where a.commune_id = amendment_change.commune_id and a.id = amendment_change.amendment_id)');

-- What a commune answers lies with the commune; its city reads it. Rows are only added, the last one holds. The movement
-- that takes part is one of the commune's own: it names its parent by this row.
create table offer_answer (
  commune_id uuid not null references locality (id),
  city_id uuid not null,
  city_movement_id uuid not null,
  position int not null check (position > 0),
  kind text not null check (kind in ('ACCEPTED', 'DECLINED')),
  movement_id uuid,
  draft_id uuid,
  reason text check (length(reason) <= 2000),
  at timestamptz not null,
  account_id uuid not null,
  person_id uuid not null,
  primary key (commune_id, city_movement_id, position),
  foreign key (city_id, city_movement_id) references movement (commune_id, id),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id),
  check (kind = 'ACCEPTED' or reason is not null and movement_id is null and draft_id is null)
);
create index offer_answer_movement on offer_answer (commune_id, movement_id);
call put_behind_wall('offer_answer');
call open_to_city('offer_answer', 'true');
revoke update, delete, truncate on offer_answer from ${app};
