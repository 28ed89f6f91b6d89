-- The last hour in which a person wants letters; earlier than everybody's, when the person says so.
alter table notification_preference
  add last_hour int not null default 20 check (last_hour between 5 and 20),
  add check (hour <= last_hour);
-- What nobody read yet is counted on each page.
create index notification_unread on notification (commune_id, person_id) where read_at is null;
