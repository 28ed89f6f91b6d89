-- The commune's own days without a word after which the next person is told; they stand before those of the program. A later
-- row takes the place of an earlier one from its day on.
create table silence_rule (
  commune_id uuid not null references locality (id),
  id uuid not null,
  level text not null check (level in ('OWNER', 'DEPUTY', 'HEAD', 'OFFICE')),
  days int not null check (days between 1 and 366),
  valid_from date not null,
  source text not null check (length(source) between 1 and 300),
  primary key (commune_id, id),
  unique (commune_id, level, valid_from)
);
call put_behind_wall('silence_rule');

-- After how many days it is the turn of the level, on a day, in the commune that asks.
create function silence_days(wanted text, day date) returns int
  language sql stable
  return coalesce(
    (select r.days from silence_rule r where r.level = wanted and r.valid_from <= day order by r.valid_from desc limit 1),
    (select s.days from silence_step s where s.level = wanted and s.valid_from <= day order by s.valid_from desc limit 1));
