import { drawToken, seededRandom } from '../../../bots/src/random.ts';
import { attack, type Attack } from '../hostile/attacker.ts';
import type { Classroom } from '../classroom.ts';
import type { Fault } from './fault.ts';

const attackers = 20;
/** What the class itself adds to the server's memory meanwhile is far less. */
const mostBytesLeftEach = 64;

/** So many messages that nobody should send, from people of all kinds, while the class plays. */
export function hostileFault(messages: number): Fault {
  return {
    name: 'hostile',
    says: `${messages} malformed and hostile messages from ${attackers} connections, their rate limit raised`,
    async strike(classroom) {
      const { server } = classroom;
      await server.control({ areLimitsRaised: true });
      // The first tenth warms up: what is compiled and cached is not what leaks.
      const first = await attackTogether(classroom, messages / 10);
      const before = await server.control({});
      const rest = await attackTogether(classroom, (9 * messages) / 10);
      const after = await server.control({});

      const granted = [...first, ...rest].flatMap((came) => came.granted);
      if (granted.length > 0) throw new Error(`granted: ${granted.join(' ')}`);
      const sent = rest.reduce((sum, came) => sum + came.sent, 0);
      const leftEach = (after.heapBytes - before.heapBytes) / sent;
      if (leftEach > mostBytesLeftEach) throw new Error(`each message left ${leftEach} bytes behind`);
    },
  };
}

async function attackTogether({ server, code, random }: Classroom, messages: number): Promise<Attack[]> {
  const roles = ['player', 'host', 'screen'];
  return Promise.all(
    Array.from({ length: attackers }, (_, k) =>
      attack({
        port: server.port,
        count: Math.ceil(messages / attackers),
        random: seededRandom(Math.floor(random() * 2 ** 32)),
        hello:
          k % 4 === 0
            ? null
            : JSON.stringify({
                version: 1,
                code,
                role: roles[k % roles.length],
                token: drawToken(random),
                after: 0,
              }),
      }),
    ),
  );
}
