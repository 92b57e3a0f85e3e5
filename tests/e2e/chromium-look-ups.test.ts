import { launchChromium } from '../../tools/browsers/launch-chromium.ts';
import { lookUpTests } from './look-up-tests.ts';

lookUpTests('chromium', launchChromium);
