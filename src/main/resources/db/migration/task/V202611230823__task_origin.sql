-- The unit that had the task before another one took over its work; both may have been given the same duty.
alter table task add origin_unit_id uuid;
alter table task add foreign key (commune_id, origin_unit_id) references unit (commune_id, id);
drop index task_of_duty;
create unique index task_of_duty
  on task (commune_id, duty_id, unit_id, coalesce(origin_unit_id, unit_id), coalesce(period, ''))
  where state <> 'CANCELLED';
