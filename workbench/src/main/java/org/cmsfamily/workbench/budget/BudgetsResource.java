package org.cmsfamily.workbench.budget;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.number.Numbers;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFile;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Decisions;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Budgets: the list, one of them, its confirmation and its corrections. */
@Path("/budgets")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class BudgetsResource {
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Decisions decisions;
  private final Families families;
  private final BudgetActs acts;
  private final Numbers numbers;

  BudgetsResource(
      @RestClient RegistryApi registry,
      Decisions decisions,
      Families families,
      BudgetActs acts,
      Numbers numbers) {
    this.registry = registry;
    this.decisions = decisions;
    this.families = families;
    this.acts = acts;
    this.numbers = numbers;
  }

  /** Those of the family, or of one instrument. */
  @GET
  public BudgetsPage listBudgets(@RestQuery @Nullable String instrument) {
    var family = families.current().code();
    return new BudgetsPage(
        Service.REGISTRY.ask(() -> registry.listBudgets(family, instrument, MOST)).items().stream()
            .map(one -> new BudgetsPage.Row(one, decisions.find(one.adoptedBy())))
            .toList(),
        Optional.ofNullable(instrument).orElse(""));
  }

  /** One of them. */
  @GET
  @Path("/{code}")
  public BudgetPage showBudget(@RestPath String code, @BeanParam Asked asked) {
    return page(code, asked.typed());
  }

  /** Confirms it, corrects a line, confirms a correction, or takes it back. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@RestPath String code, @BeanParam Sent sent, @BeanParam BudgetForm form) {
    var typed = numbers.amounts(form.fill(sent.typed()), "amount");
    return Submission.send(
        typed,
        () -> {
          acts.take(code, sent, typed);
          return "/budgets/" + code;
        },
        again -> page(code, again));
  }

  /** Attaches a file to it. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@RestPath String code, @BeanParam Sent sent, @BeanParam SentFile file) {
    var typed = file.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          acts.attach(code, sent, file);
          return "/budgets/" + code;
        },
        again -> page(code, again));
  }

  private BudgetPage page(String code, Typed typed) {
    return new BudgetPage(
        Service.REGISTRY.ask(() -> registry.getBudget(code)),
        Service.REGISTRY.ask(() -> registry.listDocuments("budget", code, MOST)).items(),
        typed);
  }
}
