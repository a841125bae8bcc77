// Owns offering unsaved work back: one line a draft with its file and time, to reopen or to discard.
// Invariant: a draft goes only when the person says so, however old it is; whoever decides later is asked again.
import type { Text } from '#shared/contract/common.ts';
import type { Bar } from '../bar.ts';
import { button } from '../elements.ts';
import type { DraftHead, DraftStore } from './store.ts';
import { about, describe, DRAFT_TEXTS, dropQuestion, offer, showAll } from './texts.ts';

/** Drafts shown at first: the rest is one button away. */
const FIRST = 3;

export interface DraftOffer {
  /** Looks what is left and shows it; hides the section where there is nothing. */
  show(): Promise<void>;
}

/** Offers drafts in `section`; `reopen` is true once the draft is on the screen. */
export function makeOffer(
  section: HTMLElement,
  store: DraftStore,
  bar: Bar,
  reopen: (head: DraftHead) => Promise<boolean>,
): DraftOffer {
  let left: DraftHead[] = [];
  let isWhole = false;
  const say = (text: Text) => bar.say(text);

  const takeAway = (head: DraftHead) => {
    left = left.filter(({ id }) => id !== head.id);
    render();
    // The keyboard goes on where it was: at the next draft, else at the bar.
    (section.querySelector('button') ?? document.getElementById('open'))?.focus();
  };

  const line = (head: DraftHead): HTMLElement => {
    const item = document.createElement('li');
    const described = describe(head, new Date());
    const text = document.createElement('span');
    text.textContent = say(offer(described));
    const open = button(say(DRAFT_TEXTS.reopen), async () => {
      if (await reopen(head)) takeAway(head);
    });
    open.setAttribute('aria-label', say(about(DRAFT_TEXTS.reopen, described)));
    const drop = button(say(DRAFT_TEXTS.drop), async () => {
      if (!window.confirm(say(dropQuestion(described)))) return;
      await store.remove(head.id);
      takeAway(head);
    });
    drop.setAttribute('aria-label', say(about(DRAFT_TEXTS.drop, described)));
    item.append(text, open, drop);
    return item;
  };

  const render = () => {
    section.hidden = left.length === 0;
    section.setAttribute('aria-label', say(DRAFT_TEXTS.region));
    if (left.length === 0) return section.replaceChildren();
    const list = document.createElement('ul');
    list.append(...left.slice(0, isWhole ? left.length : FIRST).map(line));
    const after = document.createElement('div');
    after.className = 'after';
    if (!isWhole && left.length > FIRST)
      after.append(
        button(say(showAll(left.length)), () => {
          isWhole = true;
          render();
          list.querySelector('button')?.focus();
        }),
      );
    after.append(
      button(say(DRAFT_TEXTS.later), () => {
        left = [];
        render();
        document.getElementById('open')?.focus();
      }),
    );
    section.replaceChildren(list, after);
  };

  bar.follow(render);
  return {
    async show() {
      left = await store.listLeft();
      render();
    },
  };
}
