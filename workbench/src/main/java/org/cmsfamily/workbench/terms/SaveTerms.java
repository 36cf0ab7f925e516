package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.page.Sent;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Saves what was typed as the next version of the terms, unless somebody else did so first. */
@ApplicationScoped
class SaveTerms {
  private static final int PRECONDITION_FAILED = 412;

  private final CatalogApi catalog;

  SaveTerms(@RestClient CatalogApi catalog) {
    this.catalog = catalog;
  }

  /** The text of the version that was edited, with what was typed into it. */
  ObjectNode typed(String id, TermsForm form) {
    return typed(id, form.base(), form);
  }

  private ObjectNode typed(String id, int version, TermsForm form) {
    return form.writeTo(Service.CATALOG.ask(() -> catalog.getTermsText(id, version)).terms());
  }

  /** Nothing if it was saved; else the draft with what keeps it from being saved. */
  Optional<Draft> save(String id, Sent sent, TermsForm form) {
    if (current(id) != form.base()) return Optional.of(overtaken(id, form));
    var terms = typed(id, form);
    try {
      var request = request(terms, sent);
      Service.CATALOG.ask(() -> catalog.reviseTerms(id, sent.once(), request));
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(
          refusal.status() == PRECONDITION_FAILED
              ? overtaken(id, form)
              : Draft.of(
                  form.base(), terms, form.typed(EditorPages.REVISE).refused(refusal, "terms")));
    }
  }

  /** Somebody else saved a version: what was typed stands in theirs, beside what they changed. */
  private Draft overtaken(String id, TermsForm form) {
    int current = current(id);
    var changed = Service.CATALOG.ask(() -> catalog.getDifferences(id, current, form.base()));
    return new Draft(current, typed(id, current, form), form.typed(EditorPages.REVISE), changed);
  }

  private int current(String id) {
    return Service.CATALOG.ask(() -> catalog.getProposal(id)).currentVersion();
  }

  private static ObjectNode request(ObjectNode terms, Sent sent) {
    var request = JsonNodeFactory.instance.objectNode();
    request.set("terms", terms);
    Optional.ofNullable(sent.actingAs()).ifPresent(as -> request.put("actingAs", as));
    return request;
  }
}
