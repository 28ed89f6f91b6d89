-- Figures that the program counts have nobody who reported or typed them.
alter table reading alter reporter_id drop not null, alter typist_id drop not null,
  add check ((reporter_id is null) = (typist_id is null));
alter table reading_past alter reporter_id drop not null, alter typist_id drop not null;
comment on column reading.reporter_id is 'in whose name it is; typist_id: who typed it; neither may verify it; null when the program counted it';

-- Which periods of a counted indicator are kept as readings, and are not counted again.
create table measure_close (
  commune_id uuid not null,
  indicator_id uuid not null,
  period int not null,
  closed_at timestamptz not null,
  primary key (commune_id, indicator_id, period),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id)
);
call put_behind_wall('measure_close');
revoke update, delete, truncate on measure_close from ${app};
