package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.document.AttachDocument;
import org.jspecify.annotations.Nullable;

/** A registrar attaches a document to a decision, unless more would see it than see its state. */
@ApplicationScoped
class AttachDecisionDocument {

  private final AttachDocument attachDocument;
  private final Decisions decisions;

  AttachDecisionDocument(AttachDocument attachDocument, Decisions decisions) {
    this.attachDocument = attachDocument;
    this.decisions = decisions;
  }

  /**
   * Attaches one; see {@link AttachDocument}.
   *
   * @throws Problem 409 if everybody saw the decision and it is tabled again
   */
  Done<Attachment> attach(
      String key, @Nullable String name, @Nullable String language, Upload file) {
    var done =
        attachDocument.attach(
            DecisionAct.ATTACH_DECISION_DOCUMENT,
            decisions,
            key,
            Decision::instrument,
            name,
            language,
            file);
    decisions.get(key).mustNotComeAgain();
    return done;
  }
}
