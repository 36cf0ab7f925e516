package org.cmsfamily.workbench.terms;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Typed;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The editor of a proposal's terms. */
@Path("/proposals/{id}/terms")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TermsResource {
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final CatalogApi catalog;
  private final EditorPages pages;
  private final SaveTerms saving;
  private final JudgeTerms judging;
  private final CompareKeys comparing;

  TermsResource(
      @RestClient CatalogApi catalog,
      EditorPages pages,
      SaveTerms saving,
      JudgeTerms judging,
      CompareKeys comparing) {
    this.catalog = catalog;
    this.pages = pages;
    this.saving = saving;
    this.judging = judging;
    this.comparing = comparing;
  }

  /**
   * The editor with the current version.
   *
   * @param saved the version that was just saved from
   */
  @GET
  public EditorPage editTerms(
      @RestPath String id, @RestQuery @Nullable Integer saved, @BeanParam Asked asked) {
    var proposal = Service.CATALOG.ask(() -> catalog.getProposalRecord(id));
    int version = proposal.getEntity().currentVersion();
    var text = Service.CATALOG.ask(() -> catalog.getTermsText(id, version));
    return pages.page(proposal, Draft.of(version, text.terms(), asked.typed()), saved);
  }

  /** Saves the next version, or shows what keeps it from being saved beside what was typed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response saveTerms(@RestPath String id, @BeanParam Sent sent, @BeanParam TermsForm form) {
    return saving
        .save(id, sent, form)
        .map(draft -> notSaved(id, draft))
        .orElseGet(() -> Response.seeOther(saved(id, form)).build());
  }

  /** What the safeguards say of what is typed. */
  @POST
  @Path("/screening")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public VerdictsPart judgeTerms(@RestPath String id, @BeanParam TermsForm form) {
    return new VerdictsPart(judging.judge(proposal(id).family(), saving.typed(id, form)));
  }

  /** What the same terms would do under other keys, side by side. */
  @POST
  @Path("/comparison")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public ComparisonPage compareKeys(@RestPath String id, @BeanParam TermsForm form) {
    var names = List.of(VariantName.values());
    try {
      var before = Service.CATALOG.ask(() -> catalog.getTermsText(id, form.base())).terms();
      var compared = comparing.compare(proposal(id).family(), before, saving.typed(id, form));
      return new ComparisonPage(id, names, compared, form.typed(EditorPages.REVISE));
    } catch (Refusal refusal) {
      return new ComparisonPage(id, names, null, Typed.of("").refused(refusal));
    }
  }

  private Proposal proposal(String id) {
    return Service.CATALOG.ask(() -> catalog.getProposal(id));
  }

  private Response notSaved(String id, Draft draft) {
    var proposal = Service.CATALOG.ask(() -> catalog.getProposalRecord(id));
    var page = pages.page(proposal, draft, null);
    int status = draft.changed() == null ? UNPROCESSABLE : CONFLICT;
    return Response.status(status).entity(page.render()).build();
  }

  private static URI saved(String id, TermsForm form) {
    return UriBuilder.fromPath("/proposals/{id}/terms").queryParam("saved", form.base()).build(id);
  }
}
