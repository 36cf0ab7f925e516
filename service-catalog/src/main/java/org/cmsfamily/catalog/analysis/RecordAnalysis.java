package org.cmsfamily.catalog.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.jspecify.annotations.Nullable;

/** A secretariat keeps an independent study as structured evidence. Source: StC44 decision, P4. */
@ApplicationScoped
class RecordAnalysis {

  private static final Set<String> ROLES =
      Set.of(Roles.PROGRAMME_OFFICER, Roles.EXECUTIVE_SECRETARY);

  private final RecordedAnalyses analyses;
  private final FamilyReplica known;
  private final Acts acts;
  private final Actor actor;

  RecordAnalysis(RecordedAnalyses analyses, FamilyReplica known, Acts acts, Actor actor) {
    this.analyses = analyses;
    this.known = known;
    this.acts = acts;
    this.actor = actor;
  }

  RecordedAnalysis record(Analysis analysis, @Nullable String actingAs) {
    var family = known.today(analysis.family());
    var capacity = actor.capacityFor(ROLES, family::knows, actingAs);
    var recorded = analyses.add(new RecordedAnalysis(analysis));
    acts.record(
        ActDraft.of(
            "record-analysis", "analysis", recorded, capacity, Map.of("code", recorded.id())));
    return recorded;
  }
}
