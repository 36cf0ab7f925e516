package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import org.cmsfamily.catalog.analysis.RecordedAnalyses;
import org.cmsfamily.catalog.replica.FindingReplica;
import org.cmsfamily.platform.actor.Actor;

/** Puts what was foreseen of a service beside what came of it, as far as the caller may know. */
@ApplicationScoped
class CompareForeseen {
  private final Services services;
  private final RecordedAnalyses analyses;
  private final FindingReplica findings;
  private final Actor actor;

  CompareForeseen(
      Services services, RecordedAnalyses analyses, FindingReplica findings, Actor actor) {
    this.services = services;
    this.analyses = analyses;
    this.findings = findings;
    this.actor = actor;
  }

  Foreseen of(String code) {
    var service = services.get(code);
    var terms = service.terms();
    return Foreseen.of(
        service,
        analyses.named(service.family(), terms.supports().analyses()).all(),
        Collections.disjoint(actor.holders(), terms.instruments())
            ? List.of()
            : findings.of(service.family(), service.id()));
  }
}
