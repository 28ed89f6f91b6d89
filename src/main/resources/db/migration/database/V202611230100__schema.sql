create schema if not exists ext;
create extension if not exists unaccent schema ext;
create extension if not exists pg_trgm schema ext;

grant usage on schema thidua, ext to ${app};
alter default privileges in schema thidua grant select, insert, update, delete on tables to ${app};
alter default privileges in schema thidua grant usage on sequences to ${app};

create collation vi (provider = icu, locale = 'vi-VN');
comment on collation vi is 'The order in which Vietnamese people look for names: a ă â b c d đ e ê …';

create function fold(words text) returns text
    language sql immutable strict parallel safe
    return lower(ext.unaccent('ext.unaccent'::regdictionary, normalize(words, NFC)) collate "und-x-icu");
comment on function fold is 'The words without accents and capitals, for search: "Đường Bình Giang" gives "duong binh giang"';
