import { launchFirefox } from '../../tools/browsers/launch-firefox.ts';
import { lookUpTests } from './look-up-tests.ts';

lookUpTests('firefox', launchFirefox);
