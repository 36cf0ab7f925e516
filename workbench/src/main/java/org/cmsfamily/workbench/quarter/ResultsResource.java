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
import org.cmsfamily.workbench.number.Numbers;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.jboss.resteasy.reactive.RestPath;

/** Staff and results of a service in a quarter, and recording them. */
@Path("/quarters/{service}/{quarter}/results")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ResultsResource {
  private final ResultsPages pages;
  private final ResultActs acts;
  private final Numbers numbers;

  ResultsResource(ResultsPages pages, ResultActs acts, Numbers numbers) {
    this.pages = pages;
    this.acts = acts;
    this.numbers = numbers;
  }

  /** What was worked and reached. */
  @GET
  public ResultsPage showResults(
      @RestPath String service, @RestPath String quarter, @BeanParam Asked asked) {
    return pages.page(service, quarter, asked.typed());
  }

  /** Records or takes back a measurement or what was reached, as the form says. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(
      @RestPath String service,
      @RestPath String quarter,
      @BeanParam Sent sent,
      @BeanParam ResultForm form) {
    var typed = numbers.numbers(form.fill(sent.typed()), "value");
    var page = UriBuilder.fromPath("/quarters/{service}/{quarter}/results");
    return Submission.send(
        typed,
        () -> {
          acts.take(service, quarter, sent, typed);
          return page.build(service, quarter).toString();
        },
        again -> pages.page(service, quarter, again));
  }
}
