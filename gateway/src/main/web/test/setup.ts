import { beforeAll } from 'vitest';
import { speak } from '../src/shared/language';

beforeAll(() => speak('en'));
