package org.cmsfamily.catalog.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.catalog.code.FamilyCodes;
import org.cmsfamily.catalog.replica.OwnFamilies;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentHolder;
import org.cmsfamily.platform.document.Documents;
import org.cmsfamily.platform.http.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A secretariat records an independent study as structured evidence. Source: StC44 decision, P4.
 */
@ApplicationScoped
class RecordAnalysis {
  private static final Set<String> ROLES =
      Set.of(Roles.PROGRAMME_OFFICER, Roles.EXECUTIVE_SECRETARY);

  private final RecordedAnalyses analyses;
  private final OwnFamilies families;
  private final FamilyCodes codes;
  private final Documents documents;
  private final Actor actor;

  RecordAnalysis(
      RecordedAnalyses analyses,
      OwnFamilies families,
      FamilyCodes codes,
      Documents documents,
      Actor actor) {
    this.codes = codes;
    this.documents = documents;
    this.analyses = analyses;
    this.families = families;
    this.actor = actor;
  }

  Done<RecordedAnalysis> record(AnalysisRequest request) {
    var family = families.today(request.family());
    var capacity = actor.capacityFor(ROLES, family::knows, request.actingAs());
    var id = codes.idOf("analysis", request.family(), request.code());
    var recorded = analyses.add(new RecordedAnalysis(id, request.analysis(), capacity.holder()));
    var bound = Map.<String, Object>of("code", recorded.id());
    return Done.of(
        recorded, ActDraft.of(AnalysisAct.RECORD, "analysis", recorded, capacity, bound));
  }

  /**
   * The secretariat that recorded the study attaches it, or a part of it.
   *
   * @param name the file's
   * @param language a BCP 47 tag, if stated
   */
  Done<Attachment> attach(
      String code, @Nullable String name, @Nullable String language, Upload file) {
    var recorded = analyses.get(code);
    var capacity = actor.capacityFor(ROLES, recorded.recordedBy()::equals, null);
    var attached = documents.attach(DocumentHolder.of("analysis", recorded), name, language, file);
    return attached.done(
        ActDraft.of(AnalysisAct.ATTACH_DOCUMENT, "analysis", recorded, capacity, attached.bound()));
  }
}
