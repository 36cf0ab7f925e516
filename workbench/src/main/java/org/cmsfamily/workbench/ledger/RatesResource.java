package org.cmsfamily.workbench.ledger;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.LongWorkApi;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The rates of exchange, and importing some. */
@Path("/ledger/rates")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RatesResource {
  private static final int PAGE = 100;

  private final ReportingApi reporting;
  private final LongWorkApi imports;
  private final Families families;
  private final Offices offices;

  RatesResource(
      @RestClient ReportingApi reporting,
      @RestClient LongWorkApi imports,
      Families families,
      Offices offices) {
    this.reporting = reporting;
    this.imports = imports;
    this.families = families;
    this.offices = offices;
  }

  /** The rates stored, of a currency and on a day if they are named. */
  @GET
  public RatesPage listRates(
      @RestQuery @Nullable String currency,
      @RestQuery @Nullable String on,
      @RestQuery @Nullable String cursor,
      @BeanParam Asked asked) {
    return page(currency, on, cursor, asked.typed());
  }

  /** Imports a file of rates. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response importRates(
      @BeanParam Sent sent,
      @RestForm @Nullable String corrects,
      @RestForm("file") @Nullable FileUpload upload) {
    var typed = sent.typed().with("corrects", corrects).with("file", "");
    if (upload == null || upload.size() == 0)
      return Response.seeOther(URI.create("/ledger/rates?act=import-rates")).build();
    return Submission.send(
        typed,
        () -> {
          var family = families.current().code();
          Service.REPORTING.ask(
              () ->
                  imports.importRates(
                      family,
                      null,
                      typed.filled("corrects"),
                      sent.actingAs(),
                      sent.once(),
                      upload.uploadedFile().toFile()));
          return "/ledger/rates";
        },
        again -> page(null, null, null, again));
  }

  private RatesPage page(
      @Nullable String currency, @Nullable String on, @Nullable String cursor, Typed typed) {
    var family = families.current().code();
    var asked = Typed.of("").with("currency", currency).with("on", on);
    var found =
        Service.REPORTING.ask(
            () ->
                reporting.listRates(
                    family, asked.filled("currency"), asked.filled("on"), cursor, PAGE));
    return new RatesPage(
        asked.value("currency"),
        asked.value("on"),
        found.items(),
        found.next(),
        importing(),
        typed);
  }

  private @Nullable PossibleAct importing() {
    return offices.holders(Role.FINANCE_OFFICER).stream()
        .findFirst()
        .flatMap(
            holder ->
                Optional.ofNullable(offices.act("import-rates", Role.FINANCE_OFFICER, holder)))
        .orElse(null);
  }
}
