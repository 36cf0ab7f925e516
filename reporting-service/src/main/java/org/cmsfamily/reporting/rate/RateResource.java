package org.cmsfamily.reporting.rate;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.Work;
import org.cmsfamily.reporting.csv.CsvFile;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Rates of exchange of a family. */
@Path("/rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rates")
@RunOnVirtualThread
public class RateResource {

  private final ImportRates importRates;
  private final RateImporters importers;
  private final Rates rates;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Work work;

  RateResource(
      ImportRates importRates,
      RateImporters importers,
      Rates rates,
      Acts acts,
      ReadTransaction reads,
      Work work) {
    this.importRates = importRates;
    this.importers = importers;
    this.rates = rates;
    this.acts = acts;
    this.reads = reads;
    this.work = work;
  }

  /**
   * Imports a file of rates, all of it or nothing: CSV of our own, or the UN's own table in XML or
   * in five columns. A file that corrects stored rates names the published table that it follows.
   */
  @POST
  @Consumes({
    "text/csv",
    "text/tab-separated-values",
    "application/octet-stream",
    MediaType.APPLICATION_XML,
    MediaType.TEXT_XML,
    CsvFile.WORKBOOK
  })
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(value = RatesView.class, responseCode = "201")
  public Response importRates(@BeanParam RatesParameters parameters, Upload file) {
    var of = parameters.ofFamily();
    return work.imports(
        () ->
            acts.once(
                () -> importRates.importFile(of, file, parameters),
                view ->
                    view.batch() == null
                        ? StoredResponse.ok(view, 0)
                        : StoredResponse.created("/rates?family=" + of, view, 0)));
  }

  /**
   * Lists the rates of a family, wrong ones beside their corrections; with a currency and a day,
   * the one that is in force then.
   */
  @GET
  @Authenticated
  public Paged<RateView> listRates(@BeanParam RateFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> rates.find(filter, page.page()));
  }

  /** What the caller may do to the rates of a family now. */
  @GET
  @Path("/acts")
  @Authenticated
  public Paged<PossibleAct> listRateActs(@RestQuery @Nullable String family) {
    var of = Parameter.needed("family", family);
    return reads.inTransaction(() -> new Paged<>(importers.acts(of), null));
  }
}
