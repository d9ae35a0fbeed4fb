import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { defineJob, jobNames, resumeJob } from '../src/jobs.js';
import { startSandbox } from '../src/index.js';

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

interface Note {
  id: string;
  text: string;
}

const notes = () => sandbox.world.collection<Note>('notes');
const append = defineJob('test.append', notes, (_world, note, more: string) => void (note.text += more));
const fail = defineJob('test.fail', notes, (_world, { id }) => {
  throw new Error(`${id} cannot be done.`);
});

test('every job is named for its area, once', () => {
  const names = jobNames();
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('payments.settle');
  expect(names.filter((name) => !/^[a-z_]+\.[a-z_]+$/.test(name))).toEqual([]);
  expect(() => defineJob('payments.settle', notes, () => {})).toThrow('Two jobs are called payments.settle.');
});

describe('a job', () => {
  test('is done on its record when it is due', async () => {
    const note = notes().add({ id: 'note_1', text: 'a' });
    append.after(sandbox.world, 1000, note, 'b');
    expect(note.text).toBe('a');
    await sandbox.clock.advance(1000);
    expect(note.text).toBe('ab');
  });

  test('on a record that is gone does nothing', async () => {
    append.after(sandbox.world, 1000, { id: 'note_gone', text: '' }, 'b');
    await expect(sandbox.clock.advance(1000)).resolves.toBeUndefined();
  });

  test('that fails ends neither the sandbox nor what waits after it, and is printed', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => print.mockRestore());
    const note = notes().add({ id: 'note_3', text: 'a' });
    fail.after(sandbox.world, 10, note);
    append.after(sandbox.world, 10, note, 'b');
    append.after(sandbox.world, 20, note, 'c');
    await vi.waitFor(() => expect(note.text).toBe('abc'));

    expect(print.mock.calls).toEqual([[new Error('note_3 cannot be done.')]]);
    expect((await fetch(`${sandbox.url}/_sandbox`)).status).toBe(200);
  });

  test('is resumed from what was saved of it', async () => {
    const note = notes().add({ id: 'note_2', text: 'a' });
    await resumeJob(sandbox.world, { job: 'test.append', subject: 'note_2', details: ['c'] }).run();
    expect(note.text).toBe('ac');
  });

  test('that nobody knows cannot be resumed', () => {
    const waiting = { job: 'payments.unheard_of', subject: 'pay_1', details: [] };
    expect(() => resumeJob(sandbox.world, waiting)).toThrow('There is no job payments.unheard_of.');
  });
});
