package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ApprovalRequest;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** That a body approved terms as it amended them: the amended text is what the editor holds. */
@Path("/proposals/{id}/terms/amendment")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AmendmentResource {
  private static final String RECORD = "record-approval";

  private final CatalogApi catalog;
  private final EditorPages pages;
  private final SaveTerms saving;

  AmendmentResource(@RestClient CatalogApi catalog, EditorPages pages, SaveTerms saving) {
    this.catalog = catalog;
    this.pages = pages;
    this.saving = saving;
  }

  /**
   * Records the approval.
   *
   * @param decision the key of the body's decision
   * @param registrarAs the capacity in which it is recorded
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response recordAmendment(
      @RestPath String id,
      @BeanParam Sent sent,
      @BeanParam TermsForm form,
      @RestForm @Nullable String decision,
      @RestForm @Nullable String registrarAs) {
    var typed = form.typed(RECORD).with("decision", Optional.ofNullable(decision).orElse(""));
    var terms = saving.typed(id, form);
    return Submission.send(
        typed,
        "amended",
        () -> {
          var request = request(typed, terms, registrarAs);
          Service.CATALOG.ask(() -> catalog.recordApproval(id, sent.once(), request));
          return UriBuilder.fromPath("/proposals/{id}").build(id).toString();
        },
        again -> page(id, form, terms, again));
  }

  private EditorPage page(String id, TermsForm form, ObjectNode terms, Typed again) {
    var proposal = Service.CATALOG.ask(() -> catalog.getProposalRecord(id));
    return pages.page(proposal, Draft.of(form.base(), terms, again), null);
  }

  private static ApprovalRequest request(
      Typed typed, ObjectNode amended, @Nullable String registrarAs) {
    return new ApprovalRequest(
        typed.filled("decision"),
        "approved-as-amended",
        List.of(),
        null,
        null,
        null,
        amended,
        registrarAs);
  }
}
