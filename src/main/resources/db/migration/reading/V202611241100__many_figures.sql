-- Figures come in by ten thousands: what two foreign keys would ask row by row is asked once for a statement. That the
-- indicator is there asks the foreign key of its total, which every figure has.
alter table reading drop constraint reading_commune_id_indicator_id_fkey;
alter table reading drop constraint reading_commune_id_unit_id_fkey;

create function know_units() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct commune_id, unit_id from fresh) f
    where not exists (select from unit u where u.commune_id = f.commune_id and u.id = f.unit_id)
  ) then
    raise foreign_key_violation using message = 'a figure of a unit that is not there';
  end if;
  return null;
end $$;

create trigger reading_of_units after insert on reading
  referencing new table as fresh for each statement execute function know_units();
