-- Numbers of security, each with the days on which it holds and the rule that it follows.
-- These hold for the whole installation and lie outside the wall; a commune may set stricter ones of its own.
create table setting (
  key text not null,
  value int not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text not null,
  note text,
  primary key (key, valid_from)
);
insert into setting (key, value, valid_from, source, note) values
  ('SESSION_MINUTES', 15, '2026-07-01', 'TCVN 14423:2026, cấp độ 2', 'Khóa phiên không quá 15 phút'),
  ('ADMINISTRATOR_SESSION_MINUTES', 5, '2026-07-01', 'TCVN 14423:2026, cấp độ 2', 'Khóa phiên của quản trị không quá 5 phút'),
  ('LOCK_OUT_FAILURES', 5, '2026-07-01', 'TCVN 14423:2026, cấp độ 2', 'Khóa sau không quá 5 lần sai'),
  ('LOCK_OUT_MINUTES', 5, '2026-07-01', 'Quy định của phần mềm', 'Tiêu chuẩn không nêu số phút'),
  ('PASSWORD_LENGTH_TWO_STEPS', 8, '2026-07-01', 'TCVN 14423:2026, cấp độ 2', 'Ít nhất 8 ký tự khi có xác thực nhiều yếu tố'),
  ('PASSWORD_LENGTH_ALONE', 14, '2026-07-01', 'TCVN 14423:2026, cấp độ 2', 'Ít nhất 14 ký tự đủ 4 loại khi chỉ có mật khẩu'),
  ('ADMINISTRATOR_PASSWORD_DAYS', 60, '2026-07-01', 'TCVN 14423:2026, cấp độ 2', 'Quản trị đổi mật khẩu 2 tháng một lần'),
  ('IDLE_DAYS', 45, '2026-07-01', 'TCVN 14423:2026, cấp độ 2', 'Vô hiệu hóa tài khoản không dùng 45 ngày'),
  ('LINK_HOURS', 72, '2026-07-01', 'Quy định của phần mềm', 'Thời hạn của liên kết dùng một lần');
revoke insert, update, delete, truncate on setting from ${app};

create table commune_setting (
  commune_id uuid not null references locality (id),
  id uuid not null,
  key text not null,
  value int not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text not null,
  note text,
  primary key (commune_id, id),
  unique (commune_id, key, valid_from)
);
call put_behind_wall('commune_setting');
