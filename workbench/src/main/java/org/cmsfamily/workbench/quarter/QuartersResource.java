package org.cmsfamily.workbench.quarter;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.catalog.Services;
import org.cmsfamily.workbench.number.Numbers;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Quarters: the list, one quarter, and all that is done with it. */
@Path("/quarters")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class QuartersResource {
  private final Services services;
  private final QuarterPages pages;
  private final QuarterActs acts;
  private final Numbers numbers;

  QuartersResource(Services services, QuarterPages pages, QuarterActs acts, Numbers numbers) {
    this.services = services;
    this.pages = pages;
    this.acts = acts;
    this.numbers = numbers;
  }

  /** The quarters of a service: the first of the list, unless one is named. */
  @GET
  public QuartersPage listQuarters(@RestQuery @Nullable String service) {
    var all = services.all();
    var choices = all.orElse(Paged.empty()).items();
    var chosen =
        Optional.ofNullable(service)
            .or(() -> choices.stream().map(ServiceSummary::code).findFirst())
            .orElse("");
    var down = all.isDown() ? Service.CATALOG : null;
    return chosen.isEmpty()
        ? new QuartersPage(choices, chosen, List.of(), Map.of(), List.of(), down)
        : pages.list(choices, chosen, down);
  }

  /** One quarter. */
  @GET
  @Path("/{service}/{quarter}")
  public QuarterPage showQuarter(
      @RestPath String service, @RestPath String quarter, @BeanParam Asked asked) {
    return pages.page(service, quarter, asked.typed());
  }

  /** An earlier revision of it. */
  @GET
  @Path("/{service}/{quarter}/revisions/{number}")
  public QuarterPage showRevision(
      @RestPath String service, @RestPath String quarter, @RestPath int number) {
    return pages.revision(service, quarter, number);
  }

  /** Closes or restates it, records, confirms or takes back a payment, as the form says. */
  @POST
  @Path("/{service}/{quarter}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(
      @RestPath String service,
      @RestPath String quarter,
      @BeanParam Sent sent,
      @BeanParam QuarterForm form) {
    var typed = numbers.amounts(form.fill(sent.typed()), "amount");
    var page = UriBuilder.fromPath("/quarters/{service}/{quarter}").build(service, quarter);
    return Submission.send(
        typed,
        () -> {
          acts.take(service, quarter, sent, typed);
          return page.toString();
        },
        again -> pages.page(service, quarter, again));
  }
}
