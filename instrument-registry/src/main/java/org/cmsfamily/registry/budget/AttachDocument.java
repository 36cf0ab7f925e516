package org.cmsfamily.registry.budget;

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

/** An instrument's registrar attaches the document that adopted a budget. */
@ApplicationScoped
class AttachDocument {

  private final Budgets budgets;
  private final Documents documents;
  private final Registrars registrars;

  AttachDocument(Budgets budgets, Documents documents, Registrars registrars) {
    this.budgets = budgets;
    this.documents = documents;
    this.registrars = registrars;
  }

  /**
   * @param name the file's
   * @param language a BCP 47 tag, if stated
   * @throws Problem 404 if the budget is another's; 415 if the file is no PDF, DOCX, XLSX or CSV
   */
  Done<Attachment> attach(
      String code, @Nullable String name, @Nullable String language, Upload file) {
    var budget = budgets.get(code);
    var registrar = registrars.of(budget.instrument(), "budget " + code, null);
    var attached = documents.attach(DocumentHolder.of("budget", budget), name, language, file);
    return attached.done(
        ActDraft.of(
            BudgetAct.ATTACH_BUDGET_DOCUMENT, "budget", budget, registrar, attached.bound()));
  }
}
