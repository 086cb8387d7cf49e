import type { Finding } from '../domain/assessment.ts';
import type { Project } from '../domain/project.ts';
import type { RulePack } from '../domain/rule-pack.ts';

interface Kept {
  readonly rules: RulePack;
  readonly findings: Map<string, Finding>;
}

/**
 * Keeps findings that many sites share, so that a ranking holds them once: it is made faster, and on its way out of the
 * worker an object that is met again is only pointed at. `about` is what the finding depends on beside project and pack.
 */
export function sharedFindings(): (
  about: object,
  name: string,
  project: Project,
  rules: RulePack,
  make: () => Finding,
) => Finding {
  const known = new WeakMap<object, WeakMap<Project, Kept>>();
  return (about, name, project, rules, make) => {
    let byProject = known.get(about);
    if (!byProject) {
      byProject = new WeakMap();
      known.set(about, byProject);
    }
    let kept = byProject.get(project);
    if (kept?.rules !== rules) {
      kept = { rules, findings: new Map() };
      byProject.set(project, kept);
    }
    let found = kept.findings.get(name);
    if (!found) {
      found = make();
      kept.findings.set(name, found);
    }
    return found;
  };
}
