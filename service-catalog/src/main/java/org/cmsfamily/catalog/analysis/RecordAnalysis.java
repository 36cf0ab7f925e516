package org.cmsfamily.catalog.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;

/**
 * A secretariat records an independent study as structured evidence. Source: StC44 decision, P4.
 */
@ApplicationScoped
class RecordAnalysis {
  private static final Set<String> ROLES =
      Set.of(Roles.PROGRAMME_OFFICER, Roles.EXECUTIVE_SECRETARY);

  private final RecordedAnalyses analyses;
  private final FamilyReplica families;
  private final Actor actor;

  RecordAnalysis(RecordedAnalyses analyses, FamilyReplica families, Actor actor) {
    this.analyses = analyses;
    this.families = families;
    this.actor = actor;
  }

  Done<RecordedAnalysis> record(AnalysisRequest request) {
    var family = families.today(request.family());
    var capacity = actor.capacityFor(ROLES, family::knows, request.actingAs());
    var recorded = analyses.add(new RecordedAnalysis(request.analysis()));
    var bound = Map.<String, Object>of("code", recorded.id());
    return Done.of(
        recorded, ActDraft.of(AnalysisAct.RECORD, "analysis", recorded, capacity, bound));
  }
}
