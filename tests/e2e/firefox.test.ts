import { launchFirefox } from '../../tools/browsers/launch-firefox.ts';
import { extensionTests } from './extension-tests.ts';

extensionTests('firefox', launchFirefox);
