import { launchFirefox } from '../../tools/browsers/launch-firefox.ts';
import { privateWindowTests } from './private-window-tests.ts';

privateWindowTests('firefox', launchFirefox);
