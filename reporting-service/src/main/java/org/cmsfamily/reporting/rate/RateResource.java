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
import java.util.Set;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.replica.Known;
import org.jspecify.annotations.Nullable;

/** Rates of exchange of a family. */
@Path("/rates")
@RunOnVirtualThread
public class RateResource {

  private final ImportRates importRates;
  private final Rates rates;
  private final Known known;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;

  RateResource(
      ImportRates importRates,
      Rates rates,
      Known known,
      Acts acts,
      ReadTransaction reads,
      Actor actor) {
    this.importRates = importRates;
    this.rates = rates;
    this.known = known;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
  }

  /** Imports a file of rates, all of it or nothing. */
  @POST
  @Consumes({"text/csv", "application/octet-stream"})
  @RolesAllowed(FINANCE_OFFICER)
  public Response importFile(
      @QueryParam("family") @Nullable String family,
      @QueryParam("actingAs") @Nullable String actingAs,
      byte[] file) {
    return acts.once(
        () -> {
          var of = known.family(Parameter.needed("family", family)).code();
          var instruments = known.instruments(of);
          var capacity =
              actor.capacityFor(Set.of(FINANCE_OFFICER), instruments::contains, actingAs);
          return importRates.importFile(of, file, capacity);
        });
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
