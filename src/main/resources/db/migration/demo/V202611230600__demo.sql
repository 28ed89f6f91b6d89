-- Marks a place as part of the demonstration. Only an empty place can be marked: nothing real is ever wiped.
create function mark_demo(place uuid) returns void
  language plpgsql security definer set search_path = thidua, pg_temp as $$
begin
  if exists (select from account where commune_id = place) then
    raise exception 'only an empty place becomes a demonstration';
  end if;
  update locality set demo = true where id = place;
end $$;

-- Wipes the demonstration, its journal too. Places that are no demonstration are never touched.
create function wipe_demo() returns void
  language plpgsql security definer set search_path = thidua, pg_temp as $$
declare
  demo_table regclass;
  refused int;
begin
  delete from spring_session where principal_name in (
    select a.id::text from account a join locality l on l.id = a.commune_id where l.demo);
  delete from recovery_code where account_id in (
    select a.id from account a join locality l on l.id = a.commune_id where l.demo);
  delete from one_use_link where account_id in (
    select a.id from account a join locality l on l.id = a.commune_id where l.demo);
  loop
    refused := 0;
    for demo_table in
      select c.oid::regclass from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'commune_id'
      where c.relkind = 'r' and c.relnamespace = 'thidua'::regnamespace
    loop
      begin
        execute format('delete from %s where commune_id in (select id from locality where demo)', demo_table);
      exception when foreign_key_violation then
        refused := refused + 1;
      end;
    end loop;
    exit when refused = 0;
  end loop;
  delete from locality where demo and parent_id is not null;
  delete from locality where demo;
end $$;

revoke execute on function mark_demo(uuid), wipe_demo() from public;
grant execute on function mark_demo(uuid), wipe_demo() to ${app};

-- Only mark_demo makes a place part of the demonstration, and what is wiped can be nothing else.
revoke update, delete on locality from ${app};
