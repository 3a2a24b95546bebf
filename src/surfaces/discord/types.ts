/** The nouns of the Discord surface. */

import type { AnySelectMenuInteraction, ButtonInteraction } from 'discord.js';
import type { Log } from '../../log.ts';
import type { Service } from '../../service/types.ts';
import type { Store } from '../../store/types.ts';
import type { ReadSettings } from './context/createSettingsCache.ts';
import type { RateLimiter } from './throttle/createRateLimiter.ts';
import type { RecentAnswers } from './throttle/createRecentAnswers.ts';

/** What answering needs, whatever arrives. */
export interface BotContext {
  /** What each server's people are answered from. */
  readonly viewOf: Service['viewOf'];
  readonly moderation: Service['moderation'];
  readonly staleAfterDays: Service['staleAfterDays'];
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly store: Store | null;
  readonly settingsOf: ReadSettings;
  /** Who asks too fast. */
  readonly gate: RateLimiter;
  /** What was answered in public a moment ago. */
  readonly recent: RecentAnswers;
}

/** A button or a menu that someone used. */
export type Pressed = ButtonInteraction | AnySelectMenuInteraction;
