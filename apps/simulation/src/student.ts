import type { PlayerCommand } from '@lowest-point/game';
import type { CommandAnswer, CommandMessage } from '@lowest-point/protocol';
import { autoplay, rounds, temperaments } from '@lowest-point/rounds/rules';
import { createOutbox, type Outbox } from '../../client/src/room/outbox.ts';
import type { Failure } from '../../client/src/room/roomView.ts';
import { memoryStorage } from '../../client/src/room/storage.ts';
import { openBrowser, type Browser, type BrowserOptions } from './browser.ts';

/** A student: one phone with its storage, a page at a time, and the outbox that ships. */
export interface Student {
  readonly name: string;
  page(): Browser;
  /** The page is loaded again; what waited to be sent is in the phone's storage. */
  reload(): void;
  /** The same room in a second tab, which the student goes on with. */
  openSecondTab(): void;
  isSending(): boolean;
  /** How many commands went through; null: two tabs have sent the same ones. */
  done(): number | null;
  /** Closes all tabs but the last, and sends nothing new. */
  rest(): void;
}

type Who = Omit<BrowserOptions, 'role' | 'onWelcome'>;

/** Between two things that a student does, in ms. */
const thinking = { least: 100, most: [800, 5000] } as const;

export function createStudent(who: Who): Student {
  const { name, code, chance, truth } = who;
  const storage = memoryStorage();
  const temperament = chance.pick(temperaments);
  const slowest = chance.pick(thinking.most);
  let isResting = false;
  let isSending = false;
  let done = 0;
  let hasTwoTabs = false;
  const tabs: Browser[] = [];
  let page: Browser;
  let outbox: Outbox;
  /** Has this page been told that it has a seat? */
  let isSeated = false;

  function openTab(): void {
    isSending = false;
    isSeated = false;
    const own = openBrowser({
      ...who,
      name: `${name}, tab ${tabs.length + 1}`,
      role: 'player',
      onWelcome(welcome) {
        if (welcome.seat === null) return;
        if (page === own) isSeated = true;
        ownOutbox.resume(welcome.room, welcome.nextN);
      },
    });
    const ownOutbox = createOutbox({
      key: `outbox/${code}`,
      storage,
      surroundings: own.surroundings,
      whenUp: own.connection.whenUp,
      ask: (message) => own.connection.command(message).then((answer) => heard(message, answer)),
      onChange(changed) {
        if (page === own) isSending = changed;
      },
      onLeftover: (_command, failure) => count(failure),
    });
    tabs.push(own);
    page = own;
    outbox = ownOutbox;
    own.connection.start();
    think(own);
  }

  function count(failure: Failure): void {
    if (failure === null) done++;
  }

  function heard({ n }: CommandMessage, answer: CommandAnswer | null): CommandAnswer | null {
    const seat = page.seat();
    if (answer?.ok && n !== undefined && seat !== null) truth.acknowledged(seat, n, answer.seq);
    return answer;
  }

  function think(own: Browser): void {
    own.surroundings.after(chance.between(thinking.least, slowest), () => {
      if (page !== own || own.link().type === 'ended') return;
      void act(own).then(() => think(own));
    });
  }

  async function act(own: Browser): Promise<void> {
    if (!isSeated) return join(own);
    if (isResting || isSending) return;
    const command = nextCommand(own);
    // Nobody waits for what is in the outbox: it goes on by itself.
    if (command !== null) void outbox.push(command).then(count);
  }

  /** Joining has no number: whoever has a seat after a break in the line has joined. */
  async function join(own: Browser): Promise<void> {
    await own.connection.whenUp();
    if (isSeated) return;
    const wanted = chance.is(0.5) ? null : `${name} ${Math.floor(chance.between(1, 4))}`;
    const answer = await own.connection.command({
      command: { type: 'joinRoom', name: wanted, kind: 'student' },
    });
    if (!answer?.ok || page !== own) return;
    isSeated = true;
    outbox.resume(truth.state()?.room ?? '', 1);
  }

  function nextCommand(own: Browser): PlayerCommand | null {
    const seat = own.seat();
    const state = own.state();
    if (chance.is(0.05)) return { type: 'renameMyself', name: `${name} ${Math.floor(chance.between(1, 4))}` };
    if (seat === null || state?.phase.name !== 'open') return null;
    const index = state.phase.round;
    const outline = state.lesson.rounds[index];
    const play = state.rounds[index]?.play;
    const [rules, move] = [rounds[outline?.type ?? ''], autoplay[outline?.type ?? '']];
    if (outline === undefined || rules === undefined || move === undefined) return null;
    if (rules.movesMade(play, seat) >= outline.moves && chance.is(0.9)) return null;
    return { type: 'makeMove', round: index, move: move(play, seat, temperament, () => chance.number()) };
  }

  openTab();
  return {
    name,
    page: () => page,
    reload() {
      page.connection.stop();
      openTab();
    },
    openSecondTab() {
      hasTwoTabs = true;
      openTab();
    },
    isSending: () => isSending,
    done: () => (hasTwoTabs ? null : done),
    rest() {
      isResting = true;
      for (const tab of tabs) if (tab !== page) tab.connection.stop();
    },
  };
}
