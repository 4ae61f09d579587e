import { play } from '../support/play.ts';
import {
  EXHAUSTED,
  NO_ARTICLE,
  FIXED,
  GIVEN,
  REMEDY,
  REMEDY_FOR_ADMINISTRATOR,
  NOT_AN_ANSWER,
  REFUSED,
  SAYS,
  SERVER,
  TENTATIVE_WHO,
  TITLE,
  WHO,
  unasked,
} from './lines.ts';

play([
  {
    name: 'an employee with a temporary password mends it himself',
    rows: [
      [
        { say: 'changed my password on my laptop, outlook on the web still wants the old one' },
        [unasked(GIVEN)],
        ['Why I ask: '],
      ],
      [{ press: 'A temporary one, given by somebody' }, [REMEDY], [SAYS.signInOnPremises, SAYS.implement]],
      [{ press: 'That fixed it' }, [FIXED]],
    ],
  },
  {
    name: 'what the complaint says is not asked: a temporary password, one person',
    rows: [
      [
        { say: 'new hire got a temp password and cannot log on to office 365' },
        [unasked(REMEDY)],
        [SAYS.signInOnPremises],
      ],
      [{ say: 'that worked' }, [FIXED]],
    ],
  },
  {
    name: "the first remedy can't be done: the administrator's remedy of the same cause, ready to forward",
    rows: [
      [{ say: 'the helpdesk gave me a new password but it doesnt work in outlook' }, [unasked(REMEDY)]],
      [{ press: "I can't do this" }, [REMEDY], [SAYS.forward, SAYS.withoutTheOption]],
      [{ press: 'That fixed it' }, [FIXED]],
    ],
  },
  {
    name: 'nothing helps: the other cause, then a person',
    rows: [
      [{ say: 'my new password works on my pc but not in office 365' }, [unasked(GIVEN)]],
      [{ press: 'Chosen by the person themselves' }, [REMEDY], [SAYS.forward, SAYS.oneObject]],
      [{ press: "It didn't help" }, [REMEDY], [SAYS.signInOnPremises]],
      [{ press: "It didn't help" }, [REMEDY], [SAYS.withoutTheOption]],
      [{ press: "It didn't help" }, [EXHAUSTED]],
      [{ press: 'Back' }, [REMEDY], [SAYS.withoutTheOption]],
      [{ press: 'That fixed it' }, [FIXED]],
    ],
  },
  {
    name: 'answers are typed: by number, in other words, misspelt',
    rows: [
      [{ say: 'passwrod brken' }, [TENTATIVE_WHO]],
      [{ say: '1' }, [GIVEN]],
      [{ say: 'choosen by the person themselfs' }, [REMEDY], [SAYS.oneObject]],
      [{ say: 'nope' }, [REMEDY], [SAYS.signInOnPremises]],
      [{ say: 'IT WORKS NOW!' }, [FIXED]],
    ],
  },
  {
    name: 'when it is not sure that the article fits, the first question also asks that',
    rows: [
      [{ say: 'passwrod brken' }, [TENTATIVE_WHO], ['It sounds like this problem.']],
      [{ press: 'None of these' }, [REFUSED]],
      [{ press: 'Back' }, [TENTATIVE_WHO]],
      [{ say: 'none of these' }, [REFUSED]],
      [{ say: 'the password of one of our users is not synchronised to office 365' }, [unasked(GIVEN)]],
    ],
  },
  {
    name: 'back takes answers back one by one, then what was read out of the words',
    rows: [
      [{ say: 'my new password works on my pc but not in office 365' }, [unasked(GIVEN)]],
      [{ press: 'A temporary one, given by somebody' }, [REMEDY], [SAYS.signInOnPremises]],
      [{ say: 'Back' }, [unasked(GIVEN)]],
      [{ say: 'back' }, [unasked(WHO)]],
      [{ say: 'back' }, ['There is nothing to take back yet.', unasked(WHO)]],
      [{ press: "One person's, or a few people's" }, [GIVEN]],
    ],
  },
  {
    name: 'what was taken back is not read out of the old words again; new words count',
    rows: [
      [{ say: 'my new password works on my pc but not in office 365' }, [unasked(GIVEN)]],
      [{ say: 'back' }, [unasked(WHO)]],
      [{ say: 'it started on monday' }, [NOT_AN_ANSWER, unasked(WHO)]],
      [{ say: 'it is the same for everyone in the building' }, [SERVER]],
    ],
  },
  {
    name: 'an administrator sees the steps themselves, now and in the next problem',
    rows: [
      [{ say: 'password sync is broken for one of our users' }, [unasked(GIVEN)]],
      [{ press: 'Chosen by the person themselves' }, [REMEDY], [SAYS.forward]],
      [
        { say: "I'm an administrator" },
        ['I show you the administrator’s steps from now on.', REMEDY_FOR_ADMINISTRATOR],
        ['What to do, as an administrator', SAYS.oneObject],
      ],
      [{ press: 'That fixed it' }, [FIXED]],
      [
        { say: 'temp password of a new starter is not syncing to office 365' },
        [unasked(REMEDY_FOR_ADMINISTRATOR)],
        [SAYS.withoutTheOption],
      ],
      [
        { say: "I'm not an administrator" },
        ['I show you the steps for employees from now on.', unasked(REMEDY)],
        [SAYS.signInOnPremises],
      ],
    ],
  },
  {
    name: '"I don\'t know" costs a question, not the diagnosis',
    rows: [
      [{ say: 'password sync does not work' }, [unasked(WHO)]],
      [{ press: "I don't know" }, [GIVEN]],
      [{ say: 'cancel' }, ['All right, I have stopped. If something is wrong again, just tell me.']],
    ],
  },
  {
    name: 'everything the words can say is said: no question at all',
    rows: [
      [
        {
          say: 'user must change password at next logon is ticked for my account, office 365 refuses the new password',
        },
        [unasked(REMEDY)],
        [SAYS.signInOnPremises],
      ],
    ],
  },
  {
    name: 'what the words said counts when the article is picked beside "I have no article"',
    rows: [
      [
        {
          say: 'mail keeps prompting since the update, all users are affected',
        },
        [NO_ARTICLE.replace(' [Show', ` (${TITLE}) [Send] [Show`)],
      ],
      [{ press: TITLE }, [SERVER]],
    ],
  },
]);
