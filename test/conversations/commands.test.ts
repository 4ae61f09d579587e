import { expect } from '@jest/globals';
import { play } from '../support/play.ts';
import {
  CANCELLED,
  CONFIRM,
  GIVEN,
  HELLO,
  NO_ARTICLE,
  PERSON,
  REMEDY,
  SERVER,
  START_OVER,
  TOPICS,
  WHO,
  unasked,
} from './lines.ts';

const HELP = expect.stringContaining('At any time you can type:') as unknown as string;

play([
  {
    name: 'hi and help work in any letter case, before and in the middle of a problem',
    rows: [
      [{ say: 'Hi' }, [HELLO]],
      [{ say: 'HELP' }, [HELP]],
      [{ say: 'password sync broken' }, [unasked(WHO)]],
      [{ say: 'hello!' }, ['Hello! We are still on this:', unasked(WHO)]],
      [{ say: 'Help?' }, [HELP, 'This is still open:', unasked(WHO)]],
      [{ say: 'thanks' }, ['You’re welcome. This is still open:', unasked(WHO)]],
      [{ press: "Everybody's" }, [SERVER]],
    ],
  },
  {
    name: 'cancel, start over and back with nothing open',
    rows: [
      [{ say: 'cancel' }, ['There is nothing open. If something is wrong, tell me in your own words.']],
      [{ say: 'back' }, ['There is nothing open. If something is wrong, tell me in your own words.']],
      [{ say: 'start over' }, [START_OVER]],
      [{ say: 'why' }, ['I have not asked anything yet. Tell me in your own words what is wrong.']],
      [{ say: 'thank you' }, ['You’re welcome.']],
    ],
  },
  {
    name: 'cancel and start over close the problem; a sentence with the word does not',
    rows: [
      [{ say: 'password sync broken for everyone' }, [unasked(SERVER)]],
      [{ say: 'Cancel.' }, [CANCELLED]],
      [{ say: 'password sync broken for everyone' }, [unasked(SERVER)]],
      [{ say: 'START OVER' }, [START_OVER]],
      [{ say: 'how do I cancel my newspaper subscription' }, [NO_ARTICLE]],
    ],
  },
  {
    name: 'why is answered with the reason of the open question',
    rows: [
      [{ say: 'my new password works on my pc but not in office 365' }, [unasked(GIVEN)]],
      [
        { say: 'why do you ask?' },
        [
          'A password that must be changed at the next sign-in is temporary, and temporary passwords are not synchronised.',
          unasked(GIVEN),
        ],
      ],
    ],
  },
  {
    name: 'no article: said honestly; other words, the topics and a person are offered',
    rows: [
      [{ say: 'the printer on floor 3 jams' }, [NO_ARTICLE]],
      [{ say: 'paper gets stuck' }, [NO_ARTICLE]],
      [{ press: 'Show the topics' }, [TOPICS]],
      [
        { press: 'A changed password does not reach Microsoft 365 (password synchronisation)' },
        [`${WHO} [Back]`],
      ],
    ],
  },
  {
    name: 'no article, and then words that have one',
    rows: [
      [{ say: 'it does not work' }, [NO_ARTICLE]],
      [{ say: 'my new password is refused by office 365' }, [unasked(GIVEN)]],
    ],
  },
  {
    name: 'another problem in the middle of one: asked before the open one is left',
    rows: [
      [{ say: 'password sync broken for everyone' }, [unasked(SERVER)]],
      [{ say: 'the printer on floor 3 jams badly' }, [CONFIRM]],
      [{ press: "No, it's still this one" }, [unasked(SERVER)]],
      [{ say: 'the coffee grinder in the kitchen smells burnt' }, [CONFIRM]],
      [{ press: "Yes, it's another problem" }, [NO_ARTICLE]],
    ],
  },
  {
    name: 'more words about the same problem are added and can answer the question',
    rows: [
      [{ say: 'password sync broken' }, [unasked(WHO)]],
      [
        { say: 'it started on monday' },
        ['I did not take that as an answer, but I have added it to what you told me.', unasked(WHO)],
      ],
      [{ say: 'no, everybody in the office has it' }, [SERVER]],
    ],
  },
  {
    name: 'a person, at any point; what is typed afterwards is a new problem',
    rows: [
      [{ say: 'password sync broken' }, [unasked(WHO)]],
      [{ say: 'talk to a person' }, [PERSON]],
      [{ say: 'my new password works on my pc but not in office 365' }, [unasked(GIVEN)]],
      [{ press: 'A temporary one, given by somebody' }, [REMEDY]],
    ],
  },
]);
