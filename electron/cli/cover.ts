// What is laid over everything a masked command says to people. Before the files have told who there is, no file is called by its name.
import type { Mask } from '../../analytics/masking/mask'
import { replacedNames } from '../../analytics/masking/passages'
import { standInWords } from '../../analytics/masking/words'
import type { Language } from '../../analytics/messages/types'

export class Cover {
  private readonly told = new Map<string, string>()
  private mask: Mask | null = null

  /** @param typed paths as they were typed, numbered before any file */
  constructor(
    private readonly language: Language,
    typed: readonly string[] = [],
  ) {
    this.tell(typed)
  }

  /** Names of files that may come to be said, in their order. */
  tell(names: Iterable<string>): void {
    for (const name of names) if (name && !this.told.has(name)) this.told.set(name, standInWords(this.language).file(this.told.size + 1))
  }

  /** From now on only what names somebody has a stand-in, the same as in the report. */
  known(mask: Mask): void {
    this.mask = mask
  }

  /** A file as it may be called now. */
  file(name: string): string {
    this.tell([name])
    return this.mask ? this.mask.sentence(name) : (this.told.get(name) ?? '')
  }

  sentence(text: string): string {
    if (this.mask) return this.mask.sentence(text)
    return replacedNames(
      text,
      [...this.told].map(([name, standIn]) => ({ text: name, standIn })),
    )
  }
}
