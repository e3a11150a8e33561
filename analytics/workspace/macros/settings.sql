-- Settings as views and analysts read them; a changed setting takes effect in the next query.
create or replace macro setting_text(setting_key) as (select any_value(value) from setting where key = setting_key);
create or replace macro setting_number(setting_key) as (select any_value(try_cast(value as double)) from setting where key = setting_key);
