import { describe, expect, it } from 'vitest';
import { aliasOf } from '@/utils/domain/alias';
import { isFreeMail } from '@/utils/domain/free-mail';
import {
  identitiesOf,
  identitiesOfProfile,
  normaliseIdentity,
  refOf,
} from '@/utils/domain/identity';
import { isLookAlike, oneEdit, skeletonOf } from '@/utils/domain/look-alike';
import { isMachineSender, isRoleAddress } from '@/utils/domain/machine-senders';
import { domainOf, localPartOf } from '@/utils/domain/mail-domains';

describe('identities', () => {
  it.each([
    ['email', ' <Jane@ACME.Example> ', 'jane@acme.example'],
    ['email', 'jane@müller.example', 'jane@xn--mller-kva.example'],
    ['email', 'jane', null],
    ['linkedin', 'https://www.linkedin.com/in/Jane-D%C3%B6/?x=1', 'jane-dö'],
    ['linkedin', 'Jane-Doe', 'jane-doe'],
    ['linkedin', '100%', '100%'],
    ['linkedin', 'a b', null],
    ['linkedin-id', 'ACoAAB12cd', 'ACoAAB12cd'],
    ['linkedin-id', 'jane', null],
    ['sales-nav', 'ACwAAB12cd', 'ACwAAB12cd'],
    ['phone', '+49 (0)30 1234-567', '+49301234567'],
    ['phone', '0049 30 1234567', '+49301234567'],
    ['phone', '138 0013 8000', '+8613800138000'],
    ['phone', '86 13800138000', '+8613800138000'],
    ['phone', '(555) 010-9999 ext. 12', '5550109999'],
    ['phone', '12', null],
    ['wechat', 'Wxid_Jane01', 'wxid_jane01'],
    ['wechat', 'ja', null],
    ['email', '', null],
  ] as const)('%s %j is %j', (kind, raw, wanted) =>
    expect(normaliseIdentity(kind, raw)).toBe(wanted),
  );

  it('come from sightings and profiles, each once', () => {
    const ids = { 'linkedin-id': 'ACoAAB12cd', 'sales-nav': 'ACwAAB12cd' };
    expect(identitiesOf({ email: 'A@b.example', handle: 'ab', ids })).toEqual([
      { kind: 'email', value: 'a@b.example' },
      { kind: 'linkedin', value: 'ab' },
      { kind: 'linkedin-id', value: 'ACoAAB12cd' },
      { kind: 'sales-nav', value: 'ACwAAB12cd' },
    ]);
    const emails = ['a@b.example', 'A@B.example', 'nonsense'];
    expect(identitiesOfProfile({ name: null, emails, phones: ['+1 555 010 9999'] })).toEqual([
      { kind: 'email', value: 'a@b.example' },
      { kind: 'phone', value: '+15550109999' },
    ]);
  });

  it('name a sighting by its best one', () => {
    expect(refOf({ name: 'X', email: 'A@b.example', handle: 'ab' })).toBe('email:a@b.example');
    expect(refOf({ name: 'X', handle: 'AB' })).toBe('linkedin:ab');
    expect(refOf({ name: 'Doe, Jane' })).toBe('name:jane doe');
    expect(refOf({ name: null, email: 'broken' })).toBe('name:');
  });
});

describe('addresses', () => {
  it('say which mailbox they are', () => {
    expect(aliasOf('j.doe+x@gmail.com')).toBe('jdoe@gmail.com');
    expect(aliasOf('jdoe@googlemail.com')).toBe('jdoe@gmail.com');
    expect(aliasOf('j.doe+x@acme.example')).toBe('j.doe@acme.example');
    expect(aliasOf('+x@acme.example')).toBe('+x@acme.example');
    expect([domainOf('a@b.c'), localPartOf('a@b.c')]).toEqual(['b.c', 'a']);
    expect([domainOf('ab'), localPartOf('ab')]).toEqual(['', '']);
  });

  it.each(['gmail.com', 'qq.com', '163.com', 'yahoo.co.uk', 'hotmail.fr', 'outlook.com', 'web.de'])(
    '%s is free mail',
    (domain) => expect(isFreeMail(domain)).toBe(true),
  );
  it.each(['acme.com', 'outlook.acme.com', 'myyahoo.com', 'live.example.org'])(
    '%s is a company’s',
    (domain) => expect(isFreeMail(domain)).toBe(false),
  );

  it.each([
    'no-reply@acme.example',
    'noreply2@acme.example',
    'do_not_reply@acme.example',
    'orders-noreply@acme.example',
    'mailer-daemon@acme.example',
    'bounce+123@acme.example',
    'messages-noreply@linkedin.example',
    'c_abc@group.calendar.google.com',
    'x@lists.acme.example',
    'team@googlegroups.com',
    'notifications@github.example',
  ])('%s is no person', (email) => expect(isMachineSender(email)).toBe(true));
  it.each([
    'jane@acme.example',
    'norbert.reply@acme.example',
    'info@acme.example',
    'alerta@acme.example',
    'robert@listsofthings.example',
  ])('%s may be one', (email) => expect(isMachineSender(email)).toBe(false));

  it('tells desks from people', () => {
    expect(isRoleAddress('info@acme.example')).toBe(true);
    expect(isRoleAddress('customer.service@acme.example')).toBe(true);
    expect(isRoleAddress('jane@acme.example')).toBe(false);
  });
});

describe('look-alike domains', () => {
  const ascii = (host: string) => new URL(`http://${host}`).hostname;
  it.each([
    ['acrne.example', 'acme.example'],
    ['acme-too1s.example', 'acme-tools.example'],
    [ascii('аcme.example'), 'acme.example'],
    [ascii('acmé.example'), 'acme.example'],
    ['acmme.example', 'acme.example'],
    ['amce.example', 'acme.example'],
    ['acme.co', 'acme.com'],
    ['paypa1.example', 'paypal.example'],
  ])('%s could pass for %s', (a, b) => {
    expect(isLookAlike(a, b)).toBe(true);
    expect(isLookAlike(b, a)).toBe(true);
  });
  it.each([
    ['acme.example', 'acme.example'],
    ['hp.com', 'bp.com'],
    ['acme.de', 'acme.com'],
    ['globex.example', 'acme.example'],
  ])('%s could not pass for %s', (a, b) => expect(isLookAlike(a, b)).toBe(false));

  it('has one skeleton for what prints alike', () => {
    expect(skeletonOf(ascii('аpple.example'))).toBe(skeletonOf('apple.example'));
    expect(skeletonOf('vvorld.example')).toBe(skeletonOf('world.example'));
  });

  it('knows one edit from two', () => {
    for (const b of ['acm', 'acmee', 'acne', 'amce', 'xacme'])
      expect(oneEdit('acme', b), b).toBe(true);
    for (const b of ['acme', 'ac', 'emca', 'acmexy']) expect(oneEdit('acme', b), b).toBe(false);
  });
});
