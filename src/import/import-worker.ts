import { expose } from 'comlink';
import { ReviewHost } from './review/review-host.ts';

expose(new ReviewHost());
