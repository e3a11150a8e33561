// The database's instance: how it is configured, and what its refusals to open a file mean.
import { existsSync, renameSync } from 'node:fs'
import { totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { AnalyticsError } from '../messages/errors'
import type { AnalyticsErrorCode } from '../messages/types'
import { freeName } from './free-name'
import { threadConfig } from './threads'

export interface InstanceOptions {
  readOnly: boolean
  stageFolder: string
  now: Date
}

/** @throws AnalyticsError saying why the file cannot be opened */
export async function openInstance(path: string, { readOnly, stageFolder, now }: InstanceOptions): Promise<DuckDBInstance> {
  const access: Record<string, string> = readOnly ? { access_mode: 'READ_ONLY' } : {}
  const open = () => DuckDBInstance.create(path, { ...engineConfig(stageFolder), ...threadConfig(path, readOnly), ...access })
  try {
    return await open()
  } catch (error) {
    const code = codeOf(error)
    // A log that cannot be replayed is put aside, never deleted: the last checkpoint opens, and the journal says what is missing.
    if (readOnly || code !== 'workspace_damaged' || !/wal|log/i.test(String(error)) || !existsSync(`${path}.wal`))
      throw worded(code, path, error)
    renameSync(`${path}.wal`, corruptLog(path, now))
    return open().catch((again: unknown) => {
      throw worded(codeOf(again), path, again)
    })
  }
}

/** Where a log that lost something is kept. */
export const corruptPrefix = (path: string): string => `${path}.wal.corrupt-`
export const corruptLog = (path: string, now: Date): string => freeName(corruptPrefix(path) + now.toISOString().replace(/[:.]/g, ''), '')

export const openMemoryInstance = (stageFolder: string | null): Promise<DuckDBInstance> =>
  DuckDBInstance.create(':memory:', { ...engineConfig(stageFolder), ...threadConfig(null) })

/** A quarter of the memory, at least 1 GB: DuckDB's own default of 80 % is wrong on a desk where other programs run. */
function engineConfig(stageFolder: string | null): Record<string, string> {
  const memory = Math.max(1024, Math.floor(totalmem() / 4 / 1024 / 1024))
  const config: Record<string, string> = {
    memory_limit: `${memory}MB`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    storage_compatibility_version: 'latest',
    // What a statement needs twice it names once; looking for more costs every statement of an import, most of which run over few rows.
    disabled_optimizers: 'common_subplan',
  }
  if (!stageFolder) return config
  return { ...config, temp_directory: join(stageFolder, 'spill'), max_temp_directory_size: '20GB' }
}

function worded(code: AnalyticsErrorCode, path: string, error: unknown): AnalyticsError {
  const pid = /PID (\d+)/.exec(String(error))?.[1]
  return new AnalyticsError(code, pid ? { file: basename(path), pid } : { file: basename(path) }, error)
}

/** Who holds the file, as the database says: the number of a process, `?` where it says none, null where nobody does. */
export function holderOf(error: unknown): string | null {
  const text = String(error)
  if (!/Could not set lock|being used by another process/i.test(text)) return null
  return /PID (\d+)/.exec(text)?.[1] ?? '?'
}

function codeOf(error: unknown): AnalyticsErrorCode {
  const text = String(error)
  if (holderOf(error)) return 'workspace_in_use'
  if (/not a valid DuckDB database/i.test(text)) return 'not_a_workspace'
  if (/newer version|storage version/i.test(text)) return 'workspace_newer'
  if (/Permission denied|Read-only file system|EACCES|EROFS|Operation not permitted/i.test(text)) return 'read_only'
  if (/No space left|ENOSPC/i.test(text)) return 'disk_full'
  return 'workspace_damaged'
}
