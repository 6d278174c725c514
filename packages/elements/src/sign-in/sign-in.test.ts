import { expect } from '@open-wc/testing';
import './sign-in.js';
import type { PorticoSignIn } from './sign-in.js';
import {
  breakNetwork,
  button,
  call,
  clear,
  faults,
  find,
  mend,
  password,
  place,
  press,
  problem,
  signIn,
  signOut,
  textOf,
  until,
} from '../testing/act.js';

const open = async (html = '<portico-sign-in></portico-sign-in>'): Promise<PorticoSignIn> => {
  const element = place<PorticoSignIn>(html);
  await until(() => find(element, 'form, section'));
  return element;
};
const field = (element: Element, name: string) => find<HTMLInputElement>(element, `#${name}`)!;
const type = (element: Element, values: Record<string, string>) => {
  for (const [name, value] of Object.entries(values)) field(element, name).value = value;
};

describe('portico-sign-in', () => {
  beforeEach(signOut);
  afterEach(clear);

  it('signs in and shows who it is, then signs out', async () => {
    const element = await open();
    expect(element.state).to.equal('signed-out');
    const signedIn = new Promise<CustomEvent>((resolve) =>
      document.addEventListener('portico-signed-in', (event) => resolve(event), { once: true }),
    );
    type(element, { userName: 'ana', password });
    find<HTMLFormElement>(element, 'form')!.requestSubmit();
    expect((await signedIn).detail.session.user.userName).to.equal('ana');
    await until(() => textOf(element).includes('Alfa SRL'));
    expect(element.state).to.equal('ready');
    await press(element, 'Sign out');
    await until(() => field(element, 'userName'));
    expect((await call('GET', '/session')).user).to.equal(null);
  });

  it('says the same of a wrong password and of a user that does not exist', async () => {
    const said = [];
    for (const userName of ['ana', 'nobody-of-that-name']) {
      const element = await open();
      type(element, { userName, password: 'wrong' });
      find<HTMLFormElement>(element, 'form')!.requestSubmit();
      said.push((await until(() => find(element, '.invalid')?.textContent)).trim());
      expect(field(element, 'password').getAttribute('aria-invalid')).to.equal('true');
      expect(element.shadowRoot!.activeElement).to.equal(field(element, 'password'));
      clear();
    }
    expect(said[0]).to.equal('The user name or the password is wrong.');
    expect(said[1]).to.equal(said[0]);
  });

  it('names an empty field and asks nothing', async () => {
    const element = await open();
    breakNetwork(() => {
      throw new Error('asked');
    });
    find<HTMLFormElement>(element, 'form')!.requestSubmit();
    await until(() => find(element, '#userName-hint'));
    expect(element.shadowRoot!.activeElement).to.equal(field(element, 'userName'));
  });

  it('says when another attempt is possible', async () => {
    const element = await open();
    breakNetwork(() => {
      const answer = problem(429, 'session.too-many-attempts');
      answer.headers.set('retry-after', '600');
      return answer;
    });
    type(element, { userName: 'ana', password });
    find<HTMLFormElement>(element, 'form')!.requestSubmit();
    await until(() => /Try again at \d/.test(textOf(element)));
  });

  it('shows and hides the password', async () => {
    const element = await open();
    await press(element, 'Show password');
    await until(() => field(element, 'password').type === 'text');
    await press(element, 'Hide password');
    await until(() => field(element, 'password').type === 'password');
  });

  it('leaves the sign-in to the page when it prevents the event', async () => {
    const element = await open();
    element.addEventListener('portico-sign-in', (event) => event.preventDefault());
    breakNetwork(() => {
      throw new Error('asked');
    });
    type(element, { userName: 'ana', password });
    find<HTMLFormElement>(element, 'form')!.requestSubmit();
    await element.updateComplete;
    expect(textOf(element)).not.to.include('Signing in');
  });

  it('changes the password, and says which one is wrong', async () => {
    await signIn('bogdan');
    const element = await open();
    await press(element, 'Change password');
    const dialog = await until(() => find<HTMLDialogElement>(element, 'dialog[open]'));
    type(element, { currentPassword: 'not it', newPassword: 'another long password' });
    dialog.querySelector('form')!.requestSubmit();
    await until(() => find(element, '#currentPassword-hint')?.textContent?.includes('wrong'));
    type(element, { currentPassword: password, newPassword: 'short' });
    dialog.querySelector('form')!.requestSubmit();
    await until(() => find(element, '#newPassword-hint.invalid'));
    type(element, { currentPassword: password, newPassword: 'another long password' });
    dialog.querySelector('form')!.requestSubmit();
    await until(() => textOf(element).includes('Your password was changed'));
    expect(dialog.open).to.equal(false);
    await call('PUT', '/session/password', {
      currentPassword: 'another long password',
      newPassword: password,
    });
  });

  for (const [name, fault] of Object.entries(faults)) {
    if (name === 'HTTP 401') continue;
    it(`survives ${name} and can be tried again`, async () => {
      breakNetwork(fault);
      const element = place<PorticoSignIn>('<portico-sign-in></portico-sign-in>');
      await until(() => button(element, 'Try again'));
      expect(element.state).to.equal('error');
      mend();
      await press(element, 'Try again');
      await until(() => field(element, 'userName'));
    });
  }

  it('speaks the language of the portal element', async () => {
    const element = place<PorticoSignIn>('<portico-sign-in></portico-sign-in>', 'ro');
    await until(() => find(element, 'form'));
    expect(textOf(element)).to.include('Parolă');
  });
});
