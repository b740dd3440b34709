import { vi } from 'vitest';

// Real sockets and processes on a busy machine take their time, and nothing here measures it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
