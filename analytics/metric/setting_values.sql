-- query: setting_values · filled in: columns
-- one row: the settings a metric's header names, handed to its file under `<metric>_setting`, so that the file reads no other
select {columns}
from setting
