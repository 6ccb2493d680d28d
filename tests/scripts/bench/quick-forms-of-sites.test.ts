// Whoever clones the repository can measure again what it claims of sites: bytes, times of builds and of the first hit.
import { ofSites, testFigures } from './quick.ts';

testFigures(ofSites);
