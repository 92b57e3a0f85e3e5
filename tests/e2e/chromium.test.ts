import { launchChromium } from '../../tools/browsers/launch-chromium.ts';
import { extensionTests } from './extension-tests.ts';

extensionTests('chromium', launchChromium);
