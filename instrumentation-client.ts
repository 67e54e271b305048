import { surviveTranslation } from './app/_ui/translated-page';

// Runs in every browser before React does.
surviveTranslation(document);
