import { useMemo } from 'react';
import type { Issue } from '../domain/issue.ts';
import { openIssues } from '../domain/open-issues.ts';
import { useAppState } from './app-port.tsx';

/** The issues that still stand in the open park; the list and every count of it come from here. */
export function useOpenIssues(): readonly Issue[] {
  const issues = useAppState((state) => state.issues);
  const park = useAppState((state) => state.park);
  return useMemo(() => openIssues(issues, park), [issues, park]);
}
