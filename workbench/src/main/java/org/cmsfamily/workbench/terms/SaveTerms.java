package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.number.Numbers;
import org.cmsfamily.workbench.page.Sent;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Saves what was typed as the next version of the terms, unless somebody else did so first. */
@ApplicationScoped
class SaveTerms {
  private static final int PRECONDITION_FAILED = 412;

  /** As often it is sent again while others do things to the proposal. */
  private static final int TRIES = 3;

  private final CatalogApi catalog;
  private final Numbers numbers;

  SaveTerms(@RestClient CatalogApi catalog, Numbers numbers) {
    this.catalog = catalog;
    this.numbers = numbers;
  }

  /** The text of the version that was edited, with what was typed into it. */
  ObjectNode typed(String id, TermsForm form) {
    return typed(id, form.base(), form);
  }

  private ObjectNode typed(String id, int version, TermsForm form) {
    return form.reading(numbers::plain)
        .writeTo(Service.CATALOG.ask(() -> catalog.getTermsText(id, version)).terms());
  }

  /** Nothing if it was saved; else the draft with what keeps it from being saved. */
  Optional<Draft> save(String id, Sent sent, TermsForm form) {
    var request = request(typed(id, form), sent);
    var read = form.read();
    return read == null || read.isBlank()
        ? sendAnew(id, sent, form, request, TRIES)
        : send(id, sent, form, request, read, TRIES);
  }

  private Optional<Draft> send(
      String id, Sent sent, TermsForm form, ObjectNode request, @Nullable String read, int tries) {
    try {
      Service.CATALOG.ask(() -> catalog.reviseTerms(id, sent.once(), read, request));
      return Optional.empty();
    } catch (Refusal refusal) {
      return refusal.status() == PRECONDITION_FAILED
          ? sendAnew(id, sent, form, request, tries - 1)
          : Optional.of(refused(id, form, refusal));
    }
  }

  /**
   * Sends it for the proposal as it is now, if only that has changed since it was read and the
   * terms have not: somebody commented, or the like.
   */
  private Optional<Draft> sendAnew(
      String id, Sent sent, TermsForm form, ObjectNode request, int tries) {
    var now = Service.CATALOG.ask(() -> catalog.getProposalRecord(id));
    boolean unchanged = now.getEntity().currentVersion() == form.base();
    return unchanged && tries > 0
        ? send(id, sent, form, request, now.getHeaderString(HttpHeaders.ETAG), tries)
        : Optional.of(overtaken(id, form));
  }

  private Draft refused(String id, TermsForm form, Refusal refusal) {
    var typed = form.typed(EditorPages.REVISE).refused(refusal, "terms");
    return Draft.of(form.base(), typed(id, form), typed);
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
