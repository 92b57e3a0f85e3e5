import { launchChromium } from '../../tools/browsers/launch-chromium.ts';
import { privateWindowTests } from './private-window-tests.ts';

privateWindowTests('chromium', launchChromium);
