-- Communes of like size, which a city holds against each other. Rows belong to the city.
create table peer_band (
  commune_id uuid not null references locality (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  from_population int not null check (from_population >= 0),
  primary key (commune_id, id),
  unique (commune_id, from_population)
);
comment on column peer_band.from_population is 'least number of inhabitants; a band ends where the next one begins';
call put_behind_wall('peer_band');

create table commune_population (
  commune_id uuid not null references locality (id),
  locality_id uuid not null references locality (id),
  population int not null check (population > 0),
  primary key (commune_id, locality_id)
);
call put_behind_wall('commune_population');
