import { expect, it } from 'vitest';
import { createAdmission } from '@/utils/background/admission';
import { memoryArea } from './memory-area';

const frame = { tabId: 7, frameId: 12, documentId: 'doc-1' };

it('admits the frame that brings the nonce of its own tab, once', async () => {
  const admission = createAdmission(memoryArea(), () => 0);
  const nonce = await admission.issue(7);
  expect(await admission.admit(nonce, frame)).toBe(true);
  expect(await admission.isAdmitted(frame)).toBe(true);
  expect(await admission.admit(nonce, { ...frame, frameId: 13 })).toBe(false);
});

it('refuses a nonce of another tab, and spends it', async () => {
  const admission = createAdmission(memoryArea(), () => 0);
  const nonce = await admission.issue(7);
  expect(await admission.admit(nonce, { ...frame, tabId: 8 })).toBe(false);
  expect(await admission.admit(nonce, frame)).toBe(false);
});

it('refuses a guess, an old nonce and another document in the same frame', async () => {
  let time = 0;
  const admission = createAdmission(memoryArea(), () => time);
  expect(await admission.admit('guess', frame)).toBe(false);
  const nonce = await admission.issue(7);
  time = 60_000;
  expect(await admission.admit(nonce, frame)).toBe(false);
  const fresh = await admission.issue(7);
  await admission.admit(fresh, frame);
  expect(await admission.isAdmitted({ ...frame, documentId: 'doc-2' })).toBe(false);
  expect(await admission.isAdmitted({ ...frame, frameId: 99 })).toBe(false);
});

it('still knows its frames after the background was stopped', async () => {
  const area = memoryArea();
  const nonce = await createAdmission(area, () => 0).issue(7);
  expect(await createAdmission(area, () => 1).admit(nonce, frame)).toBe(true);
  expect(await createAdmission(area, () => 2).isAdmitted(frame)).toBe(true);
  expect(await createAdmission(area, () => 2).hasFrame(7)).toBe(true);
  await createAdmission(area, () => 3).forget(7);
  expect(await createAdmission(area, () => 3).hasFrame(7)).toBe(false);
});
