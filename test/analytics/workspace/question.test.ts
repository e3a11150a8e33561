// What the database is asked in a person's own words: every way we know to do more than ask is refused before it runs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../analytics/workspace/open'
import { requireQuestion } from '../../../analytics/workspace/question'
import { workspaceWithoutViews } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

const codeOf = (text: string): Promise<string> =>
  requireQuestion(workspace.db, text).then(
    () => 'asked',
    (error: { code: string }) => error.code,
  )

describe('a question', () => {
  it.each([
    'select 1',
    '(select 1) union all (select 2)',
    'from employee',
    'table employee',
    'values (1, 2)',
    'with recursive r as (select 1 as n union all select n + 1 from r where n < 3) from r',
    'select 1; select 2;',
    'show tables',
    'describe employee',
    'summarize employee',
    'unpivot employee on name',
    "pivot employee on name in ('a') using count(*)",
    'explain select 1',
    'explain analyze select count(*) from employee',
    '-- how many?\nselect count(*) from employee',
    "select setting_text('cycle.current')",
    'select * from range(3), generate_series(1, 2)',
    "select * from json_each('[1]')",
    "select * from pragma_table_info('employee')",
    "select table_name from duckdb_tables() where table_name like 'e%'",
    "select 'call enable_logging()' as text",
    'select list_transform([1, 2], lambda x: x + 1), histogram(1)',
    '',
  ])('is asked: %s', async (text) => {
    expect(await codeOf(text)).toBe('asked')
  })
})

const changing = [
  'insert into employee default values',
  'delete from employee',
  'update employee set name = name',
  'create table t as select 1',
  'create temp table t as select 1',
  'create or replace macro m() as 1',
  'create view v as select 1',
  'drop table employee',
  'alter table employee add column x integer',
  "comment on table employee is 'x'",
  'begin',
  'commit',
  'checkpoint',
  'force checkpoint',
  'vacuum',
  'analyze',
]
const settings = [
  'set threads = 4',
  'set global threads = 4',
  'reset threads',
  'pragma threads = 4',
  "set memory_limit = '1TB'",
  "set allowed_directories = ['/']",
  'set enable_external_access = true',
  'set lock_configuration = false',
  "set TimeZone = 'UTC'",
  "set search_path = 'raw'",
  'set variable x = 1',
  'use memory',
  "set profiling_output = 'p.json'",
  "pragma profiling_output = 'p.json'",
  'pragma enable_profiling',
  "pragma enable_profiling = 'json'",
  "call enable_profiling(format = 'json', save_location = 'p.json')",
  'pragma enable_verification',
  'pragma enable_object_cache',
  'pragma disable_checkpoint_on_shutdown',
  "set log_query_path = 'q.log'",
  'set enable_logging = true',
  'call enable_logging()',
  "call enable_logging('QueryLog', storage = 'file', storage_path = 'log')",
  "call enable_logging(storage = 'file', storage_config = {'path': 'log'})",
  'call disable_logging()',
  'call truncate_duckdb_logs()',
]
const reaching = [
  "copy (select 1) to 'out.csv'",
  "copy employee to 'out.parquet' (format parquet)",
  "copy employee from 'in.csv'",
  "export database 'folder'",
  "import database 'folder'",
  "pragma import_database('folder')",
  "attach 'other.duckdb' as other",
  "attach ':memory:' as other",
  'detach memory',
  'install httpfs',
  'load httpfs',
  "load 'httpfs.duckdb_extension'",
  'update extensions',
  "create secret s (type http, bearer_token 'a')",
  'create persistent secret s (type http)',
  'drop secret s',
  "pragma add_parquet_key('a', '0123456789112345')",
  'prepare p as select 1',
  'execute p',
]
const functions = [
  "select * from enable_logging(storage = 'file')",
  "select * from ENABLE_LOGGING(storage = 'file')",
  `select * from "enable_logging"()`,
  'from system.main.enable_logging()',
  'from enable_profiling()',
  'from force_checkpoint()',
  'from checkpoint()',
  'from truncate_duckdb_logs()',
  "from read_text('/etc/hosts')",
  "from read_blob('/etc/hosts')",
  "from read_csv('/etc/hosts')",
  "from read_json('/etc/hosts')",
  "from read_parquet('/etc/hosts')",
  "from read_duckdb('other.duckdb')",
  "from parquet_metadata('x')",
  "from sniff_csv('/etc/hosts')",
  "from glob('/etc/*')",
  'from duckdb_secrets()',
  "from which_secret('s3://a', 's3')",
  "from query('select 1')",
  "from query('select * from enable_' || 'logging()')",
  "from json_execute_serialized_sql(json_serialize_sql('select 1'))",
  "select write_log('a')",
  "select (select count(*) from glob('/etc/*'))",
  'select 1 where exists (from enable_logging())',
  'with a as (from enable_logging()) select 1',
  'select 1 limit (select count(*) from enable_logging())',
  'select 1 order by (select count(*) from enable_logging())',
  'select 1 union all select 2 from enable_logging()',
]
const disguised = [
  'select 1; call enable_logging()',
  'select 1;; set threads = 4',
  '/* ; */ set threads = 4',
  'select 1 /* /* */ ; */ ; set threads = 4',
  "select ';' ; set threads = 4",
  'select $a$ ; $a$ ; set threads = 4',
  'explain explain set threads = 4',
  "explain analyze copy (select 1) to 'out.csv'",
  'explain analyze insert into employee default values',
  'explain (analyze) call enable_logging()',
  'explain analyze select * from enable_logging()',
]

describe('what is more than a question', () => {
  it.each([...changing, ...settings, ...reaching, ...functions, ...disguised])('is refused: %s', async (text) => {
    expect(await codeOf(text)).toMatch(/^query_(refused|failed)$/)
  })

  it('is refused as such, unless it is no SQL at all', async () => {
    for (const text of [...changing, ...reaching.slice(0, 5), ...functions]) expect(await codeOf(text), text).toBe('query_refused')
    for (const text of ['selec 1', "select '", 'select 1; selec 2', 'set threads = 4; selec'])
      expect(await codeOf(text), text).toBe('query_failed')
  })
})

it('no function that stands for a table is let through without having been looked at', async () => {
  const all = await workspace.db.all<{ name: string }>(
    "select distinct function_name as name from duckdb_functions() where internal and function_type in ('table', 'table_macro') order by 1",
  )
  const passed: string[] = []
  for (const { name } of all) if ((await codeOf(`from "${name}"()`)) === 'asked') passed.push(name)
  expect(
    passed.filter((name) => !/^(duckdb_(?!secret|log|external|temporary|extensions)|pragma_|json_|pg_|icu_|histogram)/.test(name)),
  ).toEqual(['generate_series', 'range', 'repeat', 'repeat_row', 'summary', 'unnest'])
})
