import type { Rate, Status } from './types'
export declare function rate(numerator: number, denominator: number): Rate
/** A figure that is not shown: neither its value nor its counts. */
export declare const withheldRate: Rate
/** met: the whole 95 % interval lies on the good side of the target, its end included; missed: wholly on the bad side. Null without a target. */
export declare function statusOf(figure: Rate, target: number | null, better: 'higher' | 'lower'): Status
/** How many things would have to be counted, at this share, for the interval to leave the target; only while undecided. */
export declare function neededOf(figure: Rate, target: number | null, status: Status): number | null
/** Worse than the month before in the two latest months that have data: lower, or higher where lower is better. */
export declare function isDeclining(
  months: {
    value: number | null
  }[],
  better: 'higher' | 'lower',
): boolean
