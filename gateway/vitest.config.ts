import { tests } from '../vitest.base.js';

export default tests;
