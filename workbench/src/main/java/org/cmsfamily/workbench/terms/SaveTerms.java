package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Optional;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
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
  Optional<Draft> save(String id, TermsForm form) {
    if (current(id) != form.base()) return Optional.of(overtaken(id, form));
    var terms = typed(id, form);
    try {
      var request = request(terms, form);
      Service.CATALOG.ask(() -> catalog.reviseTerms(id, form.idempotencyKey(), request));
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(
          refusal.status() == PRECONDITION_FAILED
              ? overtaken(id, form)
              : new Draft(form.base(), terms, form.capacity(), faults(refusal, form), null));
    }
  }

  /** Somebody else saved a version: what was typed stands in theirs, beside what they changed. */
  private Draft overtaken(String id, TermsForm form) {
    int current = current(id);
    var changed = Service.CATALOG.ask(() -> catalog.getDifferences(id, current, form.base()));
    return new Draft(current, typed(id, current, form), form.capacity(), Faults.NONE, changed);
  }

  private int current(String id) {
    return Service.CATALOG.ask(() -> catalog.getProposal(id)).currentVersion();
  }

  private static ObjectNode request(ObjectNode terms, TermsForm form) {
    var request = JsonNodeFactory.instance.objectNode();
    request.set("terms", terms);
    return request.put("actingAs", form.capacity());
  }

  /** A refusal points into the request or, of a safeguard, into the terms. */
  private static Faults faults(Refusal refusal, TermsForm form) {
    var found = Faults.of(refusal, form.places());
    var byPlace = new HashMap<String, String>();
    found
        .byField()
        .forEach(
            (place, message) ->
                byPlace.merge(
                    place.replaceFirst("^terms/", ""), message, (one, next) -> one + " " + next));
    return new Faults(byPlace, found.others());
  }
}
