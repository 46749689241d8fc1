/** What the preview's page and the extension tell each other. Plain JSON; every message names its type. */
import type { Audience, BriefingView, Range } from '../../../server/src/protocol';

/** The page's own words, in the reader's language. */
export interface PageWords {
  readonly audience: string;
  readonly audiences: readonly { readonly id: Audience; readonly name: string }[];
  readonly copy: string;
  readonly copyFor: Readonly<Record<CopyTarget, string>>;
  readonly export: string;
  readonly lock: string;
  readonly unlock: string;
  readonly gaps: string;
  readonly timeline: string;
  readonly goToSource: string;
  /** "{0} gaps" and the like are made by the extension; the page never builds sentences. */
  readonly working: string;
}

export type CopyTarget = 'email' | 'slack' | 'teams';

export type ToPage =
  | {
      readonly type: 'show';
      readonly view: BriefingView;
      readonly words: PageWords;
      readonly locked: boolean;
      /** "3 gaps"; empty where there are none. */
      readonly gapCount: string;
    }
  | { readonly type: 'nothing'; readonly text: string }
  /** The cursor stands in this line (0-based) of the document. */
  | { readonly type: 'highlight'; readonly line: number }
  | { readonly type: 'clipboard'; readonly html: string; readonly text: string };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly range: Range }
  | { readonly type: 'audience'; readonly audience: Audience }
  | { readonly type: 'copy'; readonly target: CopyTarget }
  | { readonly type: 'copied'; readonly done: boolean; readonly text: string }
  | { readonly type: 'export' }
  | { readonly type: 'lock'; readonly locked: boolean };

/** What survives a reload of the window. */
export interface PreviewState {
  readonly uri: string;
  readonly audience: Audience;
  readonly locked: boolean;
}

/** Whether a value that came from the page is a message. */
export function isFromPage(value: unknown): value is FromPage {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}
