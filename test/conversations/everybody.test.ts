import { play } from '../support/play.ts';
import { FIXED, REMEDY, SAYS, SERVER, WHO, unasked } from './lines.ts';

play([
  {
    name: 'staging mode',
    rows: [
      [{ say: 'pw sync broken for all users since this morning' }, [unasked(SERVER)]],
      [{ press: 'It is in staging mode' }, [REMEDY], [SAYS.staging]],
      [{ press: 'That fixed it' }, [FIXED]],
    ],
  },
  {
    name: 'synchronisation switched off with the sign-in method, told in the complaint',
    rows: [
      [
        { say: 'PHS stopped working for everyone after we moved to ADFS' },
        [unasked(REMEDY)],
        [SAYS.method, SAYS.forward],
      ],
    ],
  },
  {
    name: 'permissions of the connector account',
    rows: [
      [{ say: 'AD Connect not syncing passwords' }, [unasked(WHO)]],
      [{ say: 'nobody' }, [SERVER]],
      [{ press: 'Its account may lack permissions in Active Directory' }, [REMEDY], [SAYS.permissions]],
    ],
  },
  {
    name: 'domain controllers or ports, with the port table',
    rows: [
      [
        { say: 'firewall change last night, since then no passwords sync to the cloud' },
        [unasked(REMEDY)],
        [SAYS.ports],
      ],
      [{ say: 'that fixed it' }, [FIXED]],
    ],
  },
  {
    name: "an employee who can't know is asked once, then gets the general task to forward",
    rows: [
      [{ say: 'nobody here can use their changed passwords in office 365' }, [unasked(SERVER)]],
      [{ press: "I don't know" }, [REMEDY], [SAYS.forward, SAYS.nobody]],
      [{ press: "It didn't help" }, [REMEDY], [SAYS.staging]],
    ],
  },
  {
    name: "someone who said they are no administrator is not asked an administrator's question",
    rows: [
      [{ say: 'im not an admin' }, ['I show you the steps for employees from now on.']],
      [{ say: 'pw sync broken for all users' }, [unasked(REMEDY)], [SAYS.forward, SAYS.nobody]],
    ],
  },
  {
    name: 'none of the named causes: the troubleshooting task',
    rows: [
      [{ say: 'No passwords synchronized' }, [unasked(SERVER)]],
      [{ press: 'None of these' }, [REMEDY], [SAYS.nobody]],
    ],
  },
]);
