package org.cmsfamily.reporting.rate;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Rates of exchange of a family. */
@Path("/rates")
@RunOnVirtualThread
public class RateResource {

  private final ImportRates importRates;
  private final Rates rates;
  private final Acts acts;
  private final ReadTransaction reads;

  RateResource(ImportRates importRates, Rates rates, Acts acts, ReadTransaction reads) {
    this.importRates = importRates;
    this.rates = rates;
    this.acts = acts;
    this.reads = reads;
  }

  /** Imports a file of rates, all of it or nothing. */
  @POST
  @Consumes({"text/csv", "application/octet-stream"})
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(value = RatesView.class, responseCode = "201")
  public Response importFile(
      @QueryParam("family") @Nullable String family,
      @QueryParam("actingAs") @Nullable String actingAs,
      byte[] file) {
    var of = Parameter.needed("family", family);
    return acts.once(
        () -> importRates.importFile(of, file, actingAs),
        view ->
            view.batch() == null
                ? StoredResponse.unchanged(view, 0)
                : StoredResponse.created("/rates?family=" + of, view, 0));
  }

  /**
   * The rate of a currency in force on a day; or, without a currency, all rates, a page at a time.
   */
  @GET
  @Authenticated
  public Object list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("currency") @Nullable String currency,
      @QueryParam("on") @Nullable String on,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var of = Parameter.needed("family", family);
    var code = Parameter.optional("currency", currency);
    var day = Parameter.day("on", on);
    return reads.inTransaction(
        () ->
            code == null || day == null
                ? rates.page(of, Page.of(limit, cursor))
                : inForce(of, code, day));
  }

  private Rate inForce(String family, String currency, LocalDate day) {
    return rates
        .of(family)
        .on(currency, day)
        .orElseThrow(
            () -> PlatformProblems.notFound("rate of %s in force on %s".formatted(currency, day)));
  }
}
