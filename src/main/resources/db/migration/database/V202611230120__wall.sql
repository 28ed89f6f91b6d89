-- The wall between communes. The program names its commune at the start of each transaction.
create function wall_commune() returns uuid
  language sql stable
  return nullif(current_setting('app.commune', true), '')::uuid;

-- The city whose communes the asker may compare; null for everybody but city officers.
create function wall_city() returns uuid
  language sql stable
  return nullif(current_setting('app.city', true), '')::uuid;

-- Puts a tenant table behind the wall.
create procedure put_behind_wall(tenant_table regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format(
    'create policy wall on %s using (commune_id = (select wall_commune())) with check (commune_id = (select wall_commune()))',
    tenant_table);
end $$;

-- Lets a city officer read the rows of the city's communes that meet the condition, and nothing else.
create procedure open_to_city(tenant_table regclass, condition text)
  language plpgsql as $$
begin
  execute format(
    'create policy city on %s for select using (commune_id in (select id from locality where parent_id = (select wall_city())) and (%s))',
    tenant_table, condition);
end $$;

-- Commands that were carried out, by the key that the client made: a retry gets the first answer.
create table command (
  commune_id uuid not null references locality (id),
  account_id uuid not null,
  key uuid not null,
  path text not null,
  answer text,
  at timestamptz not null default now(),
  primary key (commune_id, account_id, key)
);
call put_behind_wall('command');
