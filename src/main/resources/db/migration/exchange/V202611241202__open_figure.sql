-- Indicators whose verified totals the commune lets everybody read, by which decision. None at first.
create table open_figure (
  commune_id uuid not null,
  indicator_id uuid not null,
  decision text not null check (length(decision) between 1 and 300),
  fewest smallint not null check (fewest between 0 and 100),
  since timestamptz not null,
  person_id uuid not null,
  primary key (commune_id, indicator_id),
  foreign key (commune_id, indicator_id) references indicator (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
comment on column open_figure.fewest is 'smaller counts are not shown, so that nobody is recognised; 0 shows all';
call put_behind_wall('open_figure');
