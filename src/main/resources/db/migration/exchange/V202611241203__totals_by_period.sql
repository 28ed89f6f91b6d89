-- A city asks for all indicators of some periods. Nothing that changes with a figure stands in it, so that updates stay in place.
create index indicator_total_period on indicator_total (period, commune_id, indicator_id) where breakdown = 0;
