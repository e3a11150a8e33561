-- 由导入文件的内容得出：编号的次序不随工号，也不能由工号推出。
-- Made of what the imported files hold, so that the order of codes does not follow the numbers of employees and cannot be told from them.
select coalesce(md5(string_agg(sha256, '' order by sha256)), '') as seed from source_file
