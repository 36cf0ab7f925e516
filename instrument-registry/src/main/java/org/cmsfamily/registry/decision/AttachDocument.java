package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentHolder;
import org.cmsfamily.platform.document.Documents;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.holder.Registrars;
import org.jspecify.annotations.Nullable;

/** An instrument's registrar attaches the document that a record was made from. */
@ApplicationScoped
class AttachDocument {

  private final Decisions decisions;
  private final Documents documents;
  private final Registrars registrars;

  AttachDocument(Decisions decisions, Documents documents, Registrars registrars) {
    this.decisions = decisions;
    this.documents = documents;
    this.registrars = registrars;
  }

  /**
   * @param name the file's
   * @param language a BCP 47 tag, if stated
   * @throws Problem 404 if the decision is another's; 415 if the file is no PDF, DOCX, XLSX or CSV
   */
  Done<Attachment> attach(
      String key, @Nullable String name, @Nullable String language, Upload file) {
    var decision = decisions.get(key);
    var registrar = registrars.of(decision.instrument(), "decision " + key, null);
    var attached = documents.attach(DocumentHolder.of("decision", decision), name, language, file);
    return attached.done(
        ActDraft.of(
            DecisionAct.ATTACH_DECISION_DOCUMENT,
            "decision",
            decision,
            registrar,
            attached.bound()));
  }
}
