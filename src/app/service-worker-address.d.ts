interface ImportMetaEnv {
  /** Where the service worker is served; absent where there is none (build/installable.ts). */
  readonly SERVICE_WORKER?: string;
}
