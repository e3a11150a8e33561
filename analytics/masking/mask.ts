// Stand-ins for what is called after a person. The same name has the same stand-in on every page, because all names of the workspace are numbered.
import { cycleOfId } from '../cycle/cycle'
import type { KeptName, Language } from '../messages/types'
import type { Database } from '../workspace/query'
import keptNames from './kept_names.sql'
import { replacedNames, replacedPassages } from './passages'
import { Roster, type RosterEntry } from './roster'
import rosterSql from './roster.sql'
import type { StandIn } from './types'
import { standInWords } from './words'
import { writtenNames } from './written-names'

export interface Named {
  kind: KeptName
  text: string
}

export class Mask {
  private constructor(
    /** By kind, what stands for each name: itself, where it names nobody. */
    private readonly shown: ReadonlyMap<KeptName, ReadonlyMap<string, string>>,
    private readonly roster: Roster,
  ) {}

  /** @param more names of things that the workspace does not know */
  static async read(db: Database, language: Language, more: readonly Named[] = []): Promise<Mask> {
    const roster = new Roster([...(await db.all<RosterEntry>(rosterSql)), ...(await writtenNames(db))])
    const kept = await db.all<Named & { plain: string }>(keptNames, { more: JSON.stringify(more) })
    const words = standInWords(language)
    const kinds = [...new Set(kept.map(({ kind }) => kind))]
    return new Mask(
      new Map(
        kinds.map((kind) => [
          kind,
          numbered(
            kept.filter((one) => one.kind === kind),
            roster,
            words[kind],
          ),
        ]),
      ),
      roster,
    )
  }

  /** The name, or its stand-in where it is that of a person or was never looked at. */
  of(kind: KeptName, text: string): string {
    return text === '' ? '' : (this.shown.get(kind)?.get(text) ?? unknown)
  }

  /** `2026Q1` names nobody, whatever the numbers of employees look like. */
  cycle(text: string): string {
    return cycleOfId(text) ? text : this.of('cycle', text)
  }

  /** Level by level. */
  path(text: string): string {
    return text
      .split('/')
      .map((level) => this.of('department', level))
      .join('/')
  }

  /** A sentence, with the stand-ins of names that it says and a mark for anybody else of the files. */
  sentence(text: string): string {
    const shown = replacedNames(text, this.standIns())
    return replacedPassages(
      shown,
      this.roster.passages(shown).map((passage) => ({ passage, standIn: unknown })),
    )
  }

  /** Everything that may not be said as it is, with what is said instead. */
  standIns(): StandIn[] {
    const all = [...this.shown.values()].flatMap((names) => [...names].map(([text, standIn]) => ({ text, standIn })))
    return all.filter(({ text, standIn }) => text !== standIn)
  }
}

const unknown = '＊'

function numbered(names: readonly (Named & { plain: string })[], roster: Roster, word: (number: number) => string): Map<string, string> {
  const shown = new Map<string, string>()
  const taken = new Set(names.map(({ text }) => text))
  let number = 0
  for (const { text, plain } of names) {
    const isPerson = roster.names(plain)
    if (isPerson)
      do number++
      while (taken.has(word(number)))
    shown.set(text, isPerson ? word(number) : text)
  }
  return shown
}
