-- A key stands for what was sent under it: something else under the same key is another command.
alter table command add column body bytea;
comment on column command.body is 'SHA-256 of the query and the body that a program sent; null for forms';
