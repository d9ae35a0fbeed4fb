import type { CreateArea } from '../../area.js';
import { sessionPages } from './pages.js';
import { createSession } from './request.js';
import { completeSession, getSession, updateSession, updateSessionThreeDsMethod } from './steps.js';

/** 3D Secure apart from payments: sessions, their steps, and the pages that cardholders are sent to. */
export const threeDsSessions: CreateArea = (world) => ({
  name: 'three-ds-sessions',
  inferred: ['createSession', 'updateSession', 'updateSessionThreeDsMethod', 'completeSession'],
  handlers: {
    createSession: (call) => createSession(world, call),
    getSession: (call) => getSession(world, call),
    updateSession: (call) => updateSession(world, call),
    updateSessionThreeDsMethod: (call) => updateSessionThreeDsMethod(world, call),
    completeSession: (call) => completeSession(world, call),
  },
  pages: sessionPages(world),
});
